import { blockTimes } from './blockTimes';
import { type Calendar } from './calendar';
import { type CellBlock } from './cellBlock';
import { visitLocalDays } from './dayParts';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { type TimeSpan } from './occurrences';
import { offsetStretches } from './offsetStretches';

/**
 * A stretch of time without a gap (`startMs` inclusive, `endMs` exclusive, epoch milliseconds) inside one calendar day
 * whose local time lies on the cells of a block.
 */
export interface CellWindow extends TimeSpan {
  /** The calendar day, counted from 1970-01-01. */
  readonly day: number;
}

/**
 * Returns the windows of the range behind a block of cells, in the order of time. An hour that ran twice is one window
 * of two hours; half an hour that came twice, with other time in between, is two windows; what was skipped is none.
 */
export function cellWindows(range: TimeRange, calendar: Calendar, block: CellBlock): readonly CellWindow[] {
  const { zone, dayStartMinute } = calendar;
  const { holdsDay, parts } = blockTimes(calendar, block);
  const windows: CellWindow[] = [];
  for (const { startMs, endMs, offsetMs } of offsetStretches(zone, range.fromMs, range.toMs + 1)) {
    visitLocalDays(startMs + offsetMs, endMs + offsetMs, dayStartMinute, (day, fromMs, untilMs) => {
      if (!holdsDay(day)) {
        return;
      }
      const dayStartMs = day * MS_PER_DAY + dayStartMinute * MS_PER_MINUTE - offsetMs;
      for (const part of parts) {
        const partFromMs = Math.max(part.startMs, fromMs);
        const partEndMs = Math.min(part.endMs, untilMs);
        if (partFromMs < partEndMs) {
          addWindow(windows, { day, startMs: dayStartMs + partFromMs, endMs: dayStartMs + partEndMs });
        }
      }
    });
  }
  return windows;
}

/** Adds a window that follows; where it touches the last one of its day, that one becomes longer. */
function addWindow(windows: CellWindow[], window: CellWindow): void {
  const last = windows.at(-1);
  if (last?.day === window.day && last.endMs === window.startMs) {
    windows[windows.length - 1] = { ...last, endMs: window.endMs };
  } else {
    windows.push(window);
  }
}
