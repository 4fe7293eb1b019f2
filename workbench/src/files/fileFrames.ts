import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { OpenFile } from './openFile';

/** Which rows a query asks for; both ends of the range belong to it. */
export interface FileFilter {
  readonly fromMs: number;
  readonly toMs: number;
  /** null: all. */
  readonly groups: readonly string[] | null;
}

/**
 * Returns the rows of a file as frames: those with a time in the range, and those without any; then, for the panel to
 * count and to show an example, those whose time cannot be read, with its text.
 */
export function fileFrames({ table, shown }: OpenFile, refId: string, filter: FileFilter): DataFrame[] {
  const { choice, events } = shown;
  const nameOf = (index: number | null) => (index === null ? '' : (table.columns[index]?.name ?? ''));
  const wanted = wantedCodes(events.groups, filter.groups);
  const { timesMs } = events.timed;
  // a row without a time is neither before nor after
  const inRange = (row: number) => !((timesMs[row] ?? NaN) < filter.fromMs || (timesMs[row] ?? NaN) > filter.toMs);

  function frame(
    length: number,
    time: readonly unknown[] | Float64Array,
    rest: Columns,
    keeps: (row: number) => boolean
  ) {
    const { values, groupCodes } = rest;
    const rows: number[] = [];
    for (let row = 0; row < length; row++) {
      if (keeps(row) && (wanted === null || wanted.has(groupCodes?.[row] ?? -1))) {
        rows.push(row);
      }
    }
    const picked = <T>(column: ArrayLike<T>) => rows.map((row) => column[row]);
    const fields: Field[] = [
      { name: nameOf(choice.time), type: FieldType.time, config: {}, values: picked<unknown>(time) },
    ];
    if (groupCodes !== null) {
      const config = { type: { enum: { text: [...(events.groups ?? [])] } } };
      fields.push({ name: nameOf(choice.group), type: FieldType.enum, config, values: picked(groupCodes) });
    }
    if (values !== null) {
      fields.push({ name: nameOf(choice.value), type: FieldType.number, config: {}, values: picked(values) });
    }
    return { refId, fields, length: rows.length };
  }

  const { untimed } = events;
  const timed = frame(timesMs.length, timesMs, events.timed, inRange);
  return untimed.texts.length === 0
    ? [timed]
    : [timed, frame(untimed.texts.length, untimed.texts, untimed, () => true)];
}

interface Columns {
  readonly values: Float64Array | null;
  readonly groupCodes: Uint32Array | null;
}

function wantedCodes(texts: readonly string[] | null, groups: readonly string[] | null): Set<number> | null {
  if (texts === null || groups === null) {
    return null;
  }
  const wanted = new Set(groups);
  return new Set([...texts.keys()].filter((code) => wanted.has(texts[code] ?? '')));
}
