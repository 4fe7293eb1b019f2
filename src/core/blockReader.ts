import { createBlockSlots } from './blockSlots';
import { createBlockWholes } from './blockWholes';
import { type Calculation } from './calculation';
import { type Calendar } from './calendar';
import { type CalendarFold } from './calendarFold';
import { type CellBlock, isOneCell } from './cellBlock';
import { type CellWindow } from './cellWindows';
import { countUpTo } from './countUpTo';
import { MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { valuesOf } from './foldCells';
import { once } from './once';
import { createSlotGroups } from './slotGroups';
import { type Slots } from './slots';
import { weightsOf } from './slotWeights';
import { windowCalculation } from './windowCalculation';
import { countAboveZero, countToHalf, sumsByDay, windowDays } from './windowDays';

/**
 * What the events behind cells are read from; `fold` is that of the same slots, calendar, range and calculation, as it
 * came (where a picture is turned, turn the block: a share of the row stays one of the row).
 */
export interface BlockSource {
  readonly slots: Slots;
  readonly calendar: Calendar;
  readonly range: TimeRange;
  readonly calculation: Calculation;
  readonly fold: CalendarFold;
}

/** What is behind a block of cells. */
export interface BlockReading {
  readonly block: CellBlock;
  /** The cells' own calculation over all events of the block; NaN where none has a number. */
  readonly value: number;
  /** How many events have their time in the block. */
  readonly events: number;
  /**
   * The share of all, 0 … 1: of the sum where values are sums, or shares or rates of them, and none is below 0, else of the
   * events with a number.
   * NaN where all is nothing.
   */
  readonly share: number;
  /** 1 for the largest cell; of equals each has the first place. 0 where the block is no single cell with a value. */
  readonly rank: number;
  /** How many cells have a value. */
  readonly rankOf: number;
  readonly windows: readonly CellWindow[];
  /** How many events each window holds. */
  readonly windowEvents: Int32Array;
  /** Each window's value by `windowCalculation`, NaN where it has no number. Worked out when it is read. */
  readonly windowValues: Float64Array;
  /** Calendar days of the range on which the block's local time came by. */
  readonly days: number;
  /** How many of them have events. */
  readonly activeDays: number;
  /** On how few days half of it (as `share` counts) fell. */
  readonly halfDays: number;
}

/** Reads what is behind blocks of one fold; what it needs for that is worked out once. */
export interface BlockReader {
  read(block: CellBlock): BlockReading;
}

/** Returns a reader; the first reading looks at all slots, later ones at those of the block. */
export function createBlockReader(source: BlockSource): BlockReader {
  const { slots, calendar, range, calculation, fold } = source;
  const { columns, rows } = calendar;
  const slotsOf = createBlockSlots(slots, calendar, range);
  const groupsOf = createSlotGroups(slots);
  const wholesOf = createBlockWholes(slots, calendar);
  const rankOf = createRanks(fold);
  const weigh = weightsOf(slots.statistics, calculation);
  const wholeGrid = { column: 0, row: 0, columnCount: columns.bucketCount, rowCount: rows.bucketCount };
  const weightOfAll = once(() => weigh(slotsOf(wholeGrid).ofBlock)[0]);
  return {
    read(block) {
      const { windows, slots: picked, windowOf, ofWindows, ofBlock } = slotsOf(block);
      const days = windowDays(windows);
      const beside = {
        days: Int32Array.of(countAboveZero(sumsByDay(days, ofWindows.numbers))),
        occurrences: Float64Array.of(occurrencesOf(windows, fold)),
        wholes: wholesOf(block),
      };
      const asOne = { slots: picked, groupOf: new Int32Array(picked.length), statistics: ofBlock };
      const byWindow = { slots: picked, groupOf: windowOf, statistics: ofWindows };
      const windowValues = once(() => valuesOf(windowCalculation(calculation), groupsOf(byWindow, beside)));
      return {
        block,
        value: valuesOf(calculation, groupsOf(asOne, beside))[0],
        events: ofBlock.events[0],
        share: weigh(ofBlock)[0] / weightOfAll(),
        ...rankOf(block),
        windows,
        windowEvents: ofWindows.events,
        get windowValues() {
          return windowValues();
        },
        days: days.dayCount,
        activeDays: countAboveZero(sumsByDay(days, ofWindows.events)),
        halfDays: countToHalf(sumsByDay(days, weigh(ofWindows))),
      };
    },
  };
}

/** Returns what gives the place of a block among the cells of a fold. */
function createRanks({ cells, columns }: CalendarFold): (block: CellBlock) => Pick<BlockReading, 'rank' | 'rankOf'> {
  const sorted = once(() => cells.filter((value) => !Number.isNaN(value)).sort());
  return (block) => {
    const value = isOneCell(block) ? cells[block.row * columns.bucketCount + block.column] : NaN;
    const rankOf = sorted().length;
    return { rank: Number.isNaN(value) ? 0 : rankOf - countUpTo(sorted(), value) + 1, rankOf };
  };
}

/** Returns how often the local time of a block came by: its windows in the units in which its cells are counted. */
function occurrencesOf(windows: readonly CellWindow[], { occurrences }: CalendarFold): number {
  const lengthMs = windows.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  return occurrences === null ? NaN : lengthMs / (occurrences.unitMinutes * MS_PER_MINUTE);
}
