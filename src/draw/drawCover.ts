import { type CellBlock } from '../core/cellBlock';
import { hasWholeColumns, hasWholeRows } from '../core/gridBlocks';
import { blockRect } from './cellRect';
import { coverCells } from './coverCells';
import { drawColumnValues, rowValues } from './drawMarginals';
import { type PlotLayout, ROW_VALUE_GAP_PX } from './layout';
import { type Scene } from './scene';

/** How strongly the bars are covered. */
const BAR_COVER = 0.5;

/** Height of a row's value. */
const VALUE_HEIGHT_PX = 14;

/**
 * Covers with the ground what is outside the columns and rows of a block, and all bars, but no text; `values` as in
 * `coverCells`. Of whole columns the rows do not stand out, nor the columns of whole rows. The context's unit is the CSS
 * pixel and the layer is clear before.
 */
export function drawCover(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  block: CellBlock,
  values: HTMLCanvasElement | null
): void {
  const { layout } = scene;
  const { grid } = layout;
  const { columns, rows } = litSides(layout, block);
  const rect = blockRect(layout, block);
  coverCells(ctx, scene, values);
  coverBars(ctx, scene);
  if (columns) {
    ctx.clearRect(rect.x, grid.y, rect.width, grid.height);
  }
  if (rows) {
    ctx.clearRect(grid.x, rect.y, grid.width, rect.height);
  }
}

function coverBars(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, style, columnMarginal, rowMarginal } = scene;
  const { columnBars, rowBars } = layout;
  ctx.globalAlpha = BAR_COVER;
  ctx.fillStyle = style.background;
  for (const place of [columnBars, rowBars]) {
    if (place !== null) {
      ctx.fillRect(place.x, place.y, place.width, place.height);
    }
  }
  ctx.globalAlpha = 1;
  if (columnBars !== null && layout.columnPeakValue && columnMarginal !== null) {
    drawColumnValues(ctx, scene, columnBars, columnMarginal);
  }
  if (rowBars !== null && layout.rowValues && rowMarginal !== null) {
    const all = { first: 0, end: layout.rows.count };
    for (const { x, y } of rowValues(scene, rowBars, rowMarginal, all)) {
      // nothing but the ground is between a row's bar and the panel's edge
      const left = x - ROW_VALUE_GAP_PX / 2;
      ctx.clearRect(left, y - VALUE_HEIGHT_PX / 2, layout.widthPx - left, VALUE_HEIGHT_PX);
    }
  }
}

/** Returns on which sides a block stands out: both, but for whole columns and whole rows. All cells stand out on both. */
export function litSides(layout: PlotLayout, block: CellBlock): { readonly columns: boolean; readonly rows: boolean } {
  const size = { columnCount: layout.columns.count, rowCount: layout.rows.count };
  const [wholeColumns, wholeRows] = [hasWholeColumns(block, size), hasWholeRows(block, size)];
  return { columns: wholeColumns || !wholeRows, rows: wholeRows || !wholeColumns };
}
