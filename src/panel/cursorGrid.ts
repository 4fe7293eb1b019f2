import { type Scene } from '../draw/scene';
import { type AxisLabels } from '../draw/tickLabels';
import { type CursorGrid } from './moveCursor';

/** Returns what of a picture the keyboard moves on; it jumps to where axes have ticks, else labels. */
export function cursorGrid({ layout, columnLabels, rowLabels }: Scene): CursorGrid {
  const { columns, rows } = layout;
  return {
    columnCount: columns.count,
    rowCount: rows.count,
    rowsUpwards: rows.reversed,
    columnStops: stopsOf(columnLabels, columns.count),
    rowStops: stopsOf(rowLabels, rows.count),
  };
}

/** A label at an edge stands for the bucket that begins there; none does at the axis' end. */
function stopsOf({ labels, ticks }: AxisLabels, count: number): number[] {
  const positions = ticks.length > 0 ? ticks : labels.map(({ position }) => position);
  return positions.map(Math.floor).filter((bucket) => bucket < count);
}
