import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import { useId, useState, type ReactNode } from 'react';

/** A group of options below a heading that folds it away. */
export function OptionsCategory({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles2(getStyles);
  const [open, setOpen] = useState(true);
  const contentId = useId();
  return (
    <section className={styles.category}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={contentId}
          onClick={() => setOpen(!open)}
        >
          {title}
          <Icon name={open ? 'angle-up' : 'angle-down'} />
        </button>
      </h3>
      {open && (
        <div id={contentId} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    category: css({ borderBottom: `1px solid ${theme.colors.border.weak}` }),
    heading: css({ margin: 0, fontSize: theme.typography.body.fontSize }),
    toggle: css({
      display: 'flex',
      width: '100%',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: theme.spacing(1, 2),
      border: 0,
      background: 'none',
      fontWeight: theme.typography.fontWeightMedium,
      '&:hover': { background: theme.colors.action.hover },
    }),
    content: css({ padding: theme.spacing(0.5, 2, 1) }),
  };
}
