import { assignCells } from '../core/assignCells';
import { createBlockReader } from '../core/blockReader';
import { isOneCell } from '../core/cellBlock';
import { type CellWindow } from '../core/cellWindows';
import { filledWindows, type FilledWindows } from '../core/filledWindows';
import { windowCalculation } from '../core/windowCalculation';
import { type ExportSource } from './exportSource';

/** A window of time with what it holds and the name of the cells that it belongs to. */
export interface NamedWindow extends CellWindow {
  readonly name: string;
  readonly events: number;
  /** NaN where it has no number. */
  readonly value: number;
}

/** What windows are read from. */
export type WindowSource = Pick<ExportSource, 'blockSource' | 'cellText' | 'chosen'>;

/**
 * Returns the windows behind the chosen cells, also those without events: a quiet night is evidence too. Where no cells
 * are chosen, those with events of every cell. In the order of time, at most `most`; empty where values came folded.
 */
export function windowsOf(source: WindowSource, most: number): NamedWindow[] {
  const { blockSource, chosen } = source;
  if (blockSource === null) {
    return [];
  }
  if (chosen !== null) {
    return windowsOfBlock(blockSource, chosen, source.cellText).slice(0, most);
  }
  const filled = filledWindows(blockSource);
  return pickWindows(source, filled, Array.from(filled.windows.keys()).slice(0, most));
}

/**
 * Returns the windows of single cells that hold the most, fullest first, of equals the earlier one: the largest sums
 * where values add up, else the most events.
 */
export function busiestWindows(source: Omit<WindowSource, 'chosen'>, most: number): NamedWindow[] {
  const { blockSource } = source;
  if (blockSource === null) {
    return [];
  }
  const filled = filledWindows(blockSource);
  const amounts: ArrayLike<number> = windowCalculation(blockSource.calculation).additive
    ? filled.values
    : filled.events;
  const amountOf = (i: number) => (Number.isNaN(amounts[i]) ? -Infinity : amounts[i]);
  const order = Array.from(filled.windows.keys()).sort((a, b) => amountOf(b) - amountOf(a) || a - b);
  return pickWindows(source, filled, order.slice(0, most));
}

function pickWindows(
  { blockSource, cellText }: Omit<WindowSource, 'chosen'>,
  { windows, events, values }: FilledWindows,
  picked: readonly number[]
): NamedWindow[] {
  const columnCount = blockSource?.calendar.columns.bucketCount ?? 1;
  // a cell has as many windows as there are weeks, say, and one name
  const names = new Map<number, string>();
  return picked.map((i) => {
    const { cell, ...window } = windows[i];
    const name = names.get(cell) ?? cellText(cell % columnCount, Math.floor(cell / columnCount));
    names.set(cell, name);
    return { ...window, name, events: events[i], value: values[i] };
  });
}

/** Of several cells, a window is named by the first and the last that it lies on. */
function windowsOfBlock(
  source: NonNullable<ExportSource['blockSource']>,
  { block, name }: NonNullable<ExportSource['chosen']>,
  cellText: ExportSource['cellText']
): NamedWindow[] {
  const { windows, windowEvents, windowValues } = createBlockReader(source).read(block);
  const nameOf = isOneCell(block) ? () => name : spanNames(source, windows, cellText);
  return windows.map((window, i) => ({ ...window, name: nameOf(i), events: windowEvents[i], value: windowValues[i] }));
}

function spanNames(
  { calendar }: NonNullable<ExportSource['blockSource']>,
  windows: readonly CellWindow[],
  cellText: ExportSource['cellText']
): (window: number) => string {
  const columnCount = calendar.columns.bucketCount;
  const cellsAt = (timesMs: Float64Array) => assignCells({ kind: 'sparse', timesMs }, calendar);
  const first = cellsAt(Float64Array.from(windows, ({ startMs }) => startMs));
  const last = cellsAt(Float64Array.from(windows, ({ endMs }) => endMs - 1));
  const textOf = (cell: number) => cellText(cell % columnCount, Math.floor(cell / columnCount));
  return (i) => (first[i] === last[i] ? textOf(first[i]) : `${textOf(first[i])} – ${textOf(last[i])}`);
}
