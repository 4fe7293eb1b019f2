import { type CalendarAxis } from '../core/calendarAxis';
import { bucketSpan } from './cellRect';
import { type Track } from './track';

/** One bar along a side of the grid; it stands for the buckets `first` up to `end` (exclusive). */
export interface Bar {
  readonly first: number;
  readonly end: number;
  /** NaN where nothing is. */
  readonly value: number;
  /** Where the bar begins along the side, and how thick it is, in CSS pixels. */
  readonly startPx: number;
  readonly thicknessPx: number;
}

/** The bars of one side. */
export interface Bars {
  readonly bars: readonly Bar[];
  /** Index of the largest bar; -1 where there is none. Of equals, the first. */
  readonly peak: number;
  readonly largest: number;
  /** Minutes that a bar stands for where several buckets were joined, else null. */
  readonly joinedMinutes: number | null;
}

/** Bars thinner than this join to the next wider calendar bucket, in CSS pixels. */
const THINNEST_BAR_PX = 6;

const JOINED_MINUTES = [1, 5, 10, 15, 30, 60];

/** How bars are made. */
export interface BarChoice {
  /** Thin bars join to wider buckets. Only for values that add up: three hours with 5 hosts each have no 15 hosts. */
  readonly joins: boolean;
  readonly pixelRatio: number;
}

/** Returns the bars of a marginal. */
export function layoutBars(
  axis: CalendarAxis,
  track: Track,
  marginal: Float64Array,
  { joins, pixelRatio }: BarChoice
): Bars {
  const perBar = joins ? bucketsPerBar(axis, track.pitchPx) : 1;
  const bars: Bar[] = [];
  for (let first = 0; first < track.count; first += perBar) {
    const end = Math.min(first + perBar, track.count);
    const from = bucketSpan(track, first, pixelRatio);
    const to = bucketSpan(track, end - 1, pixelRatio);
    const gapPx = perBar > 1 ? 1 : 0;
    const thicknessPx = Math.max(to.startPx + to.lengthPx - from.startPx - gapPx, 1);
    bars.push({ first, end, value: sumOf(marginal, first, end), startPx: from.startPx, thicknessPx });
  }
  let peak = -1;
  for (let i = 0; i < bars.length; i++) {
    if (bars[i].value > (peak < 0 ? -Infinity : bars[peak].value)) {
      peak = i;
    }
  }
  return {
    bars,
    peak,
    largest: peak < 0 ? 0 : Math.max(bars[peak].value, 0),
    joinedMinutes: perBar > 1 && axis.bucketMinutes !== null ? perBar * axis.bucketMinutes : null,
  };
}

function bucketsPerBar(axis: CalendarAxis, pitchPx: number): number {
  const minutes = axis.bucketMinutes;
  if (minutes === null || pitchPx >= THINNEST_BAR_PX) {
    return 1;
  }
  const wider = JOINED_MINUTES.filter((joined) => joined >= minutes && joined % minutes === 0);
  const fitting = wider.find((joined) => (joined / minutes) * pitchPx >= THINNEST_BAR_PX) ?? wider.at(-1) ?? minutes;
  return fitting / minutes;
}

/** Sum of the numbers; NaN where there is none. */
function sumOf(values: Float64Array, first: number, end: number): number {
  let sum = NaN;
  for (let i = first; i < end; i++) {
    if (!Number.isNaN(values[i])) {
      sum = (Number.isNaN(sum) ? 0 : sum) + values[i];
    }
  }
  return sum;
}
