import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Says, in place of the picture, what is wrong and what to do. */
export function PanelMessage({ title, children }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.message} role="status" data-testid="activity-calendar-message">
      <div className={styles.title}>{title}</div>
      {children}
    </div>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    message: css({
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      gap: theme.spacing(0.5),
      width: '100%',
      height: '100%',
      overflow: 'auto',
      textAlign: 'center',
      color: theme.colors.text.secondary,
      fontSize: theme.typography.bodySmall.fontSize,
      overflowWrap: 'anywhere',
    }),
    title: css({ color: theme.colors.text.primary, fontSize: theme.typography.body.fontSize }),
  };
}
