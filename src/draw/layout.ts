import { type Rect } from './rect';
import { edgePx, fitTrack, SMALLEST_WHOLE_PITCH_PX, snap, type Track } from './track';

/** The two sides of the grid with buckets of their own. */
export type Side = 'columns' | 'rows';

/** What the author wants to see beside the cells. */
export interface LayoutChoice {
  readonly columnBars: boolean;
  readonly rowBars: boolean;
  readonly legend: boolean;
  /** CSS pixels between cells; null leaves it to the size of the cells. */
  readonly gapPx: number | null;
  /** The corner radius of a cell; null leaves it to the size of the cells. */
  readonly radiusPx: number | null;
  /** The first row is the lowest. */
  readonly rowsUpwards: boolean;
  /** The side that carries the hours of a second zone too; null where none is asked for. */
  readonly secondAxis: Side | null;
}

/** What has to be known to lay out a panel. All lengths are CSS pixels. */
export interface LayoutRequest {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly columnCount: number;
  readonly rowCount: number;
  readonly widestRowLabelPx: number;
  readonly widestRowValuePx: number;
  readonly zoneNamePx: number;
  /** The widest label of the second axis; matters where it stands beside the rows. */
  readonly widestSecondLabelPx: number;
  readonly secondNamePx: number;
  readonly totalPx: number;
  /** The panel's buttons, which stand at the end of the axis line where there are no bars beside the rows. */
  readonly buttonsPx: number;
  readonly choice: LayoutChoice;
}

/** Every place of a panel. Null where there is no room or no wish for it. */
export interface PlotLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
  readonly columns: Track;
  readonly rows: Track;
  /** The corner radius of a cell. */
  readonly radiusPx: number;
  readonly grid: Rect;
  /** Bars stand on the lower edge. */
  readonly columnBars: Rect | null;
  /** The bar of the largest column carries its value, above the bars. */
  readonly columnPeakValue: boolean;
  /** Bars stand on the left edge. */
  readonly rowBars: Rect | null;
  readonly rowValues: boolean;
  readonly axisLabels: boolean;
  /** There is room for the hours of the second zone, under the first axis or left of the row labels. */
  readonly secondAxis: boolean;
  /** Room of the row labels with the space between them and the grid. */
  readonly rowLabelsPx: number;
  /** The corner between the bars, for the total. */
  readonly total: Rect | null;
  readonly legend: Rect | null;
  /** The key of the peak stands in the legend. */
  readonly legendKeys: boolean;
}

/** Higher than this share of its width, a panel counts as tall. */
export const TALL_RATIO = 1.2;

/** Height of a line of axis labels with the space above it. */
export const AXIS_HEIGHT_PX = 20;

/** From the grid to the labels under it, part of their height. */
export const COLUMN_LABEL_GAP_PX = 6;

/** Height of the line of the second axis, under the first. */
export const SECOND_AXIS_HEIGHT_PX = 16;

/** Height of the legend with the space above it. */
export const LEGEND_HEIGHT_PX = 44;

/** Space between a row's bar and its value. */
export const ROW_VALUE_GAP_PX = 6;

const BAR_GAP_PX = 4;
/** Space between labels and the grid, and between two columns of labels. */
export const LABEL_GAP_PX = 8;
const PEAK_VALUE_HEIGHT_PX = 16;
const MOST_GUTTER_SHARE = 0.3;

/**
 * Returns the layout of a panel. What does not fit goes in this order: keys and row values; second axis; legend and
 * total; row bars and peak value; column bars; axis labels. The sizes at which they go are those of `docs/look.md`, less Grafana's
 * chrome around the content.
 */
