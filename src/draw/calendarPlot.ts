import uPlot, { type Options } from 'uplot';
import { rasterCells } from './cellRaster';
import { colorTable } from './colorTable';
import { drawCells } from './drawCells';
import { drawHover } from './drawHover';
import { drawMarginals } from './drawMarginals';
import { drawMarks } from './drawMarks';
import { type GridTarget, hitTest, sameTarget } from './hitTest';
import { AXIS_HEIGHT_PX, type PlotLayout } from './layout';
import { type Scene } from './scene';
import { type AxisLabels } from './tickLabels';

/** A picture on the page. */
export interface CalendarPlot {
  /** Draws another scene in place of the last one. The axes are made anew only where their layout or labels differ. */
  update(scene: Scene): void;
  /** Lights a cell, column or row; null lights nothing. Cells are not drawn again. */
  light(target: GridTarget | null): void;
  /** Removes the picture and its listeners. */
  destroy(): void;
}

/**
 * Puts a picture into `container` and tells `onHover` what the pointer is on, each time that changes.
 * uPlot carries the canvas, the axes and the cursor; cells and bars are drawn in its hook.
 */
export function createCalendarPlot(
  container: HTMLElement,
  first: Scene,
  onHover: (target: GridTarget | null) => void
): CalendarPlot {
  let scene = first;
  let lit: GridTarget | null = null;
  let cellDraws = 0;
  let plot = createPlot();
  const overlay = createOverlay(container);
  paintOverlay(overlay, scene, lit);

  function createPlot(): uPlot {
    return new uPlot(
      plotOptions(scene, draw),
      [
        [0, scene.layout.columns.count],
        [0, scene.layout.rows.count],
      ],
      container
    );
  }

  function draw(uplot: uPlot): void {
    cellDraws++;
    // for tests: pointing must not draw cells
    container.dataset.cellDraws = String(cellDraws);
    drawScene(uplot.ctx, scene);
  }

  function move(event: MouseEvent): void {
    const bounds = container.getBoundingClientRect();
    point(hitTest(scene.layout, event.clientX - bounds.left, event.clientY - bounds.top));
  }

  function leave(): void {
    point(null);
  }

  let pointed: GridTarget | null = null;
  function point(target: GridTarget | null): void {
    if (!sameTarget(pointed, target)) {
      pointed = target;
      onHover(target);
    }
  }

  container.addEventListener('mousemove', move);
  container.addEventListener('mouseleave', leave);

  return {
    update(next) {
      const sameAxes = samePlot(scene, next);
      scene = next;
      if (sameAxes) {
        plot.redraw(false, false);
      } else {
        plot.destroy();
        plot = createPlot();
        container.append(overlay);
      }
      paintOverlay(overlay, scene, lit);
    },
    light(target) {
      lit = target;
      paintOverlay(overlay, scene, lit);
    },
    destroy() {
      container.removeEventListener('mousemove', move);
      container.removeEventListener('mouseleave', leave);
      plot.destroy();
      overlay.remove();
    },
  };
}

/** Draws cells, marginals and marks onto uPlot's canvas, whose unit is the device pixel. */
function drawScene(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, fold, scale, style, cut } = scene;
  const raster = rasterCells(fold, layout, scale, colorTable(style.scheme, cut, style.empty));
  ctx.save();
  drawCells(ctx, layout, raster, createCanvas);
  ctx.scale(layout.pixelRatio, layout.pixelRatio);
  drawMarginals(ctx, scene);
  drawMarks(ctx, scene);
  ctx.restore();
}

function createCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function createOverlay(container: HTMLElement): HTMLCanvasElement {
  const overlay = document.createElement('canvas');
  overlay.setAttribute('aria-hidden', 'true');
  overlay.style.cssText = 'position:absolute;inset:0;pointer-events:none';
  container.append(overlay);
  return overlay;
}

function paintOverlay(overlay: HTMLCanvasElement, scene: Scene, target: GridTarget | null): void {
  const { widthPx, heightPx, pixelRatio } = scene.layout;
  overlay.width = Math.round(widthPx * pixelRatio);
  overlay.height = Math.round(heightPx * pixelRatio);
  overlay.style.width = `${widthPx}px`;
  overlay.style.height = `${heightPx}px`;
  const ctx = overlay.getContext('2d');
  if (ctx !== null && target !== null) {
    ctx.scale(pixelRatio, pixelRatio);
    drawHover(ctx, scene, target);
  }
}

/** True where uPlot's own parts (size, axes, colors of labels) stay as they are. */
function samePlot(a: Scene, b: Scene): boolean {
  return (
    sameLayout(a.layout, b.layout) &&
    sameLabels(a.columnLabels, b.columnLabels) &&
    sameLabels(a.rowLabels, b.rowLabels) &&
    a.style.text === b.style.text
  );
}

function sameLayout(a: PlotLayout, b: PlotLayout): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameLabels(a: AxisLabels, b: AxisLabels): boolean {
  return (
    a.labels.length === b.labels.length &&
    a.labels.every(({ position, text }, i) => position === b.labels[i].position && text === b.labels[i].text)
  );
}

/** Returns uPlot options under which its plot area is the layout's grid, with one unit a bucket on both scales. */
function plotOptions(scene: Scene, draw: (plot: uPlot) => void): Options {
  const { layout, style } = scene;
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
      y: { range: [0, layout.rows.count], dir: -1 },
    },
    axes: [
      axisOptions(scene.columnLabels, layout.axisLabels, axisHeightPx, 6, style.text, style.fontFamily),
      axisOptions(scene.rowLabels, layout.axisLabels, grid.x, 8, style.text, style.fontFamily),
    ],
    series: [{}, { paths: () => null, points: { show: false } }],
    hooks: { draw: [draw] },
  };
}

function axisOptions(
  { labels }: AxisLabels,
  show: boolean,
  sizePx: number,
  gapPx: number,
  color: string,
  fontFamily: string
): uPlot.Axis {
  return {
    show,
    size: sizePx,
    gap: gapPx,
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
