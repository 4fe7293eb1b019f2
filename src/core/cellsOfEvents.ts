import { assignCells } from './assignCells';
import { type Calendar } from './calendar';
import { denseLayout } from './collectSlots';
import { countRows, type Events, type NumberColumn, type TimeRange } from './events';
import { placePlain } from './plainKernels';
import { type DenseLayout } from './slots';
import { slotMinutesFor } from './slotWidth';
import { slotWindow } from './slotWindow';
import { placeTyped } from './typedKernels';

/**
 * Returns the cell of every row, those of one entry after those of the other; −1 for rows outside the range, without a
 * time, and left out by the calendar.
 */
export function cellsOfEvents(events: Events, range: TimeRange, calendar: Calendar): Int32Array {
  const rows = countRows(events);
  const layout = denseLayout(range, slotMinutesFor(range, calendar.stepMinutes), rows);
  return layout === null
    ? cellsOneByOne(events, rows, range, calendar)
    : cellsBySlots(events, rows, range, calendar, layout);
}

function cellsBySlots(
  events: Events,
  rows: number,
  range: TimeRange,
  calendar: Calendar,
  layout: DenseLayout
): Int32Array {
  const cellOfSlot = assignCells(layout, calendar);
  const window = slotWindow(range, layout);
  const cells = new Int32Array(rows);
  let first = 0;
  for (const { timesMs } of events) {
    const slots = cells.subarray(first, first + timesMs.length);
    if (timesMs instanceof Float64Array) {
      placeTyped(timesMs, 0, timesMs.length, window, slots);
    } else {
      placePlain(timesMs, 0, timesMs.length, window, slots);
    }
    first += timesMs.length;
  }
  for (let row = 0; row < rows; row++) {
    if (cells[row] >= 0) {
      cells[row] = cellOfSlot[cells[row]];
    }
  }
  return cells;
}

function cellsOneByOne(events: Events, rows: number, range: TimeRange, calendar: Calendar): Int32Array {
  const keptRows = new Int32Array(rows);
  const keptTimesMs = new Float64Array(rows);
  let count = 0;
  let first = 0;
  for (const { timesMs } of events) {
    for (let i = 0; i < timesMs.length; i++) {
      const timeMs = timeAt(timesMs, i);
      if (timeMs >= range.fromMs && timeMs <= range.toMs) {
        keptRows[count] = first + i;
        keptTimesMs[count++] = timeMs;
      }
    }
    first += timesMs.length;
  }
  const keptCells = assignCells({ kind: 'sparse', timesMs: keptTimesMs.subarray(0, count) }, calendar);
  const cells = new Int32Array(rows).fill(-1);
  for (let kept = 0; kept < count; kept++) {
    cells[keptRows[kept]] = keptCells[kept];
  }
  return cells;
}

function timeAt(timesMs: NumberColumn, i: number): number {
  const timeMs = timesMs[i];
  return typeof timeMs === 'number' ? timeMs : NaN;
}
