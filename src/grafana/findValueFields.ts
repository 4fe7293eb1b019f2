import { type DataFrame, type Field } from '@grafana/data';
import { type NumberColumn } from '../core/events';
import { distinct, isCalled, quantityOf } from './fieldNames';
import { hasType, isHidden } from './fieldType';
import { type TimedFrame } from './findTimeFields';
import { measuresNothing } from './measuresNothing';
import { type ValueSource } from './reading';

/** Which fields hold the values. */
export interface ValueFields {
  /** In the order of the frames, at most one of a name and labels in a frame. Empty: rows are counted. */
  readonly taken: readonly ValueSource[];
  /** What stands for the values of `taken`, field by field, where they are told apart; null: they are numbers. */
  readonly codes: readonly NumberColumn[] | null;
  /** Quantities that could be picked instead. */
  readonly others: readonly string[];
}

/** Returns the fields of the first quantity that is measured, all series of it; of logs and raw documents none. */
export function findValueFields(timed: readonly TimedFrame[]): ValueFields {
  const first = firstMeasured(timed)?.quantity ?? null;
  const all = timed.flatMap((entry) => candidates(entry));
  return {
    taken: onceInFrame(all.filter(({ quantity }) => quantity === first)),
    codes: null,
    others: distinct(all.map(({ quantity }) => quantity)).filter((quantity) => quantity !== first),
  };
}

/**
 * Returns the fields of the quantity of that name, or else those of that name, or else those that are called so; of
 * several quantities the first. Empty where there is none.
 */
export function pickValueFields(timed: readonly TimedFrame[], name: string): ValueFields {
  const visible = timed.flatMap(({ frame, time }) =>
    sources(
      frame,
      frame.fields.filter((field) => field !== time && !isHidden(field))
    )
  );
  const ways = [
    visible.filter(({ quantity }) => quantity === name),
    visible.filter(({ field }) => field.name === name),
    visible.filter(({ field }) => isCalled(field, name)),
  ];
  const found = ways.find((sources) => sources.length > 0) ?? [];
  const taken = found.filter(({ quantity }) => quantity === found[0].quantity);
  const others = timed.flatMap((entry) => candidates(entry)).filter(({ quantity }) => quantity !== taken[0]?.quantity);
  return { taken: onceInFrame(taken), codes: null, others: distinct(others.map(({ quantity }) => quantity)) };
}

/** Returns the names of all quantities, as they can be picked. */
export function quantityNames(timed: readonly TimedFrame[]): string[] {
  return distinct(timed.flatMap((entry) => candidates(entry)).map(({ quantity }) => quantity));
}

function firstMeasured(timed: readonly TimedFrame[]): ValueSource | undefined {
  for (const entry of timed) {
    const found = holdsLines(entry.frame)
      ? undefined
      : candidates(entry).find(({ field }) => hasType(field, 'number') && !measuresNothing(field, entry));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The fields of numbers and booleans beside the time. */
function candidates({ frame, time }: TimedFrame): ValueSource[] {
  return sources(
    frame,
    frame.fields.filter((field) => field !== time && hasType(field, 'number', 'boolean') && !isHidden(field))
  );
}

function sources(frame: DataFrame, fields: readonly Field[]): ValueSource[] {
  return fields.map((field) => ({ field, frame, quantity: quantityOf(field, frame) }));
}

/** Returns the first field of each name and labels in a frame: two of the same are no two series. */
export function onceInFrame<T extends ValueSource>(found: readonly T[]): T[] {
  const seen = new Map<DataFrame, Set<string>>();
  return found.filter(({ field, frame }) => {
    const ofFrame = seen.get(frame) ?? new Set<string>();
    seen.set(frame, ofFrame);
    const labels = Object.entries(field.labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([field.name, labels]);
    return !ofFrame.has(key) && ofFrame.add(key) !== undefined;
  });
}

/** True for logs and raw documents: their numbers are properties of a line, the lines are the events. */
function holdsLines({ meta, fields }: DataFrame): boolean {
  const type: unknown = meta?.type;
  const isDocument = ['_id', '_index'].every((name) => fields.some((field) => field.name === name));
  return type === 'log-lines' || meta?.preferredVisualisationType === 'logs' || isDocument;
}
