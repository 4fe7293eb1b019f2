import { type StandardEditorProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import React, { lazy, Suspense } from 'react';

const PushDownHelp = lazy(async () => {
  const { PushDownHelp } = await import('./PushDownHelp');
  return { default: PushDownHelp };
});

/** The help for queries that the database folds, loaded when the option pane first shows it. */
export function PushDownEditor({ context }: StandardEditorProps) {
  return (
    <Suspense fallback={t('push-down.loading', 'Loading …')}>
      <PushDownHelp context={context} />
    </Suspense>
  );
}
