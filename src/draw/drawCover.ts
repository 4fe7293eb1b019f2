import { type CellBlock } from '../core/cellBlock';
import { hasWholeColumns, hasWholeRows } from '../core/gridBlocks';
import { blockRect } from './cellRect';
import { type PlotLayout } from './layout';
import { type Scene } from './scene';

/** How strongly cells outside the lit rows and columns are covered, from 0 to 1. */
const COVER = 0.36;

/** How strongly the bars are covered. */
const BAR_COVER = 0.5;

/**
 * Covers with the ground what is outside the columns and rows of a block, all bars and the rows' values. Of whole columns the rows do not
 * stand out, nor the columns of whole rows. The context's unit is the CSS pixel and the layer is clear before.
 */
export function drawCover(ctx: CanvasRenderingContext2D, { layout, style }: Scene, block: CellBlock): void {
  const { grid, columnBars } = layout;
  const rowBars = layout.rowBars === null ? null : { ...layout.rowBars, width: layout.widthPx - layout.rowBars.x };
  const { columns, rows } = litSides(layout, block);
  const rect = blockRect(layout, block);
  ctx.fillStyle = style.background;
  ctx.globalAlpha = COVER;
  ctx.fillRect(grid.x, grid.y, grid.width, grid.height);
  ctx.globalAlpha = BAR_COVER;
  for (const place of [columnBars, rowBars]) {
    if (place !== null) {
      ctx.fillRect(place.x, place.y, place.width, place.height);
    }
  }
  ctx.globalAlpha = 1;
  if (columns) {
    ctx.clearRect(rect.x, grid.y, rect.width, grid.height);
  }
  if (rows) {
    ctx.clearRect(grid.x, rect.y, grid.width, rect.height);
  }
}

/** Returns on which sides a block stands out: both, but for whole columns and whole rows. All cells stand out on both. */
export function litSides(layout: PlotLayout, block: CellBlock): { readonly columns: boolean; readonly rows: boolean } {
  const size = { columnCount: layout.columns.count, rowCount: layout.rows.count };
  const [wholeColumns, wholeRows] = [hasWholeColumns(block, size), hasWholeRows(block, size)];
  return { columns: wholeColumns || !wholeRows, rows: wholeRows || !wholeColumns };
}
