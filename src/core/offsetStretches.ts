import { zoneClock, type OffsetSegment } from './zoneClock';

/**
 * Returns the stretches of `fromMs ≤ t < endMs` in which a zone keeps one offset, in order and without gaps; the
 * offsets of neighbors differ.
 */
export function offsetStretches(zone: string, fromMs: number, endMs: number): OffsetSegment[] {
  const clock = zoneClock(zone);
  const stretches: OffsetSegment[] = [];
  let startMs = fromMs;
  let timeMs = fromMs;
  while (timeMs < endMs) {
    const { offsetMs, endMs: segmentEndMs } = clock.segmentAt(timeMs);
    timeMs = Math.min(segmentEndMs, endMs);
    if (timeMs === endMs || clock.segmentAt(timeMs).offsetMs !== offsetMs) {
      stretches.push({ startMs, endMs: timeMs, offsetMs });
      startMs = timeMs;
    }
  }
  return stretches;
}
