import { type CellBlock } from '../core/cellBlock';
import { hasWholeColumns, hasWholeRows } from '../core/gridBlocks';
import { blockRect } from '../draw/cellRect';
import { type Rect } from '../draw/rect';
import { type Scene } from '../draw/scene';

/** Returns what a tooltip hangs on: the bars of whole columns or rows where they have some, else the cells. */
export function blockAnchor({ layout }: Pick<Scene, 'layout'>, block: CellBlock): Rect {
  const size = { columnCount: layout.columns.count, rowCount: layout.rows.count };
  const { columnBars, rowBars } = layout;
  const cells = blockRect(layout, block);
  const [wholeColumns, wholeRows] = [hasWholeColumns(block, size), hasWholeRows(block, size)];
  if (wholeColumns && !wholeRows && columnBars !== null) {
    return { ...cells, y: columnBars.y, height: columnBars.height };
  }
  return wholeRows && !wholeColumns && rowBars !== null ? { ...cells, x: rowBars.x, width: rowBars.width } : cells;
}
