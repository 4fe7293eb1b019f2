import { rangeUtil, type RawTimeRange } from '@grafana/data';

/** A time range as the dashboard has it. */
export interface RangePlace {
  readonly fromMs: number;
  readonly toMs: number;
  /** As it was chosen: `now-7d`, or a moment, which may be text too. */
  readonly raw: RawTimeRange;
}

/** A way from one range to a window of it. */
export interface ZoomStep {
  readonly from: RangePlace;
  /** Both ends inclusive. */
  readonly toFromMs: number;
  readonly toToMs: number;
  /** False while the dashboard still loads the window. */
  readonly arrived: boolean;
}

/**
 * Returns the steps that still lead back from a range: none once the range was changed otherwise, unless it is a part of
 * the last window, into which another panel may have gone. The last step is taken off when the range is again the one
 * before it, by our way back or another.
 */
export function stepsAt(steps: readonly ZoomStep[], range: RangePlace): readonly ZoomStep[] {
  const last = steps.at(-1);
  if (last === undefined) {
    return steps;
  }
  if (range.fromMs === last.toFromMs && range.toMs === last.toToMs) {
    return last.arrived ? steps : [...steps.slice(0, -1), { ...last, arrived: true }];
  }
  if (!isSameRange(range, last.from)) {
    return last.arrived && isInside(range, last) ? steps : [];
  }
  return last.arrived ? steps.slice(0, -1) : steps;
}

function isInside({ fromMs, toMs, raw }: RangePlace, { toFromMs, toToMs }: ZoomStep): boolean {
  return !isRelative(raw) && fromMs >= toFromMs && toMs <= toToMs;
}

/** Ranges that move with the clock are the same where they were chosen the same. */
function isSameRange(a: RangePlace, b: RangePlace): boolean {
  return isRelative(a.raw) || isRelative(b.raw)
    ? String(a.raw.from) === String(b.raw.from) && String(a.raw.to) === String(b.raw.to)
    : a.fromMs === b.fromMs && a.toMs === b.toMs;
}

/** Returns whether one end of a range moves with the clock. */
export function isRelative({ from, to }: RawTimeRange): boolean {
  return rangeUtil.isRelativeTime(from) || rangeUtil.isRelativeTime(to);
}
