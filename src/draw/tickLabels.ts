import { bucketLabel, clock } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';
import { MINUTES_PER_DAY } from '../core/duration';

/** Measures a text in the panel's font. Returns CSS pixels. */
export type MeasureText = (text: string) => number;

/** A label along an axis. `position` is in buckets from the axis' start: 2.5 is the middle of bucket 2. */
export interface TickLabel {
  readonly position: number;
  readonly text: string;
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

const HOUR_STEPS = [1, 2, 3, 4, 6, 12];
const MINUTE_STEPS = [1, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720];

/** Returns the labels that fit under a track of buckets `pitchPx` wide, never tilted and never touching. */
export function columnLabels(axis: CalendarAxis, pitchPx: number, locale: string, measure: MeasureText): AxisLabels {
  const widest = widestLabel(axis, locale, measure);
  return axisLabels(axis, pitchPx, locale, widest + SPACE_BETWEEN_PX);
}

/** Returns the labels that fit beside a track of buckets `pitchPx` high. */
export function rowLabels(axis: CalendarAxis, pitchPx: number, locale: string): AxisLabels {
  const { labels, ticks } = axisLabels(axis, pitchPx, locale, LINE_PX);
  return { labels: labels.map((label) => ({ ...label, text: rowText(axis, label.text) })), ticks };
}

/** Returns the width of the widest label beside the rows. */
export function widestRowLabel(axis: CalendarAxis, locale: string, measure: MeasureText): number {
  return widestLabel(axis, locale, (text) => measure(rowText(axis, text)));
}

/** Down the side there is room to write an hour as a time. */
function rowText(axis: CalendarAxis, text: string): string {
  return axis.kind === 'hour' ? `${text}:00` : text;
}

function widestLabel(axis: CalendarAxis, locale: string, measure: MeasureText): number {
  if (axis.kind === 'hour' || axis.kind === 'time') {
    return measure(bucketLabel(axis, 0, locale));
  }
  let widest = 0;
  for (let bucket = 0; bucket < axis.bucketCount; bucket++) {
    widest = Math.max(widest, measure(bucketLabel(axis, bucket, locale)));
  }
  return widest;
}

function axisLabels(axis: CalendarAxis, pitchPx: number, locale: string, spacePx: number): AxisLabels {
  if (axis.kind === 'time' && axis.bucketMinutes !== null && pitchPx < LABEL_ON_EDGE_UNDER_PX) {
    return edgeLabels(axis.bucketMinutes, pitchPx, spacePx);
  }
  const step = stepsOf(axis).find((buckets) => closest(axis, buckets) * pitchPx >= spacePx) ?? axis.bucketCount;
  const labels: TickLabel[] = [];
  for (let bucket = 0; bucket < axis.bucketCount; bucket++) {
    if (hasLabel(axis, bucket, step)) {
      labels.push({ position: bucket + 0.5, text: bucketLabel(axis, bucket, locale) });
    }
  }
  return { labels, ticks: [] };
}

/** The fewest buckets between two labels of a step. */
function closest(axis: CalendarAxis, step: number): number {
  return axis.kind === 'dayOfMonth' && step === 5 ? 4 : step;
}

/** Days of the month go 1 5 10 15 with a step of five; all else counts from the first bucket. */
function hasLabel(axis: CalendarAxis, bucket: number, step: number): boolean {
  if (axis.kind === 'dayOfMonth' && step === 5) {
    return bucket === 0 || (bucket + 1) % step === 0;
  }
  return bucket % step === 0;
}

/** The calendar steps of an axis in buckets, smallest first. */
function stepsOf(axis: CalendarAxis): readonly number[] {
  switch (axis.kind) {
    case 'weekday':
      return [1, 2, 3];
    case 'hour':
      return HOUR_STEPS;
    case 'dayOfMonth':
      return [1, 2, 5, 10];
    case 'time': {
      const minutes = axis.bucketMinutes ?? 1;
      return MINUTE_STEPS.filter((step) => step % minutes === 0).map((step) => step / minutes);
    }
  }
}

/** Labels at the edges of whole hours, from 00:00 to 24:00, with ticks at least 6 pixels apart. */
function edgeLabels(bucketMinutes: number, pitchPx: number, spacePx: number): AxisLabels {
  const minutePx = pitchPx / bucketMinutes;
  const step = MINUTE_STEPS.find((minutes) => minutes >= 60 && minutes * minutePx >= spacePx) ?? MINUTES_PER_DAY;
  const tickStep = MINUTE_STEPS.find((minutes) => minutes >= 60 && minutes * minutePx >= 6) ?? MINUTES_PER_DAY;
  const labels: TickLabel[] = [];
  const ticks: number[] = [];
  for (let minute = 0; minute <= MINUTES_PER_DAY; minute += tickStep) {
    ticks.push(minute / bucketMinutes);
  }
  const last = MINUTES_PER_DAY * minutePx >= spacePx ? MINUTES_PER_DAY : 0;
  for (let minute = 0; minute <= last; minute += step) {
    labels.push({ position: minute / bucketMinutes, text: clock(minute) });
  }
  return { labels, ticks };
}
