import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { type BlockDetails } from './blockDetails';
import { type Fact } from './blockFacts';
import { clamped } from './tooltipStyles';

interface Props {
  readonly details: Pick<BlockDetails, 'color' | 'valueTitle' | 'value'>;
  readonly facts: readonly Fact[];
  readonly valueSizePx: number;
}

/** The value of a block with its color, and the facts under it. Text from data stays text. */
export function TooltipFacts({ details, facts, valueSizePx }: Props) {
  const styles = useStyles2(getStyles);
  const { color, valueTitle, value } = details;
  return (
    <>
      <div className={styles.row}>
        <span className={styles.name}>
          {color !== null && <span className={styles.swatch} style={{ background: color }} />}
          <span className={styles.valueName}>{valueTitle}</span>
        </span>
        <span className={styles.value} style={{ fontSize: valueSizePx }}>
          {value}
        </span>
      </div>
      {facts.map((fact) => (
        <div key={fact.name} className={styles.row}>
          <span>{fact.name}</span>
          <span className={styles.fact}>{fact.value}</span>
        </div>
      ))}
    </>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    row: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: theme.spacing(2) }),
    name: css({ display: 'flex', alignItems: 'baseline', gap: theme.spacing(1), minWidth: 0 }),
    swatch: css({
      width: 12,
      height: 12,
      borderRadius: 2,
      flexShrink: 0,
      alignSelf: 'center',
      forcedColorAdjust: 'none',
    }),
    valueName: css({ color: theme.colors.text.primary, ...clamped(3) }),
    value: css({
      color: theme.colors.text.primary,
      fontWeight: theme.typography.fontWeightMedium,
      maxWidth: '70%',
      textAlign: 'right',
      ...clamped(2),
    }),
    fact: css({ color: theme.colors.text.primary, textAlign: 'right' }),
  };
}
