import { type CalendarAxis } from '../core/calendarAxis';
import { MINUTES_PER_DAY } from '../core/duration';
import { type CellSide, maskOutline } from './maskOutline';
import { addRoundedLine, pointsBetweenCells } from './outlinePath';
import { type Scene } from './scene';

const LINE = { widthPx: 1.5, dash: [5, 3], alpha: 0.85, groundPx: 3, radiusPx: 3 };

/** Smaller cells have no outline. */
const SMALLEST_CELL_PX = 12;

/** Outlines the business hours in the gaps between cells; open where they go on over midnight. CSS pixels. */
export function drawBusinessHours(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, businessMask, style } = scene;
  if (businessMask === null || Math.min(layout.columns.pitchPx, layout.rows.pitchPx) < SMALLEST_CELL_PX) {
    return;
  }
  const goesOn = goesOverMidnight(scene, businessMask);
  ctx.save();
  ctx.beginPath();
  for (const outline of maskOutline(businessMask, layout.columns.count, layout.rows.count, goesOn)) {
    addRoundedLine(ctx, pointsBetweenCells(layout, outline), outline.closed, LINE.radiusPx);
  }
  ctx.lineWidth = LINE.groundPx;
  ctx.strokeStyle = style.background;
  ctx.stroke();
  ctx.setLineDash(LINE.dash);
  ctx.lineWidth = LINE.widthPx;
  ctx.strokeStyle = style.outline;
  ctx.globalAlpha = LINE.alpha;
  ctx.stroke();
  ctx.restore();
}

/**
 * Says whether the hours beside the end of a day are inside too: those at the other end of the same row or column, or
 * of the day after or before. Days that are inside as a whole stay closed.
 */
function goesOverMidnight(
  { fold: { columns, rows } }: Scene,
  mask: Uint8Array
): (column: number, row: number, side: CellSide) => boolean {
  const columnCount = columns.bucketCount;
  const isInside = (column: number, row: number) => mask[row * columnCount + column] === 1;
  const isInsideAcross = (hour: number, day: number) => isInside(hour, day);
  const isInsideDown = (hour: number, day: number) => isInside(day, hour);
  return (column, row, side) => {
    const across = side === 'left' || side === 'right';
    const [hours, days] = across ? [columns, rows] : [rows, columns];
    const [hour, day] = across ? [column, row] : [row, column];
    const at = across ? isInsideAcross : isInsideDown;
    if (!coversDay(hours) || everyHour(hours.bucketCount, (other) => at(other, day))) {
      return false;
    }
    const opposite = hours.bucketCount - 1 - hour;
    const neighbour = neighbourOf(days, day, hour === 0 ? -1 : 1);
    return at(opposite, day) || (neighbour !== null && at(opposite, neighbour));
  };
}

/** True where the first bucket of an axis follows on its last. */
function coversDay({ bucketCount, bucketMinutes }: CalendarAxis): boolean {
  return bucketMinutes !== null && bucketCount * bucketMinutes === MINUTES_PER_DAY;
}

/** Returns the bucket before or after; null past the ends, but a whole week begins again. */
function neighbourOf({ kind, bucketCount }: CalendarAxis, bucket: number, step: -1 | 1): number | null {
  const neighbour = bucket + step;
  if (neighbour >= 0 && neighbour < bucketCount) {
    return neighbour;
  }
  return kind === 'weekday' && bucketCount === 7 ? (neighbour + 7) % 7 : null;
}

function everyHour(count: number, isInside: (hour: number) => boolean): boolean {
  for (let hour = 0; hour < count; hour++) {
    if (!isInside(hour)) {
      return false;
    }
  }
  return true;
}
