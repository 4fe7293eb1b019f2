import { readOptions } from '../readOptions';
import { type Saved, savedIn, savedNumber } from '../savedValues';
import { d3Scheme } from './d3Scheme';
import { type Kept } from './kept';
import { keptThresholds } from './keptThresholds';

/** The hourly heatmap of Marcus Olsson. */
export const HOURLY_HEATMAP = 'marcusolsson-hourly-heatmap-panel';

/** Returns true for the settings that an hourly heatmap saves with its fields. */
export function isHourlyHeatmap(fieldConfig: unknown): boolean {
  const custom = customOf(fieldConfig);
  return 'groupBy' in custom && 'colorPalette' in custom;
}

/**
 * Returns what an hourly heatmap's settings mean: a column per date, time of day downwards, in the dashboard's zone. Its
 * own settings of fields are missing where Grafana could not load it; then calculation and colors are a new panel's.
 */
export function fromHourlyHeatmap(options: unknown, fieldConfig: unknown): Kept {
  const saved = savedIn(options);
  const custom = customOf(fieldConfig);
  const thresholds = custom.colorPalette === 'custom' ? thresholdsOf(custom) : null;
  return {
    options: readOptions({
      calendar: 'custom',
      columns: 'date',
      rows: 'time',
      bucketMinutes: custom.groupBy,
      calculation: custom.calculation,
      timeField: saved.timeFieldName,
      valueField: saved.valueFieldName,
      filter: { hours: keptHours(saved) },
      color: keptColor(custom, savedIn(savedIn(fieldConfig).defaults), thresholds !== null),
      cells: { gap: saved.showCellBorder === true ? 'small' : 'auto' },
      businessHours: keptRegion(saved.regions),
      legend: { show: saved.showLegend },
      tooltip: { show: saved.showTooltip },
    }),
    fieldDefaults: thresholds === null ? {} : { thresholds },
  };
}

function customOf(fieldConfig: unknown): Saved {
  return savedIn(savedIn(savedIn(fieldConfig).defaults).custom);
}

function thresholdsOf(custom: Saved): Kept['fieldDefaults']['thresholds'] | null {
  const { steps, mode } = savedIn(custom.thresholds);
  return keptThresholds(steps, mode);
}

function keptColor(custom: Saved, defaults: Saved, byThresholds: boolean): Saved {
  const { mode } = savedIn(defaults.color);
  if (custom.colorPalette !== 'fieldOptions') {
    return byThresholds
      ? { scale: 'thresholds' }
      : { scheme: d3Scheme(custom.colorPalette), reverse: custom.invertPalette, scale: 'auto' };
  }
  if (mode === 'thresholds') {
    return { scale: 'thresholds' };
  }
  return typeof mode === 'string' && mode.startsWith('continuous-') ? { scheme: mode } : {};
}

/** Its hours are numbers in text, 0 as the end is 24; it shows nothing where the end is not after the beginning. */
function keptHours({ from, to }: Saved): string {
  const fromHour = savedNumber(from) ?? 0;
  const toHour = savedNumber(to) || 24;
  const whole = fromHour === 0 && toHour === 24;
  return isHour(fromHour) && isHour(toHour) && fromHour < toHour && !whole
    ? `${clock(fromHour, 0)}–${clock(toHour, 0)}`
    : '';
}

/** We outline one part of the day: its first region, on all days. */
function keptRegion(regions: unknown): Saved {
  const [start, end] = ['start', 'end'].map((name) => {
    const time = savedIn(savedIn(Array.isArray(regions) ? regions[0] : null)[name]);
    return { hour: savedNumber(time.hour), minute: savedNumber(time.minute) ?? 0 };
  });
  if (!isHour(start.hour) || !isHour(end.hour) || !isMinute(start.minute) || !isMinute(end.minute)) {
    return {};
  }
  return {
    show: true,
    weekdays: [],
    hours: `${clock(start.hour, start.minute)}–${clock(end.hour, end.minute)}`,
  };
}

function isHour(hour: number | null): hour is number {
  return hour !== null && Number.isInteger(hour) && hour >= 0 && hour <= 24;
}

function isMinute(minute: number): boolean {
  return Number.isInteger(minute) && minute >= 0 && minute <= 59;
}

function clock(hour: number, minute: number): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
