import { type Calendar } from './calendar';
import { type CalendarAxisKind } from './calendarAxis';
import { cellCuts, type CellCut } from './cellCuts';
import { cellRuns, dayPartOfCell, visitCells, type CellRuns } from './cellRuns';
import { civilDate, dayNumber } from './civilDate';
import { clockChanges } from './clockChanges';
import { visitDays } from './dayParts';
import { MS_PER_DAY } from './duration';
import { type TimeRange } from './events';
import { once } from './once';
import { timeInCells, type Occurrences } from './occurrences';
import { touchedDays, type DayRange } from './touchedDays';
import { zoneClock } from './zoneClock';

/** Some of the range falls on the cell. */
export const PRESENT = 0;

/** Nothing of the range falls on the cell. */
export const OUTSIDE = 1;

/** The range holds the cell's days, but its local time never occurs on them; or its months have no such day. */
export const NOT_EXISTING = 2;

/** What a time range holds of each cell. */
export interface Presence {
  /** PRESENT, OUTSIDE or NOT_EXISTING of each cell, row-major. What the calendar's filter leaves out is OUTSIDE. */
  readonly cells: Uint8Array;
  /** 1 where the clocks went back and the range holds some of the cell's time before and some after, row-major. */
  readonly doubled: Uint8Array;
  /** The cells that stand for one window of time which the start or the end of the range cuts: at most two. */
  readonly cuts: readonly CellCut[];
}

export { type CellCut };

/** Returns what the range holds of each cell; `occurrences` are those of the same range and calendar. */
export function cellPresence(range: TimeRange, calendar: Calendar, occurrences: Occurrences): Presence {
  const days = touchedDays(range, zoneClock(calendar.zone), calendar.dayStartMinute);
  return {
    cells: presentCells(days, calendar, occurrences.cells),
    doubled: doubledCells(range, calendar),
    cuts: cellCuts(range, calendar, days),
  };
}

function presentCells(days: DayRange, calendar: Calendar, occurrences: Float64Array): Uint8Array {
  const presence = new Uint8Array(occurrences.length);
  if (!occurrences.includes(0)) {
    return presence;
  }
  const unfiltered = cellRuns(withoutFilter(calendar));
  const onDays = timeOnDays(days, calendar, unfiltered);
  const onWiderDays = once(() => {
    const wider = wholeCycles(days, calendar);
    return wider === null ? null : timeOnDays(wider, calendar, unfiltered);
  });
  const keptParts = dayParts(days, cellRuns(calendar));
  for (let cell = 0; cell < presence.length; cell++) {
    if (occurrences[cell] > 0) {
      continue;
    }
    const occursNearby =
      onDays[cell] > 0 || (!keptParts.has(dayPartOfCell(calendar, cell)) && (onWiderDays()?.[cell] ?? 1) > 0);
    presence[cell] = occursNearby ? OUTSIDE : NOT_EXISTING;
  }
  return presence;
}

function withoutFilter(calendar: Calendar): Calendar {
  return calendar.keepsAll ? calendar : { ...calendar, keepsDay: () => true, keepsMinute: () => true };
}

/** Returns for how many milliseconds of whole days the local time was on each cell. */
function timeOnDays(days: DayRange, calendar: Calendar, runs: CellRuns): Float64Array {
  // no zone is further from UTC than a day, and no calendar day begins later than a day after midnight
  const around = { startMs: (days.firstDay - 1) * MS_PER_DAY, endMs: (days.lastDay + 3) * MS_PER_DAY };
  return timeInCells([around], calendar, {
    runs: runs.runs,
    partOfDay: (day) => (day >= days.firstDay && day <= days.lastDay ? runs.partOfDay(day) : -1),
  });
}

/** Returns what the days of a span add to the index of a cell; days on no cell have no part in it. */
function dayParts({ firstDay, lastDay }: DayRange, { partOfDay }: CellRuns): Set<number> {
  const parts = new Set<number>();
  for (let day = firstDay; day <= lastDay; day++) {
    parts.add(partOfDay(day));
  }
  return parts;
}

/** Returns the whole years or months of the days where an axis goes by days of the year or the month, else null. */
function wholeCycles({ firstDay, lastDay }: DayRange, { columns, rows }: Calendar): DayRange | null {
  const reads = (...kinds: CalendarAxisKind[]) => kinds.includes(columns.kind) || kinds.includes(rows.kind);
  const first = civilDate(firstDay);
  const last = civilDate(lastDay);
  if (reads('month', 'dayOfYear')) {
    return {
      firstDay: dayNumber({ year: first.year, month: 1, day: 1 }),
      lastDay: dayNumber({ year: last.year, month: 12, day: 31 }),
    };
  }
  if (reads('dayOfMonth', 'weekOfMonth')) {
    const month = last.month % 12;
    const year = month === 0 ? last.year + 1 : last.year;
    return {
      firstDay: dayNumber({ ...first, day: 1 }),
      lastDay: dayNumber({ year, month: month + 1, day: 1 }) - 1,
    };
  }
  return null;
}

function doubledCells(range: TimeRange, calendar: Calendar): Uint8Array {
  const runs = cellRuns(calendar);
  const doubled = new Uint8Array(calendar.columns.bucketCount * calendar.rows.bucketCount);
  for (const { timeMs, offsetBeforeMs, offsetAfterMs } of clockChanges(calendar.zone, range)) {
    const repeatedMs = offsetBeforeMs - offsetAfterMs;
    const once = cellsBetween(Math.max(timeMs - repeatedMs, range.fromMs), timeMs, calendar, runs);
    const again = cellsBetween(timeMs, Math.min(timeMs + repeatedMs, range.toMs + 1), calendar, runs);
    for (const cell of again) {
      doubled[cell] ||= once.has(cell) ? 1 : 0;
    }
  }
  return doubled;
}

/** Returns the cells on which some of `fromMs ≤ t < endMs` lies. */
function cellsBetween(fromMs: number, endMs: number, calendar: Calendar, runs: CellRuns): Set<number> {
  const cells = new Set<number>();
  visitDays(fromMs, endMs, calendar, (day, partMs, partEndMs) =>
    visitCells(runs, day, partMs, partEndMs, (cell) => cells.add(cell))
  );
  return cells;
}
