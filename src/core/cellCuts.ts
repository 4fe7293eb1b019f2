import { type Calendar } from './calendar';
import { cellRuns, type CellRun, type CellRuns } from './cellRuns';
import { visitDays } from './dayParts';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { type DayRange } from './touchedDays';
import { zoneClock } from './zoneClock';

/** A cell of which the range holds one part: from and to are shares of the time of its window, 0 … 1. */
export interface CellCut {
  readonly cell: number;
  readonly fromShare: number;
  readonly toShare: number;
}

/**
 * Returns the cells that stand for one window of time (one run of one day) which the start or the end of the range
 * cuts: at most two. `days` are the calendar days that the range touches.
 */
export function cellCuts(range: TimeRange, calendar: Calendar, days: DayRange): readonly CellCut[] {
  if (range.toMs < range.fromMs) {
    return [];
  }
  const runs = cellRuns(calendar);
  const first = cutAt(range.fromMs, range, calendar, runs, days);
  const last = cutAt(range.toMs, range, calendar, runs, days);
  return [first, last?.cell === first?.cell ? null : last].filter((cut) => cut !== null);
}

function cutAt(timeMs: number, range: TimeRange, calendar: Calendar, runs: CellRuns, days: DayRange): CellCut | null {
  const localMs = timeMs + zoneClock(calendar.zone).segmentAt(timeMs).offsetMs;
  const dayStartMs = calendar.dayStartMinute * MS_PER_MINUTE;
  const day = Math.floor((localMs - dayStartMs) / MS_PER_DAY);
  const timeOfDayMs = localMs - dayStartMs - day * MS_PER_DAY;
  const part = runs.partOfDay(day);
  const run = runs.runs.find(({ startMs, endMs }) => timeOfDayMs >= startMs && timeOfDayMs < endMs);
  if (part < 0 || run === undefined || !isOneWindow(part, run, runs, days)) {
    return null;
  }
  // no zone is further from UTC than a day, and no calendar day begins later than a day after midnight
  const aroundMs = [(day - 1) * MS_PER_DAY, (day + 3) * MS_PER_DAY];
  const beforeMs = windowTime(aroundMs[0], Math.min(range.fromMs, aroundMs[1]), calendar, day, run);
  const afterMs = windowTime(Math.max(range.toMs + 1, aroundMs[0]), aroundMs[1], calendar, day, run);
  const wholeMs = windowTime(aroundMs[0], aroundMs[1], calendar, day, run);
  const cut = { cell: part + run.part, fromShare: beforeMs / wholeMs, toShare: 1 - afterMs / wholeMs };
  return beforeMs + afterMs > 0 ? cut : null;
}

/** True where no other day of the span and no other run lies on the cell. */
function isOneWindow(part: number, run: CellRun, { partOfDay, runs }: CellRuns, days: DayRange): boolean {
  let count = 0;
  for (let day = days.firstDay; day <= days.lastDay && count < 2; day++) {
    count += partOfDay(day) === part ? 1 : 0;
  }
  return count === 1 && runs.every((other) => other === run || other.part !== run.part);
}

/** Returns for how many milliseconds of `fromMs ≤ t < endMs` the clock was on a run of a day. */
function windowTime(fromMs: number, endMs: number, calendar: Calendar, ofDay: number, run: CellRun): number {
  let lengthMs = 0;
  visitDays(fromMs, endMs, calendar, (day, partMs, partEndMs) => {
    if (day === ofDay) {
      lengthMs += Math.max(Math.min(run.endMs, partEndMs) - Math.max(run.startMs, partMs), 0);
    }
  });
  return lengthMs;
}
