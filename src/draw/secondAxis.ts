import { clock } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';
import { MINUTES_PER_DAY } from '../core/duration';
import { type ZoneDifference } from '../core/zoneDifference';
import { type Side } from './layout';
import { type MeasureText } from './tickLabels';

/** An hour of the second zone. */
export interface SecondHour {
  /** `09`, or the clock time `05:30`. */
  readonly text: string;
  /** How many days it is ahead of the calendar's day: `+1`, `−1`; '' on the same day. */
  readonly shift: string;
}

/** A label of the second axis. `position` is in buckets from the axis' start, as in `TickLabel`. */
export interface SecondAxisLabel {
  readonly position: number;
  /** One hour; several where the difference of the zones changes inside the range, the smallest difference first. */
  readonly hours: readonly SecondHour[];
}

/** The hours of another zone beside those of the first. */
export interface SecondAxis {
  readonly side: Side;
  readonly labels: readonly SecondAxisLabel[];
  /** `Moscow +3 h`. */
  readonly name: string;
}

/** What decides about the labels of a second axis. */
export interface SecondAxisRequest {
  /** The axis that carries hours: `hour` or `time`. */
  readonly axis: CalendarAxis;
  readonly side: Side;
  /** At least one. */
  readonly differences: readonly ZoneDifference[];
  /** Minute of the day at which a calendar day begins. */
  readonly dayStartMinute: number;
  readonly pitchPx: number;
  /** The first axis has its labels at the edges of buckets, not in their middle. */
  readonly atEdges: boolean;
  readonly measure: MeasureText;
}

/** The labels, and the differences of the zones that they stand for. */
export interface SecondAxisLabels {
  readonly labels: readonly SecondAxisLabel[];
  /** Minutes ahead, smallest first; where there was no room for all, the one that held longest. */
  readonly aheadMinutes: readonly number[];
  /** Some difference has no label of its own. */
  readonly mostly: boolean;
}

/** Minutes between two labels, which stand at the hours of the second zone that these divide. */
const STEPS = [180, 360, 720, 1440];

/** With fewer labels than one in so many minutes, one difference is written in place of all. */
const MOST_FOR_ALL = 720;

/** Least space between labels side by side, and least distance of labels one under the other. */
const SPACE_BETWEEN_PX = 10;
const LINE_PX = 14;

/** The size of the shift's text against the hour's. */
export const SHIFT_SCALE = 10 / 12;

/** Space between an hour and its shift. */
export const SHIFT_GAP_PX = 1;

/** Returns the side whose buckets are times of day, the columns first; null where neither's are. */
export function hoursSide(columns: CalendarAxis, rows: CalendarAxis): Side | null {
  return columns.bucketMinutes !== null ? 'columns' : rows.bucketMinutes !== null ? 'rows' : null;
}

/**
 * Returns the hours of the second zone that are multiples of three, or of more where they would touch. A difference
 * that changes is written with all its hours; where even the fewest labels have no room for them, with the hours of the
 * difference that held longest.
 */
export function secondAxisLabels(request: SecondAxisRequest): SecondAxisLabels {
  const all = distinctDifferences(request.differences);
  const longest = longestDifference(request.differences);
  for (const aheadMinutes of all.length > 1 ? [all, [longest]] : [all]) {
    const mostMinutes = aheadMinutes.length > 1 ? MOST_FOR_ALL : Infinity;
    for (const stepMinutes of STEPS.filter((step) => step <= mostMinutes)) {
      const labels = labelsAt(request, stepMinutes, aheadMinutes, longest);
      if (fit(labels, request)) {
        return { labels, aheadMinutes, mostly: aheadMinutes.length < all.length };
      }
    }
  }
  return { labels: [], aheadMinutes: [longest], mostly: all.length > 1 };
}

/** Returns the room that the second axis needs beside the rows, whichever labels fit. CSS pixels. */
export function widestSecondLabel(request: Omit<SecondAxisRequest, 'pitchPx'>): number {
  const all = distinctDifferences(request.differences);
  let widestPx = 0;
  for (const label of labelsAt(request, STEPS[0], all, longestDifference(request.differences))) {
    widestPx = Math.max(widestPx, secondLabelPx(label, request.measure));
  }
  return Math.ceil(widestPx);
}

/** Returns how wide a label is, its shifts included. CSS pixels. */
export function secondLabelPx({ hours }: SecondAxisLabel, measure: MeasureText): number {
  let widthPx = measure('/') * (hours.length - 1);
  for (const { text, shift } of hours) {
    widthPx += measure(text) + shiftPx(shift, measure);
  }
  return widthPx;
}

/** Returns how much room a shift needs after its hour; 0 where it is ''. CSS pixels. */
export function shiftPx(shift: string, measure: MeasureText): number {
  return shift === '' ? 0 : SHIFT_GAP_PX + measure(shift) * SHIFT_SCALE;
}

