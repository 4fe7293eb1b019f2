import { type TimeRange } from '@grafana/data';

/**
 * Returns the moment up to which a range that moves with the clock holds data, in milliseconds: its end where it ends now,
 * else when it was asked for, where that lies inside (`today`, `this week`). Null of ranges that stand still or are over.
 */
export function presentMoment({ from, to, raw }: TimeRange, askedAtMs: number | undefined): number | null {
  if (raw.to === 'now') {
    return to.valueOf();
  }
  const moves = typeof raw.to === 'string' && raw.to.startsWith('now');
  return moves && askedAtMs !== undefined && askedAtMs >= from.valueOf() && askedAtMs <= to.valueOf()
    ? askedAtMs
    : null;
}
