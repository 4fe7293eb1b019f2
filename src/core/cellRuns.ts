import { type Calendar } from './calendar';
import { type CalendarAxis } from './calendarAxis';
import { MINUTES_PER_DAY, MS_PER_MINUTE } from './duration';

/** A part of every calendar day that lies on one column and row: times are milliseconds since the day's start. */
export interface CellRun {
  readonly startMs: number;
  readonly endMs: number;
  /** What the time of day adds to the index of the cell. */
  readonly part: number;
}

/** Where days and times of day lie on the grid: the cell is the part of the day plus the part of the run. */
export interface CellRuns {
  /** What a day adds to the index of the cell; -1 where the day is on no cell. */
  readonly partOfDay: (day: number) => number;
  /** In the order of time; what lies between them is on no cell. */
  readonly runs: readonly CellRun[];
}

const known = new WeakMap<Calendar, CellRuns>();

/** Returns where the days and times that the calendar keeps lie on its grid; worked out once for each calendar. */
export function cellRuns(calendar: Calendar): CellRuns {
  let runs = known.get(calendar);
  if (runs === undefined) {
    runs = findRuns(calendar);
    known.set(calendar, runs);
  }
  return runs;
}

function findRuns(calendar: Calendar): CellRuns {
  const runs: CellRun[] = [];
  let run = { startMs: 0, endMs: 0, part: -1 };
  for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
    const minuteOfDay = (minute + calendar.dayStartMinute) % MINUTES_PER_DAY;
    const part = calendar.keepsMinute(minuteOfDay) ? partOf(calendar, 'minuteOfDay', minuteOfDay) : -1;
    if (part !== run.part) {
      run = { startMs: minute * MS_PER_MINUTE, endMs: 0, part };
      if (part >= 0) {
        runs.push(run);
      }
    }
    run.endMs = (minute + 1) * MS_PER_MINUTE;
  }
  return { partOfDay: (day) => (calendar.keepsDay(day) ? partOf(calendar, 'day', day) : -1), runs };
}

/** Returns what the day adds to the index of a cell. */
export function dayPartOfCell({ columns, rows }: Calendar, cell: number): number {
  const column = cell % columns.bucketCount;
  return (columns.reads === 'day' ? column : 0) + (rows.reads === 'day' ? cell - column : 0);
}

/** Calls `visit` with the cells on which a part of a day lies (milliseconds since its start). */
export function visitCells(
  { partOfDay, runs }: CellRuns,
  day: number,
  fromMs: number,
  endMs: number,
  visit: (cell: number) => void
): void {
  const part = partOfDay(day);
  if (part < 0) {
    return;
  }
  for (const run of runs) {
    if (run.startMs < endMs && run.endMs > fromMs) {
      visit(part + run.part);
    }
  }
}

/** Returns what the day, or the minute of the day, adds to the index of a cell; -1 where it is on no bucket. */
function partOf({ columns, rows }: Calendar, reads: CalendarAxis['reads'], dayOrMinute: number): number {
  const column = columns.reads === reads ? columns.bucketOf(dayOrMinute) : 0;
  const row = rows.reads === reads ? rows.bucketOf(dayOrMinute) : 0;
  return column < 0 || row < 0 ? -1 : column + columns.bucketCount * row;
}
