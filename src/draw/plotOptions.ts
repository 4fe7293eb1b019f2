import type uPlot from 'uplot';
import { AXIS_HEIGHT_PX, COLUMN_LABEL_GAP_PX, LABEL_GAP_PX, type PlotLayout } from './layout';
import { type PlotStyle, type Scene } from './scene';
import { type AxisLabels, type TickLabel } from './tickLabels';

/** Returns uPlot options under which its plot area is the layout's grid, with one unit a bucket on both scales. */
export function plotOptions(scene: Scene, draw: (plot: uPlot) => void): uPlot.Options {
  const { layout } = scene;
  const { grid } = layout;
  const axisHeightPx = layout.axisLabels ? AXIS_HEIGHT_PX : 0;
  return {
    width: layout.widthPx,
    height: layout.heightPx,
    pxAlign: true,
    padding: [
      grid.y,
      layout.widthPx - grid.x - grid.width,
      layout.heightPx - grid.y - grid.height - axisHeightPx,
      layout.axisLabels ? 0 : grid.x,
    ],
    legend: { show: false },
    cursor: { x: false, y: false, points: { show: false }, drag: { x: false, y: false } },
    scales: {
      x: { time: false, range: [0, layout.columns.count] },
      y: { range: [0, layout.rows.count], dir: layout.rows.reversed ? 1 : -1 },
    },
    axes: [
      ...sideAxes(scene, scene.columnLabels, { scale: 'x', side: 2, size: axisHeightPx, gap: COLUMN_LABEL_GAP_PX }),
      ...sideAxes(scene, scene.rowLabels, { scale: 'y', side: 3, size: grid.x, gap: LABEL_GAP_PX }),
    ],
    series: [{}, { paths: () => null, points: { show: false } }],
    hooks: { draw: [draw] },
  };
}

/** Returns true where uPlot's own parts (size, axes, their type and colors) are the same in both scenes. */
export function samePlot(a: Scene, b: Scene): boolean {
  return (
    sameLayout(a.layout, b.layout) &&
    sameLabels(a.columnLabels, b.columnLabels) &&
    sameLabels(a.rowLabels, b.rowLabels) &&
    sameText(a.style, b.style)
  );
}

function sameLayout(a: PlotLayout, b: PlotLayout): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameLabels(a: AxisLabels, b: AxisLabels): boolean {
  return a.labels.length === b.labels.length && a.labels.every((label, i) => sameLabel(label, b.labels[i]));
}

function sameLabel(a: TickLabel, b: TickLabel): boolean {
  return a.position === b.position && a.text === b.text && a.muted === b.muted;
}

function sameText(a: PlotStyle, b: PlotStyle): boolean {
  return a.text === b.text && a.textDisabled === b.textDisabled && a.fontFamily === b.fontFamily;
}

/** uPlot writes all labels of an axis in one color, so muted ones have an axis of their own, which takes no room. */
function sideAxes({ layout, style }: Scene, { labels }: AxisLabels, place: uPlot.Axis): uPlot.Axis[] {
  const muted = labels.filter((label) => label.muted);
  const others = labels.filter((label) => !label.muted);
  const axes = [axisOptions(others, style.text, style.fontFamily, layout.axisLabels, place)];
  return muted.length === 0
    ? axes
    : [axisOptions(muted, style.textDisabled, style.fontFamily, layout.axisLabels, { ...place, size: 0 }), ...axes];
}

function axisOptions(
  labels: readonly TickLabel[],
  color: string,
  fontFamily: string,
  show: boolean,
  place: uPlot.Axis
): uPlot.Axis {
  return {
    ...place,
    show,
    stroke: color,
    font: `12px ${fontFamily}`,
    grid: { show: false },
    ticks: { show: false, size: 0 },
    border: { show: false },
    splits: () => labels.map(({ position }) => position),
    values: () => labels.map(({ text }) => text),
    filter: (_, splits) => splits,
  };
}
