import { specOf, type GridName } from './monthGrid';
import { zoneClock } from '../../../src/core/zoneClock';

const MS_PER_DAY = 86_400_000;

/** Returns where events lie on a grid of the month, in columns and rows: what a peer without time zones is handed. */
export function localPositions(
  grid: Exclude<GridName, '365×1440'>,
  times: Float64Array
): { x: Float64Array; y: Float64Array } {
  const { columns, zone } = specOf(grid).calendar;
  const clock = zoneClock(zone);
  const x = new Float64Array(times.length);
  const y = new Float64Array(times.length);
  for (let i = 0; i < times.length; i++) {
    const localMs = times[i] + clock.segmentAt(times[i]).offsetMs;
    const day = Math.floor(localMs / MS_PER_DAY);
    x[i] = ((localMs - day * MS_PER_DAY) / MS_PER_DAY) * columns.bucketCount;
    // 1970-01-01 was a Thursday
    const row = grid === '7×24' ? (day + 3) % 7 : new Date(localMs).getUTCDate() - 1;
    y[i] = row + 0.5;
  }
  return { x, y };
}
