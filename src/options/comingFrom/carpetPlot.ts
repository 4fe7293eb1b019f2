import { readOptions } from '../readOptions';
import { isSaved, type Saved, savedIn, textOr } from '../savedValues';
import { d3Scheme, isTwoEnded } from './d3Scheme';
import { type Kept, keptFormat } from './kept';
import { keptThresholds } from './keptThresholds';

/** The carpet plot of Petr Slavotinek, an Angular panel, which Grafana no longer runs. */
export const CARPET_PLOT = 'petrslavotinek-carpetplot-panel';

const BUCKET_MINUTES: Saved = { MINUTE: 1, QUARTER: 15, HOUR: 60 };

const CALCULATIONS: Saved = {
  AVG: 'mean',
  SUM: 'sum',
  CNT: 'count',
  MIN: 'min',
  MAX: 'max',
  FIRST: 'first',
  LAST: 'last',
};

/** Returns true for a panel that has the settings of a carpet plot where it keeps them: beside its title. */
export function isCarpetPlot(panel: unknown): boolean {
  const { fragment, aggregate } = savedIn(panel);
  return typeof fragment === 'string' && typeof aggregate === 'string';
}

/**
 * Returns what a carpet plot's settings mean: a column per date, time of day downwards. They may come as the panel
 * itself, or in one of the places where Grafana has put the settings of Angular panels.
 */
export function fromCarpetPlot(handed: unknown): Kept {
  const { angular, angularOptions } = savedIn(handed);
  const panel = [angular, angularOptions].find(isSaved) ?? savedIn(handed);
  const { aggregate, fragment } = panel;
  const color = savedIn(panel.color);
  const scale = savedIn(panel.scale);
  const data = savedIn(panel.data);
  const thresholds = color.mode === 'CUSTOM' ? breakpointsOf(color.customColors) : null;
  return {
    options: readOptions({
      ...(isCarpetPlot(panel) ? { calendar: 'custom', columns: 'date', rows: 'time', timeZone: 'browser' } : {}),
      bucketMinutes: BUCKET_MINUTES[textOr(fragment, '')],
      calculation: CALCULATIONS[textOr(aggregate, '')],
      color: {
        ...keptColor(color, thresholds !== null),
        // it had no other limits than these
        min: scale.min,
        max: scale.max,
      },
      marks: { weekend: savedIn(panel.xAxis).showWeekends },
      legend: { show: savedIn(panel.legend).show },
      tooltip: { show: savedIn(panel.tooltip).show },
    }),
    fieldDefaults: {
      ...keptFormat(data.unitFormat, data.decimals),
      ...(thresholds === null ? {} : { thresholds }),
    },
  };
}

/** It turned schemes of two ends in both themes, and others in the dark one, as we do. */
function keptColor(color: Saved, byThresholds: boolean): Saved {
  if (color.mode === 'CUSTOM') {
    return byThresholds ? { scale: 'thresholds' } : {};
  }
  return { scheme: d3Scheme(color.colorScheme), reverse: (color.invert === true) !== isTwoEnded(color.colorScheme) };
}

function breakpointsOf(customColors: unknown): Kept['fieldDefaults']['thresholds'] | null {
  const steps = Array.isArray(customColors) ? customColors.map(savedIn) : [];
  return keptThresholds(
    steps.map(({ color, breakpoint }) => ({ color, value: breakpoint })),
    'absolute'
  );
}
