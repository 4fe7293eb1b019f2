import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { IconButton, Toggletip, useStyles2 } from '@grafana/ui';
import React from 'react';
import { t } from '../i18n/t';
import { type Status } from './status';

/** A quiet icon that tells which rows are not in the picture and how the result was taken. */
export function StatusButton({ status }: { readonly status: Status }) {
  const styles = useStyles2(getStyles);
  const { title, interpretation, lines, warnings } = status;
  const content = (
    <div ref={keepPin} className={styles.content} data-testid="activity-calendar-status">
      <div>{interpretation}</div>
      {warnings.map((line) => (
        <div key={line} className={styles.warning}>
          {line}
        </div>
      ))}
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
  return (
    <Toggletip title={<strong>{title}</strong>} content={content} placement="bottom-end">
      <IconButton
        name={warnings.length > 0 ? 'exclamation-triangle' : 'info-circle'}
        className={warnings.length > 0 ? styles.warning : undefined}
        size="md"
        aria-label={t('status.label', 'About the rows: {{title}}. {{lines}}', {
          title,
          lines: [...warnings, ...lines].join(' '),
        })}
      />
    </Toggletip>
  );
}

/** Grafana's box around the content, with its button to close it, takes no attributes of ours. */
function keepPin(content: HTMLElement | null): void {
  content?.closest('[data-testid="toggletip-content"]')?.setAttribute('data-activity-calendar-keeps-pin', '');
}

function getStyles(theme: GrafanaTheme2) {
  return {
    content: css({
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(0.5),
      fontSize: theme.typography.bodySmall.fontSize,
      overflowWrap: 'anywhere',
    }),
    warning: css({ color: theme.colors.warning.text }),
  };
}
