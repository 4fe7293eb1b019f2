import { type DataFrame, type Field } from '@grafana/data';
import { type BucketColumns } from '../core/foldBuckets';
import { type Events } from '../core/events';
import { type FieldTypeName } from './fieldType';
import { type TimeUnit } from './timeColumn';

/** What of the frames to read. Names of `''` are found. */
export interface ReadChoice {
  readonly timeField: string;
  /** A quantity, a field, or `NO_VALUE_FIELD` to count rows. */
  readonly valueField: string;
  /** The query to read, `''` for all. */
  readonly refId: string;
  /** A query that holds no events (but dates, say), `''` for none. */
  readonly exceptRefId: string;
  /** Where times written without a zone are local (IANA), `''` for UTC. */
  readonly textZone: string;
  /** True to read weekday, hour and value fields even where there is a time field. */
  readonly folded: boolean;
  /** True where different values are counted: the value may be of any type, also a label, and comes as codes. */
  readonly coded: boolean;
}

/** What frames turned out to be. */
export type Reading = EventReading | FoldedReading | ReadingProblem;

/** Rows with a time each. */
export interface EventReading {
  readonly kind: 'events';
  /** One entry for each frame and value field. */
  readonly events: Events;
  /** The fields that the events were made of, entry by entry. */
  readonly sources: readonly EventSource[];
  /** The values and where they come from; null where rows are counted. Of many series, the first. */
  readonly value: ValueSource | null;
  /** The same as `value.field`: carries name, unit, decimals and limits. Of a label, a field of the label's name. */
  readonly valueField: Field | null;
  /** True where the values of `events` are codes of the field's values (`codeColumn.ts`), not the values. */
  readonly coded: boolean;
  /** Rows that never became events. */
  readonly leftOut: readonly LeftOut[];
  readonly interpretation: Interpretation;
}

/** The fields of one entry of events. */
export interface EventSource {
  readonly time: Field;
  readonly value: Field | null;
  /** Rows whose time is text that is no time. They are events without a time. */
  readonly unreadableTimes: number;
}

/** A value field. */
export interface ValueSource {
  readonly field: Field;
  readonly frame: DataFrame;
  /** What it measures, see `quantityOf`. */
  readonly quantity: string;
}

/** Values that came by weekday and hour or the like. */
export interface FoldedReading {
  readonly kind: 'folded';
  readonly parts: readonly BucketColumns[];
  /** Ids of the axes on which the values came (`calendarAxis`). */
  readonly columns: string;
  readonly rows: string;
  /** What the values are taken for, as bucketed data do not say: sums of their bucket. */
  readonly calculation: 'sum';
  readonly valueField: Field | null;
  readonly leftOut: readonly LeftOut[];
  readonly interpretation: FoldedInterpretation;
}

/** Rows left out while reading. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** Plain text of at most 80 characters. */
  readonly example: string | null;
}

/**
 * `noTime`: beyond the end of the time field · `noTimeField`: in a frame without the time field (or, of folded frames,
 * without the bucket fields) · `otherValue`: in a frame without the value field.
 */
export type LeftOutReason = 'noTime' | 'noTimeField' | 'otherValue';

/** How rows were taken, for the status and the summary. */
export interface Interpretation {
  /** Rows of all frames, once for each value field taken: `events` and `leftOut` together. */
  readonly rows: number;
  /** Frames that gave events. */
  readonly frames: number;
  readonly timeFields: readonly string[];
  /** Time fields that could be picked instead. */
  readonly otherTimeFields: readonly string[];
  /** What the values measure; null where rows are counted. */
  readonly valueName: string | null;
  /** Quantities that could be picked instead. */
  readonly otherValues: readonly string[];
  /** The unit of times that came as plain numbers, null of others. */
  readonly timeUnit: TimeUnit | null;
  /** The zone in which text without one was read, null where no time is text. */
  readonly textZone: string | null;
}

/** How bucketed rows were taken. */
export interface FoldedInterpretation {
  readonly rows: number;
  readonly frames: number;
  readonly dayField: string;
  readonly timeOfDayField: string;
  /** null: each row counts 1. */
  readonly valueName: string | null;
  readonly otherValues: readonly string[];
  readonly weekdayNumbers: WeekdayNumbers | null;
}

/**
 * How weekdays were told from numbers; null where they came as names, or rows are days of the month. `unsure`: none of
 * the numbers tells (1 to 6 only), Monday was taken for 1.
 */
export type WeekdayNumbers = 'monday=0' | 'monday=1' | 'sunday=0' | 'sunday=1' | 'unsure';

/** Why nothing could be read, with what the author needs to mend it. `fields` are those that there are. */
export type ReadingProblem =
  /** `likely`: a field some of whose values are times. */
  | { readonly kind: 'noTimeField'; readonly likely: string | null; readonly fields: readonly FieldDescription[] }
  /** There is neither time nor number, and no text is a time. */
  | { readonly kind: 'onlyText'; readonly likely: string | null; readonly fields: readonly FieldDescription[] }
  | { readonly kind: 'fieldNotFound'; readonly name: string; readonly fields: readonly FieldDescription[] }
  | { readonly kind: 'queryNotFound'; readonly name: string; readonly fields: readonly FieldDescription[] }
  /** The field that was picked as time holds none. */
  | { readonly kind: 'timeNotReadable'; readonly name: string; readonly fields: readonly FieldDescription[] }
  | { readonly kind: 'valueNotNumeric'; readonly name: string; readonly fields: readonly FieldDescription[] }
  /** Folded rows were asked for, but there are no fields such as weekday and hour. */
  | { readonly kind: 'notFolded'; readonly fields: readonly FieldDescription[] };

/** A field in words. */
export interface FieldDescription {
  readonly name: string;
  readonly type: FieldTypeName;
  /** Its first value that is not empty, as plain text of at most 80 characters. */
  readonly example: string | null;
}
