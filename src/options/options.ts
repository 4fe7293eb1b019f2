import { type CalculationId } from '../core/calculation';
import { type CalendarAxisKind, type WeekStart } from '../core/calendarAxis';
import { type ScaleKind } from '../core/colorScale';

/** The pairs of axes that have a name; `custom` leaves both to the author. */
export type CalendarPreset =
  | 'weekday-hour'
  | 'day-of-month-time'
  | 'date-time'
  | 'week-weekday'
  | 'month-day'
  | 'month-hour'
  | 'minute-hour'
  | 'custom';

/** `auto` looks at the value field: none → count, a field of counts → sum, any other → mean. */
export type CalculationChoice = 'auto' | CalculationId;

/** A value field by name, or `''` to find one, or `NO_VALUE_FIELD` to count rows. */
export type ValueFieldChoice = string;

/** Stands for "no value field, count rows" where a field name is expected. */
export const NO_VALUE_FIELD = '__none__';

/** A zone as options hold it: `''` is the default, else `browser`, `utc`, an IANA name or an offset such as `UTC+05:30`. */
export type ZoneChoice = string;

/** The panel's options as dashboards save them. */
export interface CalendarOptions {
  readonly calendar: CalendarPreset;
  /** What runs across, with `calendar: 'custom'`. */
  readonly columns: CalendarAxisKind;
  /** What runs down, with `calendar: 'custom'`. */
  readonly rows: CalendarAxisKind;
  /** Minutes of one bucket of a time axis. */
  readonly bucketMinutes: number;
  /** Where the first row is. */
  readonly rowOrder: 'down' | 'up';
  /** `''` is the user's. */
  readonly weekStart: '' | WeekStart;
  /** The hour, 0 to 23, at which a calendar day begins. */
  readonly dayStart: number;
  /** `''` is the dashboard's. */
  readonly timeZone: ZoneChoice;
  /** Whose hours are written beside the first zone's; `''` is none. */
  readonly secondZone: ZoneChoice;
  /** What of the calendar is kept. */
  readonly filter: {
    /** 0 = Monday; empty keeps all. */
    readonly weekdays: readonly number[];
    /** A part of the day, `06:00–20:00`, also over midnight; `''` keeps all. */
    readonly hours: string;
    /** What `dates` and `datesQuery` do. */
    readonly dateMode: 'leaveOut' | 'keep';
    /** Dates and spans of dates: `2026-12-25, 2026-12-31..2027-01-02, 12-25` (every year). */
    readonly dates: string;
    /** The query whose times are such dates, by its letter; `''` is none. */
    readonly datesQuery: string;
  };
  readonly calculation: CalculationChoice;
  /** With `calculation: 'percentile'`: 0 to 100. */
  readonly percentile: number;
  /** `''` finds one. */
  readonly timeField: string;
  readonly valueField: ValueFieldChoice;
  /** The query to read by its letter; `''` merges all. */
  readonly query: string;
  /** The zone of times that are text without one; `''` is UTC. */
  readonly textZone: ZoneChoice;
  /** Reads weekday, hour and value fields even where there is a time field. */
  readonly folded: boolean;
  readonly color: {
    /** Id of a color scheme, see `grafana/colorSchemes.ts`. */
    readonly scheme: string;
    readonly reverse: boolean;
    /** `auto` is linear, or square root where few cells are large. */
    readonly scale: 'auto' | ScaleKind;
    /** Number of colors; 0 is a continuous scheme. */
    readonly steps: number;
    /** A number or a variable; `''` takes the standard option Min, else the cells decide. */
    readonly min: string;
    readonly max: string;
    /** The percentile of the cells at which the scale ends; 100 is the largest cell. */
    readonly clamp: number;
    /** The value in the middle of the scheme, a number or a variable; `''` is none. */
    readonly center: string;
  };
  readonly marginals: {
    /** Bars above the columns. */
    readonly columns: boolean;
    /** Bars beside the rows. */
    readonly rows: boolean;
  };
  readonly cells: {
    /** `auto` goes by the size of the cells. */
    readonly gap: 'auto' | 'none' | 'small' | 'large';
    readonly radius: 'auto' | 'none' | 'small' | 'large';
    /** The value in each cell: `auto` where it fits well, `always` where it can be read at all. */
    readonly labels: 'auto' | 'always' | 'never';
  };
  readonly businessHours: {
    readonly show: boolean;
    /** 0 = Monday. */
    readonly weekdays: readonly number[];
    /** `09:00–17:00`, also over midnight. */
    readonly hours: string;
    /** `''` is the calendar's own. */
    readonly zone: ZoneChoice;
  };
  readonly marks: {
    /** Quieter labels for the days of the weekend. */
    readonly weekend: boolean;
    /** The present moment, where the time range ends now. */
    readonly now: boolean;
    /** Annotations and alert states of the dashboard. */
    readonly annotations: boolean;
    /** What the last refresh brought, for a while. */
    readonly newEvents: boolean;
  };
  readonly legend: { readonly show: boolean };
  readonly tooltip: {
    readonly show: boolean;
    /** The field or label whose top values are listed; `''` finds one, `NO_VALUE_FIELD` lists none. */
    readonly who: string;
  };
}

/** What a new panel shows. */
export const defaultOptions: CalendarOptions = {
  calendar: 'weekday-hour',
  columns: 'hour',
  rows: 'weekday',
  bucketMinutes: 60,
  rowOrder: 'down',
  weekStart: '',
  dayStart: 0,
  timeZone: '',
  secondZone: '',
  filter: { weekdays: [], hours: '', dateMode: 'leaveOut', dates: '', datesQuery: '' },
  calculation: 'auto',
  percentile: 95,
  timeField: '',
  valueField: '',
  query: '',
  textZone: '',
  folded: false,
  color: { scheme: 'dusk', reverse: false, scale: 'auto', steps: 0, min: '', max: '', clamp: 100, center: '' },
  marginals: { columns: true, rows: true },
  cells: { gap: 'auto', radius: 'auto', labels: 'never' },
  businessHours: { show: false, weekdays: [0, 1, 2, 3, 4], hours: '09:00–17:00', zone: '' },
  marks: { weekend: true, now: true, annotations: true, newEvents: true },
  legend: { show: true },
  tooltip: { show: true, who: '' },
};

/** Returns the ids of the axes that a panel shows. */
export function axisIds(options: CalendarOptions): { columns: string; rows: string } {
  const withWidth = (kind: CalendarAxisKind): string => (kind === 'time' ? `time:${options.bucketMinutes}` : kind);
  switch (options.calendar) {
    case 'weekday-hour':
      return { columns: 'hour', rows: 'weekday' };
    case 'day-of-month-time':
      return { columns: withWidth('time'), rows: 'dayOfMonth' };
    case 'date-time':
      return { columns: withWidth('time'), rows: 'date' };
    case 'week-weekday':
      return { columns: 'week', rows: 'weekday' };
    case 'month-day':
      return { columns: 'dayOfMonth', rows: 'month' };
    case 'month-hour':
      return { columns: 'hour', rows: 'month' };
    case 'minute-hour':
      return { columns: 'minuteOfHour', rows: 'hour' };
    case 'custom':
      return { columns: withWidth(options.columns), rows: withWidth(options.rows) };
  }
}
