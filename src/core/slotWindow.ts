import { type DenseLayout } from './slots';
import { type TimeRange } from './events';

/** The dense slots that events are put into, and the part of the time line from which they come. */
export interface SlotWindow {
  readonly fromMs: number;
  /** Exclusive, so that a run of events can be followed with one comparison. */
  readonly endMs: number;
  readonly startMs: number;
  readonly widthMs: number;
  /**
   * 1 / width, rounded so that `(timeMs - startMs) * slotsPerMs` falls on the right side of every slot's edge: a time on
   * the edge belongs to the slot that starts there (1 / 900,000 as it is would put a quarter of them one slot too low).
   */
  readonly slotsPerMs: number;
}

/** In longer ranges the error of `slotsPerMs` could move a time over an edge. */
export const LONGEST_WINDOW_MS = 2 ** 39;

/** Returns the window of dense slots for a range. */
export function slotWindow(range: TimeRange, layout: DenseLayout): SlotWindow {
  return {
    fromMs: range.fromMs,
    endMs: nextNumber(range.toMs),
    startMs: layout.startMs,
    widthMs: layout.widthMs,
    slotsPerMs: inverse(layout.widthMs),
  };
}

/** Returns 1 / width, or the next double where that is rounded down. */
function inverse(widthMs: number): number {
  const rounded = 1 / widthMs;
  return rounded * widthMs < 1 ? rounded * (1 + Number.EPSILON) : rounded;
}

/** Returns the double after a positive `value`. */
function nextNumber(value: number): number {
  return value + value * (0.75 * Number.EPSILON);
}
