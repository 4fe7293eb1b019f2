import { type CalculationId } from '../core/calculation';
import { type CalendarAxisKind, type WeekStart } from '../core/calendarAxis';

/** The pairs of axes that have a name; `custom` leaves both to the author. */
export type CalendarPreset = 'weekday-hour' | 'day-of-month-time' | 'custom';

/** `auto` looks at the value field: none → count, a field of counts → sum, any other → mean. */
export type CalculationChoice = 'auto' | CalculationId;

/** A value field by name, or `''` to find one, or `NO_VALUE_FIELD` to count rows. */
export type ValueFieldChoice = string;

/** Stands for "no value field, count rows" where a field name is expected. */
export const NO_VALUE_FIELD = '__none__';

/** The panel's options as dashboards save them. */
export interface CalendarOptions {
  readonly calendar: CalendarPreset;
  /** What runs across, with `calendar: 'custom'`. */
  readonly columns: CalendarAxisKind;
  /** What runs down, with `calendar: 'custom'`. */
  readonly rows: CalendarAxisKind;
  /** Minutes of one bucket of a time axis. */
  readonly bucketMinutes: number;
  /** `''` is the user's. */
  readonly weekStart: '' | WeekStart;
  /** `''` is the dashboard's; else `browser`, `utc` or an IANA name. */
  readonly timeZone: string;
  readonly calculation: CalculationChoice;
  /** `''` finds one. */
  readonly timeField: string;
  readonly valueField: ValueFieldChoice;
  /** The query to read by its letter; `''` merges all. */
  readonly query: string;
  /** The zone of times that are text without one; `''` is UTC. */
  readonly textZone: string;
  /** Reads weekday, hour and value fields even where there is a time field. */
  readonly folded: boolean;
  readonly color: {
    /** Id of a color scheme, see `grafana/colorSchemes.ts`. */
    readonly scheme: string;
    readonly reverse: boolean;
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
  };
  readonly legend: { readonly show: boolean };
  readonly tooltip: { readonly show: boolean };
}

/** What a new panel shows. */
export const defaultOptions: CalendarOptions = {
  calendar: 'weekday-hour',
  columns: 'hour',
  rows: 'weekday',
  bucketMinutes: 60,
  weekStart: '',
  timeZone: '',
  calculation: 'auto',
  timeField: '',
  valueField: '',
  query: '',
  textZone: '',
  folded: false,
  color: { scheme: 'dusk', reverse: false },
  marginals: { columns: true, rows: true },
  cells: { gap: 'auto' },
  legend: { show: true },
  tooltip: { show: true },
};

/** Returns the ids of the axes that a panel shows. */
export function axisIds(options: CalendarOptions): { columns: string; rows: string } {
  const withWidth = (kind: CalendarAxisKind): string => (kind === 'time' ? `time:${options.bucketMinutes}` : kind);
  switch (options.calendar) {
    case 'weekday-hour':
      return { columns: 'hour', rows: 'weekday' };
    case 'day-of-month-time':
      return { columns: withWidth('time'), rows: 'dayOfMonth' };
    case 'custom':
      return { columns: withWidth(options.columns), rows: withWidth(options.rows) };
  }
}
