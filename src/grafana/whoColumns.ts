import { type DataFrame, type Labels } from '@grafana/data';
import { type CodedEvents } from '../core/topValues';
import { NO_VALUE_FIELD } from '../options/options';
import { type CodedColumn, codeColumns, codeTexts } from './codeColumn';
import { isWhoName } from './codedName';
import { fieldsCalled, namesIn, ownColumn, rowLabelFields } from './findCodedValues';
import { type EventReading, type EventSource } from './reading';
import { seriesLabels, sourceFrames } from './seriesLabels';

/** Who or what is behind events, row by row. */
export interface WhoColumns {
  /** The name of the field or label. */
  readonly name: string;
  /** A column for each entry of the reading's events. */
  readonly coded: CodedEvents;
  /** True where the datasource says that it can filter by the field, as it can by any label. */
  readonly filterable: boolean;
}

/** Text and labels, then numbers; objects and times are nobody's names. */
const MOST_KIND = 1;

/**
 * Returns who is behind the events, by the field or label of a name: `''` takes the likely one, `NO_VALUE_FIELD` none.
 * Null where there is none. A label of a series stands for each of its rows. The same columns are read once.
 */
export function whoColumns(reading: EventReading, frames: readonly DataFrame[], who: string): WhoColumns | null {
  if (who === NO_VALUE_FIELD || reading.events.length === 0) {
    return null;
  }
  const ofSources = sourceFrames(reading.sources, frames);
  const name = who === '' ? likelyWho(reading, ofSources) : who;
  if (name === null) {
    return null;
  }
  const labels = seriesLabels(reading, frames);
  const named = reading.sources.map((source, i) => columnOf(source, ofSources[i], labels[i], name));
  const columns = named.map(({ column }) => column);
  // not the key under which different values are coded: both would push each other out of the cache
  const key = `who ${name}`;
  const texts = codeTexts(columns, key);
  const coded = { events: reading.events, codes: codeColumns(columns, key), texts };
  return texts.length === 0 ? null : { name, coded, filterable: named.every(({ filterable }) => filterable) };
}

/** Returns the likeliest name of who or what is behind events; numbers that are shown as values are none. */
function likelyWho(
  { sources, interpretation }: EventReading,
  ofSources: ReadonlyArray<DataFrame | undefined>
): string | null {
  const times = new Map(sources.map(({ time }, i) => [ofSources[i], time]));
  const names = [...times].flatMap(([frame, time]) =>
    frame === undefined ? [] : namesIn({ frame, time, others: [] })
  );
  const likely = names
    .filter(({ name, kind }) => isWhoName(name) && kind <= MOST_KIND)
    .filter(({ name, kind }) => kind === 0 || name !== interpretation.valueName);
  return likely.length === 0 ? null : likely.reduce((best, named) => (named.rank < best.rank ? named : best)).name;
}

interface WhoColumn {
  readonly column: CodedColumn;
  readonly filterable: boolean;
}

function columnOf(source: EventSource, frame: DataFrame | undefined, labels: Labels, name: string): WhoColumn {
  const { time } = source;
  const [own] = frame === undefined ? [] : fieldsCalled({ frame, time }, name);
  if (own !== undefined) {
    return { column: ownColumn(own), filterable: own.config.filterable === true };
  }
  const [ofRows] = frame === undefined || Object.hasOwn(labels, name) ? [] : rowLabelFields(frame, name);
  if (ofRows !== undefined) {
    return { column: { values: ofRows.values, part: { kind: 'key', key: name } }, filterable: true };
  }
  // an empty label is nobody
  const text = Object.hasOwn(labels, name) ? labels[name] : '';
  return { column: { values: time.values, part: { kind: 'every', text } }, filterable: true };
}
