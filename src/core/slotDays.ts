import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type PlacedNumbers, type Slots } from './slots';
import { zoneClock } from './zoneClock';

/** What a calendar says about its days. */
export interface CalendarDays {
  readonly zone: string;
  /** The minute of the day at which a calendar day begins; what is before it belongs to the day before. */
  readonly dayStartMinute: number;
}

/**
 * Returns the calendar day (1970-01-01 = 0) of every slot that has a number. A slot lies in one day alone, since no
 * day of any zone begins inside a slot (`slotWidth.ts`).
 */
export function slotDays({ layout, statistics }: Slots, { zone, dayStartMinute }: CalendarDays): PlacedNumbers {
  const { numbers } = statistics;
  const clock = zoneClock(zone);
  const dayStartMs = dayStartMinute * MS_PER_MINUTE;
  const places = new Int32Array(numbers.length);
  const days = new Float64Array(numbers.length);
  let segment = { startMs: Infinity, endMs: -Infinity, offsetMs: 0 };
  let count = 0;
  for (let slot = 0; slot < numbers.length; slot++) {
    if (numbers[slot] === 0) {
      continue;
    }
    const timeMs = layout.kind === 'dense' ? layout.startMs + slot * layout.widthMs : layout.timesMs[slot];
    if (timeMs < segment.startMs || timeMs >= segment.endMs) {
      segment = clock.segmentAt(timeMs);
    }
    places[count] = slot;
    days[count++] = Math.floor((timeMs + segment.offsetMs - dayStartMs) / MS_PER_DAY);
  }
  return { places: places.subarray(0, count), numbers: days.subarray(0, count) };
}
