import { type DataFrame, type Field, FieldType } from '@grafana/data';
import { type EventColumns, type Events, type NumberColumn } from '../core/events';
import { type CalendarOptions, NO_VALUE_FIELD } from '../options/options';

/** Events of query results, and what they were made of. */
export interface EventReading {
  readonly events: Events;
  /** The field whose numbers are folded; null where rows are counted. Of many series, the first. */
  readonly valueField: Field | null;
  /** Rows of all frames with a time field. */
  readonly rows: number;
}

/** Why no events could be read, with what the author needs to mend it. */
export type ReadingProblem =
  | { readonly kind: 'noTimeField'; readonly fields: readonly FieldDescription[] }
  | { readonly kind: 'fieldNotFound'; readonly name: string; readonly fields: readonly FieldDescription[] }
  | { readonly kind: 'valueNotNumeric'; readonly name: string; readonly fields: readonly FieldDescription[] };

/** A field in words. */
export interface FieldDescription {
  readonly name: string;
  readonly type: FieldType;
}

/** Which fields to read; names of `''` are found. */
export type FieldChoice = Pick<CalendarOptions, 'timeField' | 'valueField'>;

/**
 * Returns the events of frames without copying their columns, or the problem that keeps them from being read.
 * Frames are not written to. Of number fields, those of the first one's name are taken (one value in many series).
 */
export function readEvents(frames: readonly DataFrame[], choice: FieldChoice): EventReading | ReadingProblem {
  const fields = frames.flatMap((frame) => frame.fields.map(({ name, type }) => ({ name, type })));
  const missing = [choice.timeField, choice.valueField].find(
    (name) => name !== '' && name !== NO_VALUE_FIELD && !fields.some((field) => field.name === name)
  );
  if (missing !== undefined) {
    return { kind: 'fieldNotFound', name: missing, fields };
  }
  const timed = frames.flatMap((frame) => {
    const time = findTimeField(frame, choice.timeField);
    return time === undefined ? [] : [{ frame, time }];
  });
  if (timed.length === 0) {
    return { kind: 'noTimeField', fields };
  }
  const valueName = findValueName(
    timed.map(({ frame }) => frame),
    choice.valueField
  );
  if (valueName !== null && !fields.some(({ name, type }) => name === valueName && type === FieldType.number)) {
    return { kind: 'valueNotNumeric', name: valueName, fields };
  }
  return collectColumns(timed, valueName);
}

/** Returns true for a reading, false for a problem. */
export function isReading(result: EventReading | ReadingProblem): result is EventReading {
  return 'events' in result;
}

function findTimeField(frame: DataFrame, name: string): Field | undefined {
  return frame.fields.find((field) => field.type === FieldType.time && (name === '' || field.name === name));
}

function findValueName(frames: readonly DataFrame[], choice: string): string | null {
  if (choice === NO_VALUE_FIELD) {
    return null;
  }
  if (choice !== '') {
    return choice;
  }
  for (const frame of frames) {
    const field = frame.fields.find(({ type }) => type === FieldType.number);
    if (field !== undefined) {
      return field.name;
    }
  }
  return null;
}

function collectColumns(
  timed: ReadonlyArray<{ frame: DataFrame; time: Field }>,
  valueName: string | null
): EventReading {
  const events: EventColumns[] = [];
  let valueField: Field | null = null;
  let rows = 0;
  for (const { frame, time } of timed) {
    rows += frame.length;
    if (valueName === null) {
      events.push({ timesMs: column(time), values: null });
      continue;
    }
    for (const field of frame.fields) {
      if (field.name === valueName && field.type === FieldType.number) {
        valueField ??= field;
        events.push({ timesMs: column(time), values: column(field) });
      }
    }
  }
  return { events, valueField, rows };
}

function column(field: Field): NumberColumn {
  const values: unknown = field.values;
  return values instanceof Float64Array || Array.isArray(values) ? values : Array.from(field.values);
}
