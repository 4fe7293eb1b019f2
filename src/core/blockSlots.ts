import { assignCells } from './assignCells';
import { type Calendar } from './calendar';
import { type CellBlock } from './cellBlock';
import { cellWindows, type CellWindow } from './cellWindows';
import { countUpTo } from './countUpTo';
import { type TimeRange } from './events';
import { once } from './once';
import { pickStatistics } from './pickStatistics';
import { placesByCell, placesOnBlock } from './placesByCell';
import { type Slots } from './slots';
import { regroup, type Statistics } from './statistics';

/** What the slots behind a block hold. */
export interface BlockSlots {
  readonly windows: readonly CellWindow[];
  /** The slots of the block that have events. */
  readonly slots: Int32Array;
  /** The window of each of them. */
  readonly windowOf: Int32Array;
  readonly ofWindows: Statistics;
  /** Of the block as one group. */
  readonly ofBlock: Statistics;
}

/** Returns what gives the slots behind blocks: they are sorted by cell when the first block is asked for. */
export function createBlockSlots(slots: Slots, calendar: Calendar, range: TimeRange): (block: CellBlock) => BlockSlots {
  const columnCount = calendar.columns.bucketCount;
  const byCell = once(() => placesByCell(cellsWithEvents(slots, calendar), columnCount * calendar.rows.bucketCount));
  return (block) => {
    const windows = cellWindows(range, calendar, block);
    const picked = placesOnBlock(byCell(), columnCount, block);
    const statistics = pickStatistics(slots.statistics, picked);
    const windowOf = windowsOfSlots(slots.layout, picked, range, windows);
    return {
      windows,
      slots: picked,
      windowOf,
      ofWindows: regroup(statistics, windowOf, windows.length),
      ofBlock: regroup(statistics, new Int32Array(picked.length), 1),
    };
  };
}

/** Returns the cell of each slot, −1 also where a slot has no event. */
function cellsWithEvents({ layout, statistics }: Slots, calendar: Calendar): Int32Array {
  const cells = assignCells(layout, calendar);
  for (let slot = 0; slot < cells.length; slot++) {
    if (statistics.events[slot] === 0) {
      cells[slot] = -1;
    }
  }
  return cells;
}

/** Returns the last window that begins before or with each slot. The range may cut the beginning of its first slot. */
function windowsOfSlots(
  layout: Slots['layout'],
  slots: Int32Array,
  { fromMs }: TimeRange,
  windows: readonly CellWindow[]
): Int32Array {
  const startsMs = Float64Array.from(windows, ({ startMs }) => startMs);
  return slots.map((slot) => {
    const slotMs = layout.kind === 'dense' ? layout.startMs + slot * layout.widthMs : layout.timesMs[slot];
    return countUpTo(startsMs, Math.max(slotMs, fromMs)) - 1;
  });
}
