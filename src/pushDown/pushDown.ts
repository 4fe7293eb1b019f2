import { type BusinessHours } from '../core/businessHours';
import { type CalculationId } from '../core/calculation';
import { type CalendarChoice } from '../core/calendar';
import { type TimeRange } from '../core/events';
import { type EngineId } from './engines';

/** What a query has to bring, and from which columns. */
export interface PushDownRequest {
  readonly engine: EngineId;
  readonly choice: CalendarChoice;
  /** The present range; slots are as fine as it needs, and the dates of a filter are written out for it. */
  readonly range: TimeRange;
  readonly calculation: CalculationId;
  /** With `calculation: 'percentile'`: 0 to 100. */
  readonly percentile: number;
  /** Slots are not cut by their ends; null where none are shown. */
  readonly businessHours: BusinessHours | null;
  /** Names of columns as the data have them: hostile text. */
  readonly timeColumn: string;
  /** null: each row is 1. */
  readonly valueColumn: string | null;
  /** True where the zone is the dashboard's: the query then follows its variable instead of naming the zone. */
  readonly followsDashboard: boolean;
}

/** A ready query, or why there is none. */
export type PushDown = PushedQuery | RefusedQuery;

/** A ready query, with what it needs of the panel. */
export interface PushedQuery {
  readonly kind: 'query';
  readonly sql: string;
  /** The answer has no more rows than this. */
  readonly mostRows: number;
  readonly settings: PushDownSettings;
  readonly notes: readonly PushDownNote[];
}

/** What the panel that reads the answer has to be set to. */
export interface PushDownSettings {
  /** `''`: the answer has no time field, and the option is left to find that out. */
  readonly timeField: '' | 'time';
  readonly valueField: 'count' | 'value';
  readonly calculation: CalculationId;
}

/**
 * What holds of an answer. `barsOfCells`: bars and total are calculated from cells, not from events · `oneGrid`: axes,
 * zone, start of days and filter are in the query · `datesOfRange`: the dates of the filter are those of the present
 * range · `businessHours`: the share in business hours is that of one moment a cell.
 */
export type PushDownNote = 'barsOfCells' | 'oneGrid' | 'datesOfRange' | 'businessHours';

/** A form in which there is no query for the request. */
export interface RefusedQuery {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

/**
 * Why there is no query. `notMergeable`: the values of slots do not give the value of their cell · `noValueColumn`: it
 * is not known whose different values are counted · `columnName`: a name that Grafana would read as a variable, or with
 * control characters · `tooEarly`: before 1972 no slot is fine enough for all zones.
 */
export type RefusalReason = 'notMergeable' | 'noValueColumn' | 'columnName' | 'tooEarly';

/** Returns a refusal. */
export function refused(reason: RefusalReason): RefusedQuery {
  return { kind: 'refused', reason };
}