/** Returns differences in minutes as hours: `+3`, `−4`, `+5:30`, `+2/+3`. */
export function differenceText(aheadMinutes: readonly number[]): string {
  return aheadMinutes
    .map((minutes) => {
      const size = Math.abs(minutes);
      const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
      return `${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
    })
    .join('/');
}

/** Returns every difference once, in whole minutes ahead, smallest first. */
export function distinctDifferences(differences: readonly ZoneDifference[]): readonly number[] {
  return [...new Set(differences.map(wholeMinutes))].sort((a, b) => a - b);
}

/** Returns the difference that holds for most of the time; of equals the first. NaN where there is none. */
function longestDifference(differences: readonly ZoneDifference[]): number {
  const heldMs = new Map<number, number>();
  for (const difference of differences) {
    const aheadMinutes = wholeMinutes(difference);
    heldMs.set(aheadMinutes, (heldMs.get(aheadMinutes) ?? 0) + difference.toMs - difference.fromMs + 1);
  }
  let longest = NaN;
  for (const [aheadMinutes, ms] of heldMs) {
    longest = ms > (heldMs.get(longest) ?? 0) ? aheadMinutes : longest;
  }
  return longest;
}

/** Returns a label for each place at which the zone that is `longest` ahead is at a multiple of the step. */
function labelsAt(
  request: Omit<SecondAxisRequest, 'pitchPx'>,
  stepMinutes: number,
  aheadMinutes: readonly number[],
  longest: number
): SecondAxisLabel[] {
  const { axis, atEdges, dayStartMinute } = request;
  const bucketMinutes = axis.bucketMinutes ?? MINUTES_PER_DAY;
  const sinceDayStart = (bucket: number) => modulo(axis.startOf(bucket) - dayStartMinute, MINUTES_PER_DAY);
  const sinceStep = (minute: number) => modulo(minute + dayStartMinute + longest, stepMinutes);
  const labels: SecondAxisLabel[] = [];
  if (atEdges) {
    const first = sinceDayStart(0);
    const lengthMinutes = axis.bucketCount * bucketMinutes;
    for (let minute = modulo(-sinceStep(first), stepMinutes); minute <= lengthMinutes; minute += stepMinutes) {
      labels.push({ position: minute / bucketMinutes, hours: hoursAt(request, first + minute, aheadMinutes) });
    }
    return labels;
  }
  const bucketStep = Math.max(Math.floor(stepMinutes / bucketMinutes), 1);
  for (let bucket = 0; bucket < axis.bucketCount; bucket++) {
    const minute = sinceDayStart(bucket);
    // a bucket as long as the smallest step may begin at no multiple of it, yet holds one
    const isLong = bucketMinutes >= STEPS[0];
    if (isLong ? bucket % bucketStep === 0 : sinceStep(minute) < Math.min(bucketMinutes, 60)) {
      labels.push({ position: bucket + 0.5, hours: hoursAt(request, minute, aheadMinutes) });
    }
  }
  return labels;
}

/** Returns what the second zone's clock shows at a minute since the calendar day's start. */
function hoursAt(
  { axis, side, dayStartMinute }: Omit<SecondAxisRequest, 'pitchPx'>,
  sinceDayStart: number,
  aheadMinutes: readonly number[]
): SecondHour[] {
  const minutes = aheadMinutes.map((ahead) => sinceDayStart + ahead);
  const whole = minutes.every((minute) => modulo(minute + dayStartMinute, 60) === 0);
  const hourAlone = whole && axis.kind === 'hour' && side === 'columns';
  return minutes.map((minute) => {
    const text = clock(modulo(minute + dayStartMinute, MINUTES_PER_DAY));
    return { text: hourAlone ? text.slice(0, 2) : text, shift: shiftText(Math.floor(minute / MINUTES_PER_DAY)) };
  });
}

function fit(labels: readonly SecondAxisLabel[], { side, pitchPx, measure }: SecondAxisRequest): boolean {
  for (let i = 1; i < labels.length; i++) {
    const distancePx = (labels[i].position - labels[i - 1].position) * pitchPx;
    const neededPx =
      side === 'rows'
        ? LINE_PX
        : (secondLabelPx(labels[i - 1], measure) + secondLabelPx(labels[i], measure)) / 2 + SPACE_BETWEEN_PX;
    if (distancePx < neededPx) {
      return false;
    }
  }
  return true;
}

/** Before zones were agreed on, their clocks differed by seconds too. */
function wholeMinutes({ aheadMinutes }: ZoneDifference): number {
  return Math.round(aheadMinutes);
}

function shiftText(days: number): string {
  return days === 0 ? '' : days > 0 ? `+${days}` : `−${-days}`;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
