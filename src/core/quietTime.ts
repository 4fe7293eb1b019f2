import { type CalendarAxis } from './calendarAxis';
import { type CalendarFold } from './calendarFold';
import { type CellBlock } from './cellBlock';
import { PRESENT } from './cellPresence';
import { MINUTES_PER_DAY } from './duration';

/** When least happens. */
export type QuietTime =
  /** The longest run of times of day, over midnight too, in which nothing ever happens; `minutes` of it. */
  | { readonly kind: 'emptyHours'; readonly startMinute: number; readonly minutes: number }
  /**
   * The first cell with the least, and of how many it is one. Where cells have no events these are it, with the value 0
   * whatever is shown; `events` tells: it is 0 then.
   */
  | {
      readonly kind: 'cell';
      readonly block: CellBlock;
      readonly value: number;
      readonly events: number;
      readonly count: number;
    };

/**
 * Returns the quiet time of a fold: hours in which nothing ever happens, else the cell with the least. Cells that the
 * range cuts are passed over: there, little says nothing. Null where there are no events, or no cell to name.
 */
export function quietTime(fold: CalendarFold): QuietTime | null {
  if (fold.rowEvents.every((count) => count === 0)) {
    return null;
  }
  const onColumns = longestEmptyRun(fold.columns, fold.columnEvents, fold.occurrences?.columns ?? null);
  const onRows = longestEmptyRun(fold.rows, fold.rowEvents, fold.occurrences?.rows ?? null);
  const longest = onRows.minutes > onColumns.minutes ? onRows : onColumns;
  return longest.minutes > 0 ? { kind: 'emptyHours', ...longest } : quietCell(fold);
}

/** Returns the longest run of buckets that came by without an event on an axis of all times of day; else 0 minutes. */
function longestEmptyRun(
  { bucketMinutes, bucketCount, startOf }: CalendarAxis,
  events: Int32Array,
  occurrences: Float64Array | null
): { startMinute: number; minutes: number } {
  let longest = { startMinute: 0, minutes: 0 };
  if (bucketMinutes === null || bucketMinutes * bucketCount !== MINUTES_PER_DAY) {
    return longest;
  }
  const isEmpty = (bucket: number) => events[bucket] === 0 && (occurrences === null || occurrences[bucket] > 0);
  for (let first = 0; first < bucketCount; first++) {
    if (!isEmpty(first) || isEmpty((first + bucketCount - 1) % bucketCount)) {
      continue;
    }
    let length = 1;
    while (isEmpty((first + length) % bucketCount)) {
      length++;
    }
    if (length * bucketMinutes > longest.minutes) {
      longest = { startMinute: startOf(first), minutes: length * bucketMinutes };
    }
  }
  return longest;
}

function quietCell({ cells, cellEvents, columns, presence }: CalendarFold): QuietTime | null {
  const cut = new Set(presence?.cuts.map(({ cell }) => cell));
  let least = { cell: -1, value: Infinity, events: Infinity, count: 0 };
  for (let cell = 0; cell < cells.length; cell++) {
    const isEmpty = cellEvents[cell] === 0;
    // a cell whose events have no number is NaN, which is neither less nor equal
    const value = isEmpty ? 0 : cells[cell];
    if ((presence !== null && presence.cells[cell] !== PRESENT) || cut.has(cell)) {
      continue;
    }
    // where nothing happens is quieter than where the value is small
    if (least.events > 0 && (isEmpty || value < least.value)) {
      least = { cell, value, events: cellEvents[cell], count: 1 };
    } else if (isEmpty || (least.events > 0 && value === least.value)) {
      least.count++;
    }
  }
  const { cell, ...quiet } = least;
  const column = cell % columns.bucketCount;
  const row = (cell - column) / columns.bucketCount;
  return cell < 0 ? null : { kind: 'cell', block: { column, row, columnCount: 1, rowCount: 1 }, ...quiet };
}
