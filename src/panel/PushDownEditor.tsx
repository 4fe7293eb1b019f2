import { type StandardEditorProps } from '@grafana/data';
import React from 'react';
import { t } from '../i18n/t';
import { notLoadedText } from './notLoadedText';
import { pushDownPart } from './pushDownPart';
import { useLazyPart } from './useLazyPart';

/** The help for queries that the database folds, loaded when the option pane first shows it. */
export function PushDownEditor({ context }: StandardEditorProps) {
  const state = useLazyPart(pushDownPart, true);
  if (state.kind === 'failed') {
    return <>{notLoadedText()}</>;
  }
  if (state.kind === 'waiting') {
    return <>{t('push-down.loading', 'Loading …')}</>;
  }
  const { PushDownHelp } = state.part;
  return <PushDownHelp context={context} />;
}