export function layoutPlot(request: LayoutRequest): PlotLayout {
  const { widthPx, heightPx, pixelRatio, choice } = request;
  // taller than wide, width and height trade places in what goes first
  const tall = heightPx > widthPx * TALL_RATIO;
  const [longPx, shortPx] = tall ? [heightPx, widthPx] : [widthPx, heightPx];
  const roomy = longPx >= 704;
  const medium = longPx >= 464 && shortPx >= 232;
  const axisLabels = longPx >= 144 && shortPx >= 76;
  const [longBars, shortBars] = [longPx >= 344, shortPx >= 132];
  const showRowBars = choice.rowBars && (tall ? shortBars : longBars);
  const showColumnBars = choice.columnBars && (tall ? longBars : shortBars);
  const columnPeakValue = showColumnBars && longBars;
  const showTotal = medium && showRowBars && showColumnBars;
  const rowValues = showRowBars && roomy;

  const most = Math.floor(widthPx * MOST_GUTTER_SHARE);
  const rowLabelsPx = axisLabels ? Math.min(Math.ceil(request.widestRowLabelPx) + LABEL_GAP_PX, most) : 0;
  const secondRowsPx = choice.secondAxis === 'rows' ? Math.ceil(request.widestSecondLabelPx) + LABEL_GAP_PX : 0;
  const secondRoom =
    choice.secondAxis === 'rows' ? widthPx >= 324 && rowLabelsPx + secondRowsPx <= most : heightPx >= 292;
  const secondAxis = axisLabels && choice.secondAxis !== null && secondRoom;
  const gutterPx = rowLabelsPx + (secondAxis ? secondRowsPx : 0);
  const valuesPx = rowValues ? Math.ceil(request.widestRowValuePx) + ROW_VALUE_GAP_PX : 0;
  const rowBarsPx = showRowBars ? clamp(widthPx * 0.085, showTotal ? 84 : 32, 96) : 0;
  const namesPx = Math.max(request.zoneNamePx, secondAxis ? request.secondNamePx : 0);
  const zonePx = axisLabels && roomy ? namesPx + LABEL_GAP_PX + (showRowBars ? 0 : request.buttonsPx) : 0;
  const cornerPx = showTotal ? request.totalPx : 0;
  const rightPx = showRowBars ? Math.max(BAR_GAP_PX + rowBarsPx + valuesPx, zonePx, BAR_GAP_PX + cornerPx) : zonePx;

  const columnBarsPx = showColumnBars ? clamp(heightPx * 0.14, 20, 64) : 0;
  const topPx = showColumnBars ? columnBarsPx + BAR_GAP_PX + (columnPeakValue ? PEAK_VALUE_HEIGHT_PX : 0) : 0;
  const legendPx = choice.legend && medium ? LEGEND_HEIGHT_PX : 0;
  const bottomPx = (axisLabels ? AXIS_HEIGHT_PX : 0) + (secondAxis ? SECOND_AXIS_HEIGHT_PX : 0) + legendPx;

  const columnRoomPx = widthPx - gutterPx - rightPx;
  const rowRoomPx = heightPx - topPx - bottomPx;
  const fittedColumns = fitTrack(gutterPx, columnRoomPx, request.columnCount, pixelRatio, false);
  const fittedRows = fitTrack(topPx, rowRoomPx, request.rowCount, pixelRatio, choice.rowsUpwards);
  // what whole pixels leave of the height goes to the column bars, so that the legend keeps its place
  const spareHeightPx = rowRoomPx - fittedRows.lengthPx;
  const smallerPx = Math.min(fittedColumns.pitchPx, fittedRows.pitchPx);
  const columns = withGap(fittedColumns, choice.gapPx, pixelRatio, gapBase(smallerPx, fittedColumns));
  const lowered = { ...fittedRows, startPx: snap(fittedRows.startPx + spareHeightPx, pixelRatio) };
  const rows = withGap(lowered, choice.gapPx, pixelRatio, gapBase(smallerPx, fittedRows));

  const grid = { x: gutterPx, y: rows.startPx, width: columns.lengthPx, height: rows.lengthPx };
  const gridRight = edgePx(columns, columns.count);
  const barsX = gridRight + BAR_GAP_PX;
  return {
    widthPx,
    heightPx,
    pixelRatio,
    columns,
    rows,
    radiusPx: radius(choice.radiusPx, columns, rows, smallerPx),
    grid,
    columnBars: showColumnBars
      ? { x: grid.x, y: grid.y - BAR_GAP_PX - columnBarsPx, width: grid.width, height: columnBarsPx }
      : null,
    columnPeakValue,
    rowBars: showRowBars ? { x: barsX, y: grid.y, width: widthPx - barsX - valuesPx, height: grid.height } : null,
    rowValues,
    axisLabels,
    secondAxis,
    rowLabelsPx,
    total: showTotal ? { x: barsX, y: 0, width: widthPx - barsX, height: grid.y - BAR_GAP_PX } : null,
    legend: legendPx > 0 ? { x: gutterPx, y: heightPx - legendPx, width: widthPx - gutterPx, height: legendPx } : null,
    legendKeys: legendPx > 0 && widthPx >= 704,
  };
}

/** Beside thin buckets the thick ones of the other side keep a gap, so that a day stays one line to the eye. */
function gapBase(smallerPx: number, track: Track): number {
  return smallerPx < 4 && track.pitchPx >= 8 ? 8 : smallerPx;
}

/** Returns the track with its gap in whole device pixels, never more than a third of a bucket. */
function withGap(track: Track, gapPx: number | null, pixelRatio: number, cellPx: number): Track {
  const wantedPx = gapPx ?? (cellPx < 4 ? 0 : cellPx < 8 ? 0.5 : cellPx < 16 ? 1 : 2);
  const most = Math.floor((track.pitchPx * pixelRatio) / 3);
  const gap = track.pitchPx < 2 ? 0 : Math.min(Math.ceil(wantedPx * pixelRatio), most);
  return { ...track, gapPx: gap / pixelRatio };
}

/** Returns the corner radius, at most a third of a cell; none on cells that take parts of a pixel. */
function radius(wantedPx: number | null, columns: Track, rows: Track, smallerPx: number): number {
  if (smallerPx < SMALLEST_WHOLE_PITCH_PX) {
    return 0;
  }
  const byItselfPx = Math.min(columns.gapPx, rows.gapPx) === 0 ? 0 : smallerPx >= 16 ? 2 : smallerPx >= 8 ? 1 : 0;
  return Math.min(wantedPx ?? byItselfPx, Math.floor(smallerPx / 3));
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.min(Math.max(value, low), high));
}
