import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { IconButton, useStyles2 } from '@grafana/ui';
import React from 'react';
import { t } from '../i18n/t';
import { barColor } from './plotStyle';
import { type WhoFilter } from './whoFilters';
import { clamped } from './tooltipStyles';

/** The heaviest values of a field in a block. Plain text. */
export interface Who {
  /** The field or label. */
  readonly name: string;
  /** What the numbers count where it is something else than the cell's value; '' where it is not. */
  readonly counts: string;
  readonly rows: readonly WhoRow[];
  /** What events without the field have; null where there are none. */
  readonly nobody: Omit<WhoRow, 'text'> | null;
  /** Returns the ways to narrow the dashboard to a value; none where Grafana offers none. */
  readonly filtersOf: (text: string) => readonly WhoFilter[];
}

/** One value and what it weighs. */
export interface WhoRow {
  readonly text: string;
  /** Its sum or events, for people. */
  readonly value: string;
  /** 0 … 1 of the block. */
  readonly share: number;
}

/** Who is behind a block: the top values with the share of each, and buttons that filter by one where they can be reached. */
export function WhoSection({ who, canFilter }: { readonly who: Who; readonly canFilter: boolean }) {
  const styles = useStyles2(getStyles);
  return (
    <section aria-label={who.name}>
      <div className={styles.head}>{who.counts === '' ? who.name : `${who.name} · ${who.counts}`}</div>
      <ul className={styles.list}>
        {who.rows.map((row) => (
          <li key={row.text} className={styles.row}>
            <WhoBar {...row} />
            {(canFilter ? who.filtersOf(row.text) : []).map(({ kind, title, apply }) => (
              <IconButton
                key={kind}
                className={styles.action}
                name={kind === 'adHoc' ? 'filter' : 'brackets-curly'}
                size="sm"
                tooltip={title}
                tooltipPlacement="left"
                onClick={apply}
              />
            ))}
          </li>
        ))}
        {who.nobody !== null && (
          <li className={styles.row}>
            <WhoBar {...who.nobody} text={t('who.nobody', 'without {{name}}', { name: who.name })} />
          </li>
        )}
      </ul>
    </section>
  );
}

function WhoBar({ text, value, share }: WhoRow) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.name}>
      <div className={styles.texts}>
        <span className={styles.text} title={text}>
          {text}
        </span>
        <span className={styles.value}>{value}</span>
      </div>
      <div className={styles.bar} style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </div>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    head: css({ marginBottom: 2, ...clamped(1) }),
    list: css({ listStyle: 'none', display: 'flex', flexDirection: 'column', gap: theme.spacing(0.5) }),
    row: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1) }),
    name: css({ flex: 1, minWidth: 0 }),
    texts: css({ display: 'flex', justifyContent: 'space-between', gap: theme.spacing(1) }),
    text: css({
      color: theme.colors.text.primary,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    }),
    value: css({ color: theme.colors.text.primary, whiteSpace: 'nowrap' }),
    bar: css({
      height: 3,
      minWidth: 2,
      marginTop: 2,
      borderRadius: 1,
      background: barColor(theme),
      forcedColorAdjust: 'none',
      '@media (forced-colors: active)': { background: 'CanvasText' },
    }),
    action: css({ width: 24, height: 20, margin: 0, flexShrink: 0, justifyContent: 'center' }),
  };
}
