import { calculations } from '../core/calculation';
import { BUCKET_MINUTES, calendarAxisKinds } from '../core/calendarAxis';
import { type CalculationChoice, type CalendarOptions, type CalendarPreset, defaultOptions } from './options';
import { booleanOr, choiceOr, numberOr, type Saved, savedIn, savedNumber, textOr } from './savedValues';

const CALENDARS: readonly CalendarPreset[] = [
  'weekday-hour',
  'day-of-month-time',
  'date-time',
  'week-weekday',
  'month-day',
  'month-hour',
  'minute-hour',
  'custom',
];

const SCALES: ReadonlyArray<CalendarOptions['color']['scale']> = [
  'auto',
  'linear',
  'squareRoot',
  'log',
  'symlog',
  'quantile',
  'thresholds',
  'mappings',
];

const SIZES = ['auto', 'none', 'small', 'large'] as const;

/**
 * Returns the options that a saved panel means, whoever wrote them: what is missing or of another kind has the value of
 * a new panel. Texts, percentiles and starts of the day stay as they are; the panel says which one it cannot read. Never
 * throws.
 */
export function readOptions(options: unknown): CalendarOptions {
  const saved = savedIn(options);
  return {
    ...readAxes(saved),
    ...readZones(saved),
    filter: readFilter(savedIn(saved.filter)),
    ...readData(saved),
    color: readColor(savedIn(saved.color)),
    ...readLooks(saved),
    businessHours: readBusinessHours(savedIn(saved.businessHours)),
  };
}

function readAxes(saved: Saved) {
  const { calendar, columns, rows, bucketMinutes, rowOrder, weekStart, dayStart } = defaultOptions;
  return {
    calendar: choiceOr(saved.calendar, CALENDARS, calendar),
    columns: choiceOr(saved.columns, calendarAxisKinds, columns),
    rows: choiceOr(saved.rows, calendarAxisKinds, rows),
    bucketMinutes: choiceOr(savedNumber(saved.bucketMinutes), BUCKET_MINUTES, bucketMinutes),
    rowOrder: choiceOr(saved.rowOrder, ['down', 'up'], rowOrder),
    weekStart: choiceOr(saved.weekStart, ['', 'monday', 'sunday', 'saturday'], weekStart),
    dayStart: savedNumber(saved.dayStart) ?? dayStart,
  };
}

function readZones(saved: Saved) {
  return {
    timeZone: textOr(saved.timeZone, defaultOptions.timeZone),
    secondZone: textOr(saved.secondZone, defaultOptions.secondZone),
    textZone: textOr(saved.textZone, defaultOptions.textZone),
  };
}

function readFilter(saved: Saved): CalendarOptions['filter'] {
  const { filter } = defaultOptions;
  return {
    weekdays: weekdaysOr(saved.weekdays, filter.weekdays),
    hours: textOr(saved.hours, filter.hours),
    dateMode: choiceOr(saved.dateMode, ['leaveOut', 'keep'], filter.dateMode),
    dates: textOr(saved.dates, filter.dates),
    datesQuery: textOr(saved.datesQuery, filter.datesQuery),
  };
}

function readData(saved: Saved) {
  const choices: readonly CalculationChoice[] = ['auto', ...calculations.map(({ id }) => id)];
  return {
    calculation: choiceOr(saved.calculation, choices, defaultOptions.calculation),
    percentile: savedNumber(saved.percentile) ?? defaultOptions.percentile,
    timeField: textOr(saved.timeField, defaultOptions.timeField),
    valueField: textOr(saved.valueField, defaultOptions.valueField),
    query: textOr(saved.query, defaultOptions.query),
    folded: booleanOr(saved.folded, defaultOptions.folded),
  };
}

function readColor(saved: Saved): CalendarOptions['color'] {
  const { color } = defaultOptions;
  return {
    scheme: textOr(saved.scheme, color.scheme),
    reverse: booleanOr(saved.reverse, color.reverse),
    scale: choiceOr(saved.scale, SCALES, color.scale),
    steps: Math.floor(numberOr(saved.steps, [0, 64], color.steps)),
    min: textOr(saved.min, color.min),
    max: textOr(saved.max, color.max),
    clamp: numberOr(saved.clamp, [1, 100], color.clamp),
    center: textOr(saved.center, color.center),
  };
}

function readLooks(saved: Saved) {
  const { marginals, cells, marks, legend, tooltip } = defaultOptions;
  const from = {
    marginals: savedIn(saved.marginals),
    cells: savedIn(saved.cells),
    marks: savedIn(saved.marks),
    tooltip: savedIn(saved.tooltip),
  };
  return {
    marginals: {
      columns: booleanOr(from.marginals.columns, marginals.columns),
      rows: booleanOr(from.marginals.rows, marginals.rows),
    },
    cells: {
      gap: choiceOr(from.cells.gap, SIZES, cells.gap),
      radius: choiceOr(from.cells.radius, SIZES, cells.radius),
      labels: choiceOr(from.cells.labels, ['auto', 'always', 'never'], cells.labels),
    },
    marks: {
      weekend: booleanOr(from.marks.weekend, marks.weekend),
      now: booleanOr(from.marks.now, marks.now),
      annotations: booleanOr(from.marks.annotations, marks.annotations),
      newEvents: booleanOr(from.marks.newEvents, marks.newEvents),
    },
    legend: { show: booleanOr(savedIn(saved.legend).show, legend.show) },
    tooltip: {
      show: booleanOr(from.tooltip.show, tooltip.show),
      who: textOr(from.tooltip.who, tooltip.who),
    },
  };
}

function readBusinessHours(saved: Saved): CalendarOptions['businessHours'] {
  const { businessHours } = defaultOptions;
  return {
    show: booleanOr(saved.show, businessHours.show),
    weekdays: weekdaysOr(saved.weekdays, businessHours.weekdays),
    hours: textOr(saved.hours, businessHours.hours),
    zone: textOr(saved.zone, businessHours.zone),
  };
}

/** A list keeps the weekdays in it. */
function weekdaysOr(value: unknown, fallback: readonly number[]): readonly number[] {
  return Array.isArray(value) ? value.filter((day) => Number.isInteger(day) && day >= 0 && day <= 6) : fallback;
}
