import { type Calendar } from './calendar';
import { type CalendarAxis } from './calendarAxis';
import { MINUTES_PER_DAY, MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type DenseLayout, type Slots } from './slots';
import { zoneClock } from './zoneClock';

/** What a day or a minute on no cell adds: the sum with any part stays below zero, and fits an Int32Array. */
const ON_NO_CELL = -(2 ** 30);

/**
 * Stage 2 of the fold: returns the cell (row × columns + column) of every slot in the zone's local time, -1 where the
 * calendar leaves the slot out. All events of a slot share the cell, since no bucket edge of any zone lies inside a
 * slot (`slotWidth.ts`).
 */
export function assignCells(layout: Slots['layout'], calendar: Calendar): Int32Array {
  return layout.kind === 'dense' ? cellsOfSlots(layout, calendar) : cellsOfTimes(layout.timesMs, calendar);
}

/** Slots side by side are taken day by day, within which only the minute moves on. */
function cellsOfSlots({ startMs, widthMs, count }: DenseLayout, calendar: Calendar): Int32Array {
  const cells = new Int32Array(count);
  const clock = zoneClock(calendar.zone);
  const partOfMinute = minuteParts(calendar);
  const widthMinutes = widthMs / MS_PER_MINUTE;
  const dayShiftMs = calendar.dayStartMinute * MS_PER_MINUTE;
  for (let slot = 0; slot < count;) {
    const timeMs = startMs + slot * widthMs;
    const { endMs, offsetMs } = clock.segmentAt(timeMs);
    const sinceStartMs = timeMs + offsetMs - dayShiftMs;
    const day = Math.floor(sinceStartMs / MS_PER_DAY);
    const nextDayMs = (day + 1) * MS_PER_DAY + dayShiftMs - offsetMs;
    const endSlot = Math.min(Math.ceil((Math.min(nextDayMs, endMs) - startMs) / widthMs), count);
    const partOfDay = dayPart(calendar, day);
    let minute = (sinceStartMs - day * MS_PER_DAY) / MS_PER_MINUTE;
    for (; slot < endSlot; slot++, minute += widthMinutes) {
      cells[slot] = Math.max(partOfDay + partOfMinute[minute], -1);
    }
  }
  return cells;
}

function cellsOfTimes(timesMs: Float64Array, calendar: Calendar): Int32Array {
  const cells = new Int32Array(timesMs.length);
  const clock = zoneClock(calendar.zone);
  const partOfMinute = minuteParts(calendar);
  const dayShiftMs = calendar.dayStartMinute * MS_PER_MINUTE;
  let segment = { startMs: Infinity, endMs: -Infinity, offsetMs: 0 };
  let dayStartMs = NaN;
  let partOfDay = 0;
  for (let i = 0; i < timesMs.length; i++) {
    const timeMs = timesMs[i];
    if (timeMs < segment.startMs || timeMs >= segment.endMs) {
      segment = clock.segmentAt(timeMs);
    }
    const localMs = timeMs + segment.offsetMs;
    if (!(localMs >= dayStartMs && localMs < dayStartMs + MS_PER_DAY)) {
      const day = Math.floor((localMs - dayShiftMs) / MS_PER_DAY);
      dayStartMs = day * MS_PER_DAY + dayShiftMs;
      partOfDay = dayPart(calendar, day);
    }
    cells[i] = Math.max(partOfDay + partOfMinute[Math.floor((localMs - dayStartMs) / MS_PER_MINUTE)], -1);
  }
  return cells;
}

/** Returns what a calendar day adds to a cell's index. */
function dayPart(calendar: Calendar, day: number): number {
  return calendar.keepsDay(day) ? cellPart(calendar, 'day', day) : ON_NO_CELL;
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
