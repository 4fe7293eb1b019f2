import { type DataFrame, type Field, type Labels } from '@grafana/data';
import { createColumnCache } from './columnCache';
import { type EventReading, type EventSource } from './reading';

const cache = createColumnCache<readonly Labels[]>();

/**
 * Returns the labels of each entry of events: those of its series, or where rows are counted those that all labelled
 * fields of its frame share. `frames` are those that were read.
 */
export function seriesLabels(reading: EventReading, frames: readonly DataFrame[]): readonly Labels[] {
  return cache.get(reading, '', () => {
    const ofSources = sourceFrames(reading.sources, frames);
    return reading.sources.map((source, i) => labelsOf(source, ofSources[i]));
  });
}

/** Returns the frame of each entry of events; undefined where it is not among the frames. */
export function sourceFrames(
  sources: readonly EventSource[],
  frames: readonly DataFrame[]
): ReadonlyArray<DataFrame | undefined> {
  const frameOf = new Map(frames.flatMap((frame) => frame.fields.map((field): [Field, DataFrame] => [field, frame])));
  return sources.map(({ time }) => frameOf.get(time));
}

/** Returns the labels that all have with the same value; of none, none. */
export function commonLabels(all: readonly Labels[]): Labels {
  const [first = {}, ...others] = all;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((labels) => Object.hasOwn(labels, name) && labels[name] === value)
    )
  );
}

/** A label that was read as the value is no longer on the value field, but on the field with the same values. */
function labelsOf({ value }: EventSource, frame: DataFrame | undefined): Labels {
  const fields = frame?.fields ?? [];
  if (value !== null) {
    return (fields.find(({ values }) => values === value.values) ?? value).labels ?? {};
  }
  return commonLabels(fields.flatMap(({ labels }) => (labels === undefined ? [] : [labels])));
}
