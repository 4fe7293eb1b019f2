import { type Picture } from './picture';

/** From 720 px on, the legend names what is marked. */
const WIDE_VIEWPORT = { width: 1540, height: 1000 };

/** The panel of the gallery in each picture, as it is. */
const AS_THEY_ARE: Readonly<Record<string, string>> = {
  'calendar-weekday-hour': 'weekday-hour',
  'calendar-day-of-month-time': 'day-of-month-time',
  'calendar-date-time': 'date-time',
  'calendar-week-weekday': 'week-weekday',
  'calendar-month-day': 'month-day',
  'calendar-month-hour': 'month-hour',
  'calendar-minute-hour': 'minute-hour',
  'columns-rows': 'day-of-year-year',
  'row-order': 'rows-upwards',
  'day-start': 'day-start',
  'time-zone': 'fixed-offset',
  'second-zone': 'second-zone-shift',
  'filter-weekdays': 'working-days',
  'filter-hours': 'part-of-day',
  'filter-night': 'night',
  'filter-dates': 'without-holidays',
  'filter-dates-query': 'holidays-alone',
  'calculation-distinct': 'distinct',
  'calculation-distinct-days': 'distinct-days',
  'calculation-rate': 'rate',
  'calculation-share-of-row': 'share-of-row',
  'calculation-mean': 'mean',
  percentile: 'p95',
  'color-scheme': 'scheme-viridis',
  'color-reverse': 'scheme-dusk-reversed',
  'scale-auto': 'scale-auto',
  'scale-linear': 'scale-linear',
  'scale-square-root': 'scale-square-root',
  'scale-log': 'scale-log',
  'scale-symlog': 'scale-symlog',
  'scale-quantile': 'scale-quantile',
  'scale-thresholds': 'thresholds',
  'scale-mappings': 'mappings',
  'color-steps': 'scale-steps',
  'color-min-max': 'scale-min-max',
  'color-clamp': 'scale-clamp',
  'color-center': 'center',
  'cells-labels': 'labels-auto',
  'cells-gap-none': 'no-gap',
  'cells-gap-large': 'large-gap',
  marginals: 'no-bars',
  legend: 'no-legend',
  'marks-now': 'now',
};

/** Pictures that need more than a panel of the gallery. */
const OTHERS: readonly Picture[] = [
  { name: 'bucket-minutes', panel: 'day-of-month-time', options: { bucketMinutes: 180 } },
  { name: 'week-start', panel: 'weekday-hour', options: { weekStart: 'sunday' } },
  { name: 'marks-weekend', panel: 'date-time', options: { marks: { weekend: false } } },
  { name: 'business-hours', panel: 'business-hours', viewport: WIDE_VIEWPORT },
  { name: 'business-hours-night', panel: 'night-shift', viewport: WIDE_VIEWPORT },
  { name: 'tooltip', panel: 'business-hours', hover: { x: 0.5, y: 0.4 }, belowPx: 64 },
  { name: 'business-hours-light', panel: 'business-hours', theme: 'light', viewport: WIDE_VIEWPORT },
  { name: 'calculation-mean-light', panel: 'mean', theme: 'light' },
  {
    name: 'data',
    dashboard: 'datasources',
    panel: 'textTimes',
    options: { query: 'A', folded: true, calculation: 'percentile' },
    category: 'Data',
  },
];

/** The pictures of docs/options.md. */
export const optionPictures: readonly Picture[] = [
  ...Object.entries(AS_THEY_ARE).map(([name, panel]) => ({ name, panel })),
  ...OTHERS,
];
