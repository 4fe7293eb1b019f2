import { dayNumber } from './civilDate';
import { MAX_TIME_MS, MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { fixedOffsetMinutes } from './fixedOffset';

/** A stretch of time in which a zone keeps one offset: `startMs ≤ t < endMs`, local time = UTC + offset. */
export interface OffsetSegment {
  readonly startMs: number;
  readonly endMs: number;
  readonly offsetMs: number;
}

/** Tells the offset of one zone. */
export interface ZoneClock {
  /** Returns a segment that holds `timeMs`. It may end before the next transition, never after it. */
  segmentAt(timeMs: number): OffsetSegment;
}

/** The zone's transitions are looked up and kept in pieces of this length, so that far-apart times stay cheap. */
const PIECE_MS = 512 * MS_PER_DAY;

/** No zone keeps an offset for less than 6.9 days since 1970 (Recife, October 2000), so no step in between is missed. */
const SEARCH_STEP_MS = 3 * MS_PER_DAY;

/** 2 January of the year 1: before it `Intl` writes years of another era, and all zones keep their first offset. */
const FIRST_READABLE_MS = -62_135_510_400_000;

const clocks = new Map<string, ZoneClock>();

/**
 * Returns the clock of an IANA zone, with the rules of the running `Intl`, or of a fixed offset such as `UTC+05:30`.
 * Clocks are shared and keep the transitions that they have found, so the search is paid once for each zone and piece
 * of time. Throws a RangeError when the zone is unknown or the offset too large.
 */
export function zoneClock(zone: string): ZoneClock {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    const offsetMinutes = fixedOffsetMinutes(zone);
    clock = offsetMinutes === null ? createZoneClock(zone) : createFixedClock(offsetMinutes);
    clocks.set(zone, clock);
  }
  return clock;
}

function createFixedClock(offsetMinutes: number): ZoneClock {
  const always = { startMs: -Infinity, endMs: Infinity, offsetMs: offsetMinutes * MS_PER_MINUTE };
  return { segmentAt: () => always };
}

function createZoneClock(zone: string): ZoneClock {
  const offsetAt = createOffsetReader(zone);
  const pieces = new Map<number, readonly OffsetSegment[]>();
  return {
    segmentAt(timeMs) {
      const index = Math.floor(timeMs / PIECE_MS);
      let piece = pieces.get(index);
      if (piece === undefined) {
        piece = findSegments(offsetAt, index * PIECE_MS, (index + 1) * PIECE_MS);
        pieces.set(index, piece);
      }
      let i = 0;
      while (i < piece.length - 1 && timeMs >= piece[i].endMs) {
        i++;
      }
      return piece[i];
    },
  };
}

/** Returns the segments from `startMs` up to `endMs`, without gaps; each transition is exact to the second. */
function findSegments(offsetAt: (timeMs: number) => number, startMs: number, endMs: number): OffsetSegment[] {
  const segments: OffsetSegment[] = [];
  let segmentStartMs = startMs;
  let knownMs = startMs;
  let offsetMs = offsetAt(startMs);
  while (knownMs < endMs) {
    const probeMs = Math.min(knownMs + SEARCH_STEP_MS, endMs);
    if (offsetAt(probeMs) === offsetMs) {
      knownMs = probeMs;
      continue;
    }
    const transitionMs = firstChange(offsetAt, offsetMs, knownMs, probeMs);
    if (transitionMs >= endMs) {
      break;
    }
    segments.push({ startMs: segmentStartMs, endMs: transitionMs, offsetMs });
    segmentStartMs = knownMs = transitionMs;
    offsetMs = offsetAt(transitionMs);
  }
  segments.push({ startMs: segmentStartMs, endMs, offsetMs });
  return segments;
}

/** Returns the first whole second after `sameMs` and up to `changedMs` at which the offset is no longer `offsetMs`. */
function firstChange(
  offsetAt: (timeMs: number) => number,
  offsetMs: number,
  sameMs: number,
  changedMs: number
): number {
  let sameSecond = Math.floor(sameMs / 1000);
  let changedSecond = Math.ceil(changedMs / 1000);
  while (changedSecond - sameSecond > 1) {
    const middle = Math.floor((sameSecond + changedSecond) / 2);
    if (offsetAt(middle * 1000) === offsetMs) {
      sameSecond = middle;
    } else {
      changedSecond = middle;
    }
  }
  return changedSecond * 1000;
}

/** Returns a function that asks `Intl` for the zone's offset at a time, in milliseconds; about a microsecond a call. */
function createOffsetReader(zone: string): (timeMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const fields = new Float64Array(6);
  return (timeMs) => {
    const readableMs = Math.min(Math.max(timeMs, FIRST_READABLE_MS), MAX_TIME_MS);
    const secondMs = Math.floor(readableMs / 1000) * 1000;
    readNumbers(format.format(secondMs), fields);
    const [month, day, year, hour, minute, second] = fields;
    return dayNumber({ year, month, day }) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1000 - secondMs;
  };
}

/** Writes the runs of digits of a text into `numbers`, in order; the rest of the text only parts them. */
function readNumbers(text: string, numbers: Float64Array): void {
  let count = 0;
  let current = -1;
  for (let i = 0; i <= text.length && count < numbers.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      current = Math.max(current, 0) * 10 + digit;
    } else if (current >= 0) {
      numbers[count++] = current;
      current = -1;
    }
  }
}
