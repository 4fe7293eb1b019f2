import { assignCells } from './assignCells';
import { type BlockSource } from './blockReader';
import { type Calendar } from './calendar';
import { cellRuns } from './cellRuns';
import { type CellWindow } from './cellWindows';
import { visitLocalDays } from './dayParts';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { valuesOf } from './foldCells';
import { offsetStretches } from './offsetStretches';
import { pickStatistics } from './pickStatistics';
import { createSlotGroups } from './slotGroups';
import { type Slots } from './slots';
import { regroup } from './statistics';
import { windowCalculation } from './windowCalculation';

/** A window of a single cell. */
export interface WindowOfCell extends CellWindow {
  readonly cell: number;
}

/** The windows that hold events, in the order of time, with what they hold. */
export interface FilledWindows {
  readonly windows: readonly WindowOfCell[];
  readonly events: Int32Array;
  /** By `windowCalculation`; NaN where a window has no number. */
  readonly values: Float64Array;
}

/**
 * Returns the windows of all single cells that hold events: the same as reading each cell, in one pass over the time
 * range instead of one a cell.
 */
export function filledWindows({
  slots,
  calendar,
  range,
  calculation,
}: Pick<BlockSource, 'slots' | 'calendar' | 'range' | 'calculation'>): FilledWindows {
  const picked = slotsInTime(slots, calendar);
  const { windows, windowOf } = windowsOfSlots(slots, picked, calendar, range);
  const statistics = regroup(pickStatistics(slots.statistics, picked), windowOf, windows.length);
  const groups = createSlotGroups(slots)({ slots: picked, groupOf: windowOf, statistics }, NOTHING_BESIDE);
  return { windows, events: statistics.events, values: valuesOf(windowCalculation(calculation), groups) };
}

/** A window is no part of a whole and lies in one day, so nothing of this is ever read. */
const NOTHING_BESIDE = {
  days: new Int32Array(),
  occurrences: new Float64Array(),
  wholes: { ofAll: () => NaN, ofRow: () => NaN, ofColumn: () => NaN },
};

/** Returns the slots with events that lie on a cell, in the order of time. */
function slotsInTime({ layout, statistics }: Slots, calendar: Calendar): Int32Array {
  const picked = assignCells(layout, calendar)
    .map((cell, slot) => (cell >= 0 && statistics.events[slot] > 0 ? slot : -1))
    .filter((slot) => slot >= 0);
  return layout.kind === 'dense' ? picked : picked.sort((a, b) => layout.timesMs[a] - layout.timesMs[b]);
}

/** Returns the windows that hold slots, and the window of each slot. */
function windowsOfSlots(
  { layout }: Slots,
  picked: Int32Array,
  calendar: Calendar,
  { fromMs, toMs }: TimeRange
): { windows: WindowOfCell[]; windowOf: Int32Array } {
  // the range may cut the beginning of its first slot
  const timeOf = (slot: number) =>
    Math.max(layout.kind === 'dense' ? layout.startMs + slot * layout.widthMs : layout.timesMs[slot], fromMs);
  const windows: WindowOfCell[] = [];
  const windowOf = new Int32Array(picked.length);
  let next = 0;
  visitWindows(calendar, { fromMs, toMs }, (window) => {
    const first = next;
    while (next < picked.length && timeOf(picked[next]) < window.endMs) {
      windowOf[next++] = windows.length;
    }
    if (next > first) {
      windows.push(window);
    }
  });
  return { windows, windowOf };
}

/** Visits the windows of all cells in the order of time; what touches in one cell and day is one. */
function visitWindows(calendar: Calendar, { fromMs, toMs }: TimeRange, visit: (window: WindowOfCell) => void): void {
  const { zone, dayStartMinute } = calendar;
  const { partOfDay, runs } = cellRuns(calendar);
  let last: WindowOfCell | null = null;
  for (const { startMs, endMs, offsetMs } of offsetStretches(zone, fromMs, toMs + 1)) {
    visitLocalDays(startMs + offsetMs, endMs + offsetMs, dayStartMinute, (day, partMs, partEndMs) => {
      const dayStartMs = day * MS_PER_DAY + dayStartMinute * MS_PER_MINUTE - offsetMs;
      const dayPart = partOfDay(day);
      for (const run of dayPart < 0 ? [] : runs) {
        const [runMs, runEndMs] = [Math.max(run.startMs, partMs), Math.min(run.endMs, partEndMs)];
        if (runMs < runEndMs) {
          const cell = dayPart + run.part;
          last = follow(last, { cell, day, startMs: dayStartMs + runMs, endMs: dayStartMs + runEndMs }, visit);
        }
      }
    });
  }
  if (last !== null) {
    visit(last);
  }
}

/** Returns the window that is not over yet; one that is, is visited. */
function follow(last: WindowOfCell | null, next: WindowOfCell, visit: (window: WindowOfCell) => void): WindowOfCell {
  if (last === null) {
    return next;
  }
  if (last.cell === next.cell && last.day === next.day && last.endMs === next.startMs) {
    return { ...last, endMs: next.endMs };
  }
  visit(last);
  return next;
}
