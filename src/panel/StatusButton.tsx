import { t } from '@grafana/i18n';
import { IconButton, Toggletip } from '@grafana/ui';
import React from 'react';

interface Props {
  /** One line each. */
  readonly title: string;
  readonly lines: readonly string[];
}

/** A quiet icon that tells which rows are not in the picture. */
export function StatusButton({ title, lines }: Props) {
  const content = (
    <div data-testid="activity-calendar-status">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
  return (
    <Toggletip title={<strong>{title}</strong>} content={content} placement="bottom-end">
      <IconButton
        name="info-circle"
        size="md"
        aria-label={t('status.label', 'Rows not drawn: {{lines}}', {
          lines: lines.join(', '),
          interpolation: { escapeValue: false },
        })}
      />
    </Toggletip>
  );
}
