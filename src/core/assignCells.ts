import { type Calendar } from './calendar';
import { type CalendarAxis } from './calendarAxis';
import { MINUTES_PER_DAY, MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type Slots } from './slots';
import { zoneClock } from './zoneClock';

/** What a day or a minute on no cell adds: the sum with any part stays below zero, and fits an Int32Array. */
const ON_NO_CELL = -(2 ** 30);

/**
 * Stage 2 of the fold: returns the cell (row × columns + column) of every slot in the zone's local time, -1 where the
 * calendar leaves the slot out. All events of a slot share the cell, since no bucket edge of any zone lies inside a
 * slot (`slotWidth.ts`).
 */
export function assignCells(layout: Slots['layout'], calendar: Calendar): Int32Array {
  const count = layout.kind === 'dense' ? layout.count : layout.timesMs.length;
  const cells = new Int32Array(count);
  const clock = zoneClock(calendar.zone);
  const partOfMinute = minuteParts(calendar);
  const dayShiftMs = calendar.dayStartMinute * MS_PER_MINUTE;
  let segment = { startMs: Infinity, endMs: -Infinity, offsetMs: 0 };
  let dayStartMs = NaN;
  let partOfDay = 0;
  for (let i = 0; i < count; i++) {
    const timeMs = layout.kind === 'dense' ? layout.startMs + i * layout.widthMs : layout.timesMs[i];
    if (timeMs < segment.startMs || timeMs >= segment.endMs) {
      segment = clock.segmentAt(timeMs);
    }
    const localMs = timeMs + segment.offsetMs;
    if (!(localMs >= dayStartMs && localMs < dayStartMs + MS_PER_DAY)) {
      const day = Math.floor((localMs - dayShiftMs) / MS_PER_DAY);
      dayStartMs = day * MS_PER_DAY + dayShiftMs;
      partOfDay = calendar.keepsDay(day) ? cellPart(calendar, 'day', day) : ON_NO_CELL;
    }
    cells[i] = Math.max(partOfDay + partOfMinute[Math.floor((localMs - dayStartMs) / MS_PER_MINUTE)], -1);
  }
  return cells;
}

/** Returns what each minute since the start of the day adds to a cell's index. */
function minuteParts(calendar: Calendar): Int32Array {
  const parts = new Int32Array(MINUTES_PER_DAY);
  for (let i = 0; i < MINUTES_PER_DAY; i++) {
    const minuteOfDay = (calendar.dayStartMinute + i) % MINUTES_PER_DAY;
    parts[i] = calendar.keepsMinute(minuteOfDay) ? cellPart(calendar, 'minuteOfDay', minuteOfDay) : ON_NO_CELL;
  }
  return parts;
}

/** Returns what the axes that read this of the local time add to a cell's index. */
function cellPart({ columns, rows }: Calendar, reads: CalendarAxis['reads'], dayOrMinute: number): number {
  const column = columns.reads === reads ? columns.bucketOf(dayOrMinute) : 0;
  const row = rows.reads === reads ? rows.bucketOf(dayOrMinute) : 0;
  return column < 0 || row < 0 ? ON_NO_CELL : row * columns.bucketCount + column;
}
