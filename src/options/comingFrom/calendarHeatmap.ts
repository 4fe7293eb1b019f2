import { readOptions } from '../readOptions';
import { savedIn, savedNumber, textOr } from '../savedValues';
import { type Kept } from './kept';

/** The calendar heatmap of tim0-12432: a cell per day, weeks across. */
export const CALENDAR_HEATMAP = 'tim012432-calendarheatmap-panel';

const SCHEMES: Readonly<Record<string, string>> = {
  green: 'd3-Greens',
  blue: 'd3-Blues',
  red: 'd3-Reds',
  purple: 'd3-Purples',
  orange: 'd3-Oranges',
  // d3 has none of yellow alone
  yellow: 'd3-YlOrBr',
};

/** The shades of its scheme, in quarters of the largest day. */
const SHADES = 4;

/** Returns true for the options that a calendar heatmap saves. */
export function isCalendarHeatmap(options: unknown): boolean {
  const saved = savedIn(options);
  return 'autoRectSize' in saved && 'aggregation' in saved;
}

/** Returns what a calendar heatmap's options mean. It counts days in the browser's zone, and weeks from Sunday. */
export function fromCalendarHeatmap(options: unknown): Kept {
  const saved = savedIn(options);
  return {
    options: readOptions({
      calendar: 'week-weekday',
      weekStart: 'sunday',
      timeZone: 'browser',
      calculation: saved.aggregation === 'avg' ? 'mean' : saved.aggregation,
      color: { scheme: SCHEMES[textOr(saved.colorScheme, '')], scale: 'linear', steps: SHADES, min: '0' },
      cells: { gap: gapOf(savedNumber(saved.space)), radius: radiusOf(savedNumber(saved.radius)) },
      legend: { show: saved.showLegend },
      tooltip: { show: saved.showTooltip },
    }),
    fieldDefaults: {},
  };
}

/** Of 1 to 24 pixels; 3 is what a new one has. */
function gapOf(px: number | null): string {
  return px === null || px === 3 ? 'auto' : px < 3 ? 'small' : 'large';
}

/** Of 0 to 6 pixels; 2 is what a new one has. */
function radiusOf(px: number | null): string {
  if (px === 0) {
    return 'none';
  }
  return px === null || px === 2 ? 'auto' : px < 4 ? 'small' : 'large';
}
