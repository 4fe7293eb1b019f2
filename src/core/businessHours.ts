import { type Calendar } from './calendar';
import { cellRuns } from './cellRuns';
import { weekdayOf } from './civilDate';
import { commonDivisor } from './commonDivisor';
import { visitLocalDays } from './dayParts';
import { MINUTES_PER_DAY, MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { fixedOffsetMinutes } from './fixedOffset';
import { type MinuteSpan } from './minuteSpan';
import { timeInCells, type Occurrences, type TimeSpan } from './occurrences';
import { offsetStretches } from './offsetStretches';
import { type Slots } from './slots';
import { zoneClock } from './zoneClock';

/** Hours on some weekdays in a zone. A shift over midnight belongs to the weekday on which it begins. */
export interface BusinessHours {
  /** 0 = Monday. */
  readonly weekdays: readonly number[];
  /** null: the whole day. */
  readonly hours: MinuteSpan | null;
  readonly zone: string;
}

/** How much there is in cells (row-major), columns, rows, and in all. */
export interface Amounts {
  readonly cells: Float64Array;
  readonly columns: Float64Array;
  readonly rows: Float64Array;
  readonly all: number;
}

/** What of a fold lies inside business hours. */
export interface BusinessFold {
  readonly inside: Amounts;
  /** Inside and outside together. */
  readonly whole: Amounts;
  /** Share of the cell's occurrences inside business hours, 0 … 1; NaN where the cell does not occur. */
  readonly cellShares: Float64Array;
}

/** Slots on a grid. */
export interface PlacedSlots {
  readonly layout: Slots['layout'];
  /** -1 where a slot is on no cell. */
  readonly cellOf: Int32Array;
  /** How much each slot counts; none below 0. */
  readonly weights: ArrayLike<number>;
}

/**
 * Returns how much of each cell, by the weights of its slots, and how much of its time lies inside business hours. A slot
 * belongs where it starts. `occurrences` are those of the same range and calendar.
 */
export function foldBusinessHours(
  slots: PlacedSlots,
  range: TimeRange,
  calendar: Calendar,
  business: BusinessHours,
  occurrences: Occurrences
): BusinessFold {
  const size = { columnCount: calendar.columns.bucketCount, rowCount: calendar.rows.bucketCount };
  const cellShares = timeInCells(businessSpans(range, business), calendar, cellRuns(calendar));
  const unitMs = occurrences.unitMinutes * MS_PER_MINUTE;
  for (let cell = 0; cell < cellShares.length; cell++) {
    // 0 / 0 is the NaN of a cell that does not occur
    cellShares[cell] = cellShares[cell] / unitMs / occurrences.cells[cell];
  }
  return {
    inside: amounts(slots, size, slotsInside(slots.layout, business)),
    whole: amounts(slots, size, null),
    cellShares,
  };
}

/** Returns the share (0 … 1) of a cell, column, row or of all (index 0) inside business hours; NaN of nothing. */
export function businessShare({ inside, whole }: BusinessFold, side: keyof Amounts, index: number): number {
  return side === 'all' ? inside.all / whole.all : inside[side][index] / whole[side][index];
}

/** Adds up the weights of slots; `counted` has 1 for those that count, null counts all. */
function amounts(
  { weights, cellOf }: PlacedSlots,
  { columnCount, rowCount }: { columnCount: number; rowCount: number },
  counted: Uint8Array | null
): Amounts {
  const cells = new Float64Array(columnCount * rowCount);
  const columns = new Float64Array(columnCount);
  const rows = new Float64Array(rowCount);
  let all = 0;
  for (let slot = 0; slot < cellOf.length; slot++) {
    const cell = cellOf[slot];
    if (cell >= 0 && weights[slot] !== 0 && (counted === null || counted[slot] === 1)) {
      cells[cell] += weights[slot];
      columns[cell % columnCount] += weights[slot];
      rows[Math.floor(cell / columnCount)] += weights[slot];
      all += weights[slot];
    }
  }
  return { cells, columns, rows, all };
}

/** Returns the largest number of minutes that divides every edge of the business hours, and a fixed offset of their zone. */
export function businessStepMinutes({ hours, zone }: BusinessHours): number {
  const { fromMinute, toMinute } = hours ?? { fromMinute: 0, toMinute: MINUTES_PER_DAY };
  return [fromMinute, toMinute, fixedOffsetMinutes(zone) ?? 0].reduce(commonDivisor, MINUTES_PER_DAY);
}

/** Returns 1 for each slot that starts inside business hours. */
function slotsInside(layout: Slots['layout'], business: BusinessHours): Uint8Array {
  const count = layout.kind === 'dense' ? layout.count : layout.timesMs.length;
  const inside = new Uint8Array(count);
  const clock = zoneClock(business.zone);
  const shift = shiftOf(business);
  let segment = { startMs: Infinity, endMs: -Infinity, offsetMs: 0 };
  for (let slot = 0; slot < count; slot++) {
    const timeMs = layout.kind === 'dense' ? layout.startMs + slot * layout.widthMs : layout.timesMs[slot];
    if (timeMs < segment.startMs || timeMs >= segment.endMs) {
      segment = clock.segmentAt(timeMs);
    }
    const sinceStartMs = timeMs + segment.offsetMs - shift.startMs;
    const day = Math.floor(sinceStartMs / MS_PER_DAY);
    inside[slot] = sinceStartMs - day * MS_PER_DAY < shift.lengthMs ? shift.weekdays[weekdayOf(day)] : 0;
  }
  return inside;
}

/** Returns the pieces of the range inside business hours, in the order of time. */
function businessSpans(range: TimeRange, business: BusinessHours): TimeSpan[] {
  const { startMs: shiftStartMs, startMinute, lengthMs, weekdays } = shiftOf(business);
  const spans: TimeSpan[] = [];
  for (const { startMs, endMs, offsetMs } of offsetStretches(business.zone, range.fromMs, range.toMs + 1)) {
    visitLocalDays(startMs + offsetMs, endMs + offsetMs, startMinute, (day, fromMs, untilMs) => {
      if (weekdays[weekdayOf(day)] === 1 && fromMs < lengthMs) {
        const dayMs = day * MS_PER_DAY + shiftStartMs - offsetMs;
        spans.push({ startMs: dayMs + fromMs, endMs: dayMs + Math.min(untilMs, lengthMs) });
      }
    });
  }
  return spans;
}

/** A shift as the first part of days that begin with it, so that it never lies on two of them. */
interface Shift {
  readonly startMinute: number;
  readonly startMs: number;
  readonly lengthMs: number;
  /** 1 for the weekdays on which it begins. */
  readonly weekdays: Uint8Array;
}

function shiftOf({ weekdays, hours }: BusinessHours): Shift {
  const { fromMinute, toMinute } = hours ?? { fromMinute: 0, toMinute: MINUTES_PER_DAY };
  const minutes = toMinute > fromMinute ? toMinute - fromMinute : toMinute - fromMinute + MINUTES_PER_DAY;
  return {
    startMinute: fromMinute,
    startMs: fromMinute * MS_PER_MINUTE,
    lengthMs: minutes * MS_PER_MINUTE,
    weekdays: Uint8Array.from({ length: 7 }, (_, weekday) => (weekdays.includes(weekday) ? 1 : 0)),
  };
}
