import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { BadValue, FileEvents } from './fileEvents';
import type { OpenFile } from './openFile';

/** Which rows a query asks for; both ends of the range belong to it. */
export interface FileFilter {
  readonly fromMs: number;
  readonly toMs: number;
  /** null: all. */
  readonly groups: readonly string[] | null;
}

/** Columns of one frame. */
interface Columns {
  readonly times: ArrayLike<unknown>;
  readonly values: Float64Array | null;
  readonly groupCodes: Uint32Array | null;
}

/**
 * Returns the rows of a file as frames: those with a time in the range, and those without any; then, for the panel to
 * count and to show an example, those whose time cannot be read, with its text.
 */
export function fileFrames(file: OpenFile, refId: string, filter: FileFilter): DataFrame[] {
  const { timed, untimed, groups, badValue } = file.shown.events;
  const wanted = wantedCodes(groups, filter.groups);
  const inGroup = ({ groupCodes }: Pick<Columns, 'groupCodes'>, row: number) =>
    wanted === null || wanted.has(groupCodes?.[row] ?? -1);
  // a row without a time is neither before nor after
  const inRange = (timeMs: number) => !(timeMs < filter.fromMs || timeMs > filter.toMs);
  const timedRows = rowsThat(timed.timesMs.length, (row) => inRange(timed.timesMs[row] ?? NaN) && inGroup(timed, row));
  const untimedRows = rowsThat(untimed.texts.length, (row) => inGroup(untimed, row));
  const frames = [frameOf(file, refId, { ...timed, times: timed.timesMs }, timedRows, badValue)];
  if (untimedRows.length > 0) {
    frames.push(frameOf(file, refId, { ...untimed, times: untimed.texts }, untimedRows, null));
  }
  return frames;
}

function frameOf(
  file: OpenFile,
  refId: string,
  { times, values, groupCodes }: Columns,
  rows: readonly number[],
  badValue: BadValue | null
): DataFrame {
  const { choice, events } = file.shown;
  const nameOf = (index: number | null) => (index === null ? '' : (file.table.columns[index]?.name ?? ''));
  const fields: Field[] = [
    { name: nameOf(choice.time), type: FieldType.time, config: {}, values: rows.map((row) => times[row]) },
  ];
  if (groupCodes !== null) {
    const config = { type: { enum: { text: [...(events.groups ?? [])] } } };
    const codes = rows.map((row) => groupCodes[row]);
    fields.push({ name: nameOf(choice.group), type: FieldType.enum, config, values: codes });
  }
  if (values !== null) {
    const valueAt = (row: number) => {
      const value = values[row] ?? NaN;
      return Number.isNaN(value) ? null : value;
    };
    // one text among the numbers: the panel shows it as an example of what is none
    const numbers = rows.map((row) => (row === badValue?.row ? badValue.text : valueAt(row)));
    fields.push({ name: nameOf(choice.value), type: FieldType.number, config: {}, values: numbers });
  }
  return { refId, fields, length: rows.length };
}

function rowsThat(length: number, passes: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) {
    if (passes(row)) {
      rows.push(row);
    }
  }
  return rows;
}

function wantedCodes(texts: FileEvents['groups'], groups: readonly string[] | null): Set<number> | null {
  if (texts === null || groups === null) {
    return null;
  }
  const wanted = new Set(groups);
  return new Set([...texts.keys()].filter((code) => wanted.has(texts[code] ?? '')));
}
