import { readOptions } from '../readOptions';
import { type Saved, savedIn, savedNumber, textOr } from '../savedValues';
import { d3Scheme, isTwoEnded } from './d3Scheme';
import { type Kept, keptFormat } from './kept';

/** Grafana's own heatmap, of values over time. */
export const GRAFANA_HEATMAP = 'heatmap';

/** With as many colors its scheme looks continuous; a new one has 64. */
const CONTINUOUS_STEPS = 64;

/**
 * Returns what the options of Grafana's heatmap mean for a calendar: its own axes have no place here, colors, limits,
 * format and the width of its buckets have. Where it counts rows, we do.
 */
export function fromGrafanaHeatmap(options: unknown): Kept {
  const saved = savedIn(options);
  const { unit, decimals } = savedIn(saved.cellValues);
  const tooltip = savedIn(saved.tooltip);
  return {
    options: readOptions({
      bucketMinutes: saved.calculate === true ? minutesOf(savedIn(saved.calculation).xBuckets) : undefined,
      calculation: saved.calculate === true ? 'count' : 'auto',
      color: keptColor(savedIn(saved.color)),
      cells: {
        gap: sizeOf(savedNumber(saved.cellGap), 1),
        radius: sizeOf(savedNumber(saved.cellRadius), null),
        labels: saved.showValue,
      },
      legend: { show: savedIn(saved.legend).show },
      tooltip: { show: tooltip.mode !== 'none' && tooltip.show !== false },
    }),
    fieldDefaults: keptFormat(unit, decimals),
  };
}

/** It turns schemes of two ends in both themes, and others as we do. One color with opacity is no scheme of ours. */
function keptColor(color: Saved): Saved {
  const steps = savedNumber(color.steps) ?? CONTINUOUS_STEPS;
  const limits = { min: color.min, max: color.max, steps: steps < CONTINUOUS_STEPS ? steps : 0 };
  if (color.mode === 'opacity') {
    return { ...limits, scale: color.scale === 'linear' ? 'linear' : 'squareRoot' };
  }
  return {
    ...limits,
    scheme: d3Scheme(color.scheme),
    reverse: (color.reverse === true) !== isTwoEnded(color.scheme),
  };
}

/** Returns the minutes of a width such as `15m` or `1h`. */
function minutesOf(xBuckets: unknown): number | undefined {
  const { mode, value } = savedIn(xBuckets);
  const [, amount, unit] = /^(\d+)(m|h)$/.exec(mode === 'size' ? textOr(value, '').trim() : '') ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === 'h' ? 60 : 1);
}

function sizeOf(px: number | null, usualPx: number | null): string {
  if (px === null || px === usualPx) {
    return 'auto';
  }
  return px <= 0 ? 'none' : px < 4 ? 'small' : 'large';
}
