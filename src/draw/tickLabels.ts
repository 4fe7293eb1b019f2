import { clock, labelAfter } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';
import { weekdayOf } from '../core/civilDate';
import { MINUTES_PER_DAY } from '../core/duration';
import { fitLabels, type LabelRoom } from './fitLabels';
import { labelledBuckets, labelSteps } from './labelSteps';
import { monthLabels } from './monthLabels';

/** Measures a text in the panel's font, in a weight of its own where one is given. Returns CSS pixels. */
export type MeasureText = (text: string, weight?: number) => number;

/** A label along an axis. `position` is in buckets from the axis' start: 2.5 is the middle of bucket 2. */
export interface TickLabel {
  readonly position: number;
  readonly text: string;
  /** The bucket is a day of the weekend. */
  readonly muted: boolean;
}

/** The labels of an axis, and where lines mark the hours of a fine time axis. */
export interface AxisLabels {
  readonly labels: readonly TickLabel[];
  /** Positions of ticks, in buckets; empty where labels stand in the middle of their bucket. */
  readonly ticks: readonly number[];
}

/** Buckets of fewer pixels have their label at the edge where they begin. */
const LABEL_ON_EDGE_UNDER_PX = 8;

/** Least space between labels side by side. */
const SPACE_BETWEEN_PX = 10;

/** Least distance of labels one under the other. */
const LINE_PX = 14;

/** Least distance of the ticks of a fine time axis. */
const TICK_PX = 6;

/** The clock times at which a fine time axis has labels or ticks, as steps in minutes. All divide the day. */
const EDGE_STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360, 720];

/**
 * Returns the labels that fit under a track of buckets `pitchPx` wide, never tilted and never touching. Dates and weeks
 * too narrow for a label a week are labelled where months begin. `weekend`: weekdays to mark, 0 = Monday.
 */
export function columnLabels(
  axis: CalendarAxis,
  pitchPx: number,
  locale: string,
  measure: MeasureText,
  weekend: readonly number[] = []
): AxisLabels {
  return axisLabels(axis, locale, weekend, { pitchPx, spacePx: SPACE_BETWEEN_PX, extentPx: measure });
}

/** Returns the labels that fit beside a track of buckets `pitchPx` high. `weekend`: weekdays to mark, 0 = Monday. */
export function rowLabels(
  axis: CalendarAxis,
  pitchPx: number,
  locale: string,
  weekend: readonly number[] = []
): AxisLabels {
  const { labels, ticks } = axisLabels(axis, locale, weekend, { pitchPx, spacePx: LINE_PX, extentPx: () => 0 });
  return { labels: labels.map((label) => ({ ...label, text: rowText(axis, label.text) })), ticks };
}

/** Returns the width of the widest label of an axis. */
export function widestLabel({ labels }: AxisLabels, measure: MeasureText): number {
  return labels.reduce((widest, { text }) => Math.max(widest, measure(text)), 0);
}

/** Down the side there is room to write an hour as a time. */
function rowText(axis: CalendarAxis, text: string): string {
  return axis.kind === 'hour' && !text.includes(':') ? `${text}:00` : text;
}

function axisLabels(axis: CalendarAxis, locale: string, weekend: readonly number[], room: LabelRoom): AxisLabels {
  if (axis.kind === 'time' && axis.bucketMinutes !== null && room.pitchPx < LABEL_ON_EDGE_UNDER_PX) {
    return edgeLabels(axis, axis.bucketMinutes, room);
  }
  const write = (bucket: number, before: number | null) => ({
    text: labelAfter(before, axis, bucket, locale),
    muted: weekend.includes(weekdayOfBucket(axis, bucket)),
  });
  for (const step of labelSteps(axis)) {
    const labels = fitLabels(labelledBuckets(axis, step), write, room) ?? [];
    if (labels.length > 0) {
      return { labels, ticks: [] };
    }
  }
  const byMonth = axis.kind === 'date' || axis.kind === 'week';
  return { labels: byMonth ? monthLabels(axis, locale, room) : [{ position: 0.5, ...write(0, null) }], ticks: [] };
}

/** Returns the weekday (0 = Monday) that a whole bucket is, NaN where it is none. */
function weekdayOfBucket(axis: CalendarAxis, bucket: number): number {
  switch (axis.kind) {
    case 'weekday':
      return axis.startOf(bucket);
    case 'date':
      return weekdayOf(axis.startOf(bucket));
    default:
      return NaN;
  }
}

/** Labels at round clock times from the axis' first edge to its last, with ticks that are not too close. */
function edgeLabels(axis: CalendarAxis, bucketMinutes: number, room: LabelRoom): AxisLabels {
  const minutePx = room.pitchPx / bucketMinutes;
  // figures are equally wide
  const apartPx = room.extentPx(clock(0)) + room.spacePx;
  const firstMinute = axis.startOf(0);
  const lastMinute = firstMinute + axis.bucketCount * bucketMinutes;
  const stepFrom = (least: number, px: number) =>
    EDGE_STEPS.find((minutes) => minutes >= least && minutes * minutePx >= px) ?? MINUTES_PER_DAY;
  const step = stepFrom(0, apartPx);
  const positionOf = (minute: number) => (minute - firstMinute) / bucketMinutes;
  const label = (minute: number): TickLabel => ({
    position: positionOf(minute),
    // the axis ends at 24:00, but a midnight inside it is 00:00
    text: clock(minute === lastMinute && minute === MINUTES_PER_DAY ? minute : minute % MINUTES_PER_DAY),
    muted: false,
  });
  const times = multiples(step, firstMinute, lastMinute);
  const fitting = step * minutePx >= apartPx ? times : times.slice(0, 1);
  return {
    labels: (fitting.length > 0 ? fitting : [firstMinute]).map(label),
    ticks: multiples(stepFrom(Math.min(step, 60), TICK_PX), firstMinute, lastMinute).map(positionOf),
  };
}

/** Returns the multiples of a number in a span, both ends inclusive. */
function multiples(step: number, from: number, to: number): number[] {
  const values: number[] = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) {
    values.push(value);
  }
  return values;
}
