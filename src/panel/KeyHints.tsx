import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { t } from '../i18n/t';

interface Props {
  readonly roomPx: number;
  /** Returns the width of a text of 12 pixels, in CSS pixels. */
  readonly measure: (text: string) => number;
}

/** What a key does. */
interface KeyHint {
  readonly keys: string;
  readonly text: string;
  /** Of hints that find no room the largest goes first. */
  readonly rank: number;
}

const GAP_PX = 16;
const TEXT_GAP_PX = 6;

/** Beside the key's own text: padding and border at both sides. */
const KEY_EDGES_PX = 12;

/** The keys of the grid, as many as there is room for. The picture's description names all of them. */
export function KeyHints({ roomPx, measure }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <span className={styles.hints} data-testid="activity-calendar-keys" aria-hidden>
      {fittingHints(keyHints(), roomPx, measure).map(({ keys, text }) => (
        <span key={keys} className={styles.hint}>
          <kbd className={styles.key}>{keys}</kbd>
          {text}
        </span>
      ))}
    </span>
  );
}

/** Returns the keys of the grid in one text, for those who do not see the hints. */
export function keysText(): string {
  return t(
    'keys.all',
    'Arrow keys move from cell to cell, Home, End, Page up and Page down to the edges, with Control to the next label. Shift with them selects, Control and Space a column, Shift and Space a row. Enter pins, T shows the table, Escape leaves.'
  );
}

function keyHints(): readonly KeyHint[] {
  return [
    { keys: '↑ ↓ ← →', text: t('keys.move', 'move'), rank: 0 },
    { keys: 'Enter', text: t('keys.pin', 'pin'), rank: 1 },
    { keys: 'T', text: t('keys.table', 'table'), rank: 3 },
    { keys: 'Esc', text: t('keys.leave', 'leave'), rank: 2 },
  ];
}

function fittingHints(hints: readonly KeyHint[], roomPx: number, measure: Props['measure']): readonly KeyHint[] {
  let kept = hints;
  for (let rank = hints.length - 1; rank >= 0 && widthOf(kept, measure) > roomPx; rank--) {
    kept = kept.filter((hint) => hint.rank !== rank);
  }
  return kept;
}

function widthOf(hints: readonly KeyHint[], measure: Props['measure']): number {
  return hints.reduce((sum, { keys, text }) => {
    const textsPx = Math.ceil(measure(keys)) + Math.ceil(measure(text));
    return sum + textsPx + KEY_EDGES_PX + TEXT_GAP_PX + GAP_PX;
  }, 0);
}

function getStyles(theme: GrafanaTheme2) {
  return {
    hints: css({ marginLeft: 'auto', display: 'flex', gap: GAP_PX, flexShrink: 0 }),
    hint: css({ display: 'flex', alignItems: 'center', gap: TEXT_GAP_PX }),
    key: css({
      boxSizing: 'border-box',
      padding: '0 5px',
      border: `1px solid ${theme.colors.border.medium}`,
      borderRadius: theme.shape.radius.default,
      background: 'none',
      boxShadow: 'none',
      color: theme.colors.text.primary,
      font: 'inherit',
      lineHeight: '16px',
    }),
  };
}
