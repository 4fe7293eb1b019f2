import { type DataFrame, type Field } from '@grafana/data';
import { countRows, type EventColumns, type NumberColumn } from '../core/events';
import { createColumnCache } from './columnCache';
import { exampleText } from './exampleText';
import { distinct } from './fieldNames';
import { type TimedFrame } from './findTimeFields';
import { type ValueFields } from './findValueFields';
import { type EventReading, type EventSource, type Interpretation, type LeftOut, type LeftOutReason } from './reading';
import { readTimeColumn, type TimeColumn } from './timeColumn';
import { readValueColumn } from './valueColumn';

const cutColumns = createColumnCache<NumberColumn>();

/** The values of a field, as events carry them. */
interface ValueColumn {
  readonly frame: DataFrame;
  readonly field: Field;
  readonly column: NumberColumn;
}

/** What was gathered of the frames, entry by entry. */
interface Gathered {
  readonly events: EventColumns[];
  readonly sources: EventSource[];
  readonly times: TimeColumn[];
  readonly used: TimedFrame[];
  readonly leftOut: Map<LeftOutReason, LeftOut>;
}

/** Returns the events of frames whose fields are found; rows of other frames are counted as left out. */
export function collectEvents(
  frames: readonly DataFrame[],
  timed: readonly TimedFrame[],
  values: ValueFields,
  textZone: string
): EventReading {
  const gathered = gather(frames, timed, values, textZone);
  const { events, sources, leftOut } = gathered;
  const value = values.taken[0] ?? null;
  return {
    kind: 'events',
    events,
    sources,
    value,
    valueField: value?.field ?? null,
    coded: values.codes !== null,
    leftOut: [...leftOut.values()],
    interpretation: interpret(gathered, values, textZone),
  };
}

function gather(
  frames: readonly DataFrame[],
  timed: readonly TimedFrame[],
  { taken, codes }: ValueFields,
  textZone: string
): Gathered {
  const gathered: Gathered = { events: [], sources: [], times: [], used: [], leftOut: new Map() };
  const entries = new Map(timed.map((entry) => [entry.frame, entry]));
  const valuesOf = groupByFrame(
    taken.map(({ frame, field }, i) => ({ frame, field, column: codes === null ? readValueColumn(field) : codes[i] }))
  );
  for (const frame of frames) {
    const entry = entries.get(frame);
    const values = taken.length === 0 ? [null] : valuesOf.get(frame);
    if (entry === undefined || values === undefined) {
      const reason = entry === undefined ? 'noTimeField' : 'otherValue';
      leaveOut(gathered.leftOut, reason, frame.length, exampleText(frame.name));
    } else {
      addFrame(gathered, entry, values, textZone);
    }
  }
  return gathered;
}

function addFrame(
  { events, sources, times, used, leftOut }: Gathered,
  entry: TimedFrame,
  values: ReadonlyArray<ValueColumn | null>,
  textZone: string
): void {
  const { frame, time } = entry;
  const column = readTimeColumn(time, textZone);
  const timesMs = cutToLength(column.timesMs, frame.length);
  for (const value of values) {
    events.push({ timesMs, values: value?.column ?? null });
    sources.push({ time, value: value?.field ?? null, unreadableTimes: unreadableIn(time, column, timesMs) });
    leaveOut(leftOut, 'noTime', frame.length - timesMs.length, null);
  }
  times.push(column);
  used.push(entry);
}

function interpret(
  { events, times, used, leftOut }: Gathered,
  { taken, others }: ValueFields,
  textZone: string
): Interpretation {
  const left = [...leftOut.values()].reduce((rows, { count }) => rows + count, 0);
  return {
    rows: countRows(events) + left,
    frames: used.length,
    timeFields: distinct(used.map(({ time }) => time.name)),
    otherTimeFields: distinct(used.flatMap((entry) => entry.others.map(({ name }) => name))),
    valueName: taken[0]?.quantity ?? null,
    otherValues: others,
    timeUnit: times.find(({ unit }) => unit !== null)?.unit ?? null,
    textZone: times.some(({ source }) => source === 'texts') ? textZone : null,
  };
}

function groupByFrame(columns: readonly ValueColumn[]): Map<DataFrame, ValueColumn[]> {
  const groups = new Map<DataFrame, ValueColumn[]>();
  for (const column of columns) {
    const group = groups.get(column.frame);
    if (group === undefined) {
      groups.set(column.frame, [column]);
    } else {
      group.push(column);
    }
  }
  return groups;
}

function leaveOut(
  leftOut: Map<LeftOutReason, LeftOut>,
  reason: LeftOutReason,
  count: number,
  example: string | null
): void {
  if (count > 0) {
    const had = leftOut.get(reason);
    leftOut.set(reason, { reason, count: count + (had?.count ?? 0), example: had?.example ?? example });
  }
}

/** A frame has as many rows as it says; a longer column is cut, once for each array. */
function cutToLength(column: NumberColumn, length: number): NumberColumn {
  return column.length <= length ? column : cutColumns.get(column, String(length), () => column.slice(0, length));
}

function unreadableIn(time: Field, column: TimeColumn, timesMs: NumberColumn): number {
  if (timesMs.length === column.timesMs.length || column.unreadable === 0) {
    return column.unreadable;
  }
  let count = 0;
  for (let i = 0; i < timesMs.length; i++) {
    const text: unknown = time.values[i];
    count += typeof text === 'string' && text.trim() !== '' && !Number.isFinite(timesMs[i]) ? 1 : 0;
  }
  return count;
}
