import { bucketSpan } from './cellRect';
import { type PlotLayout } from './layout';
import { type Outline, type OutlinePoint, type Towards } from './maskOutline';
import { edgePx, type Track } from './track';

/** A position on the panel, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Returns the corners of an outline in the middle of the gaps between cells. */
export function pointsBetweenCells({ columns, rows, pixelRatio }: PlotLayout, outline: Outline): Point[] {
  return outline.points.map(({ column, row }) => ({
    x: gapMiddlePx(columns, column, pixelRatio),
    y: gapMiddlePx(rows, row, pixelRatio),
  }));
}

/** Returns the corners of a closed outline so far inside the edges of its own cells. */
export function pointsInsideCells(layout: PlotLayout, outline: Outline, insetPx: number): Point[] {
  const { columns, rows, pixelRatio } = layout;
  return outline.points.map(({ column, row, insideColumn, insideRow }: OutlinePoint) => ({
    x: insidePx(columns, column, insideColumn, insetPx, pixelRatio),
    y: insidePx(rows, row, insideRow, insetPx, pixelRatio),
  }));
}

/**
 * Adds a line through the points to the context's path, its corners rounded as far as the sides are long enough.
 * A closed line begins and ends in the middle of a side, so that no corner is a seam.
 */
export function addRoundedLine(
  ctx: CanvasRenderingContext2D,
  points: readonly Point[],
  closed: boolean,
  radiusPx: number
): void {
  const at = (index: number) => points[(index + points.length) % points.length];
  const start = closed ? middle(at(-1), at(0)) : at(0);
  ctx.moveTo(start.x, start.y);
  for (let i = closed ? 0 : 1; i < (closed ? points.length : points.length - 1); i++) {
    const [from, corner, to] = [at(i - 1), at(i), at(i + 1)];
    const roomPx = Math.min(distance(from, corner), distance(corner, to)) / 2;
    if (Math.min(radiusPx, roomPx) > 0) {
      ctx.arcTo(corner.x, corner.y, to.x, to.y, Math.min(radiusPx, roomPx));
    } else {
      ctx.lineTo(corner.x, corner.y);
    }
  }
  if (closed) {
    ctx.closePath();
  } else {
    ctx.lineTo(at(-1).x, at(-1).y);
  }
}

/** Returns the middle of the gap before a bucket. */
function gapMiddlePx(track: Track, index: number, pixelRatio: number): number {
  const gap = Math.round(track.gapPx * pixelRatio);
  return (Math.round(edgePx(track, index) * pixelRatio) - (gap % 2) / 2) / pixelRatio;
}

/** Returns where a line runs that is so far inside the bucket on one side of the line before bucket `index`. */
function insidePx(track: Track, index: number, inside: Towards, insetPx: number, pixelRatio: number): number {
  const { startPx, lengthPx } = bucketSpan(track, inside > 0 ? index : index - 1, pixelRatio);
  const atStart = inside > 0 !== track.reversed;
  return atStart ? startPx + insetPx : startPx + lengthPx - insetPx;
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}
