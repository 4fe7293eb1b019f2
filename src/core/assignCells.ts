import { type CalendarAxis } from './calendarAxis';
import { MINUTES_PER_DAY, MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type Slots } from './slots';
import { zoneClock } from './zoneClock';

/**
 * Stage 2 of the fold: returns the cell (row × columns + column) of every slot in the zone's local time. All events of
 * a slot share the cell, since no bucket edge of any zone lies inside a slot (`slotWidth.ts`).
 */
export function assignCells(
  layout: Slots['layout'],
  columns: CalendarAxis,
  rows: CalendarAxis,
  zone: string
): Int32Array {
  const count = layout.kind === 'dense' ? layout.count : layout.timesMs.length;
  const cells = new Int32Array(count);
  const clock = zoneClock(zone);
  const cellOfMinute = minuteParts(columns, rows);
  let segment = { startMs: Infinity, endMs: -Infinity, offsetMs: 0 };
  let dayStartMs = NaN;
  let cellOfDay = 0;
  for (let i = 0; i < count; i++) {
    const timeMs = layout.kind === 'dense' ? layout.startMs + i * layout.widthMs : layout.timesMs[i];
    if (timeMs < segment.startMs || timeMs >= segment.endMs) {
      segment = clock.segmentAt(timeMs);
    }
    const localMs = timeMs + segment.offsetMs;
    if (!(localMs >= dayStartMs && localMs < dayStartMs + MS_PER_DAY)) {
      const day = Math.floor(localMs / MS_PER_DAY);
      dayStartMs = day * MS_PER_DAY;
      cellOfDay = dayPart(columns, day) + columns.bucketCount * dayPart(rows, day);
    }
    cells[i] = cellOfDay + cellOfMinute[Math.floor((localMs - dayStartMs) / MS_PER_MINUTE)];
  }
  return cells;
}

/** Returns what each minute of the day adds to a cell's index: an axis is decided by the day or by the minute. */
function minuteParts(columns: CalendarAxis, rows: CalendarAxis): Int32Array {
  const parts = new Int32Array(MINUTES_PER_DAY);
  for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
    const column = columns.reads === 'minuteOfDay' ? columns.bucketOf(minute) : 0;
    const row = rows.reads === 'minuteOfDay' ? rows.bucketOf(minute) : 0;
    parts[minute] = column + columns.bucketCount * row;
  }
  return parts;
}

function dayPart(axis: CalendarAxis, day: number): number {
  return axis.reads === 'day' ? axis.bucketOf(day) : 0;
}
