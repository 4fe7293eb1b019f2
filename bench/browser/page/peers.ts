import { type CalendarFold } from '../../../src/core/calendarFold';
import { type PictureSize } from './benchScene';

/** What of ECharts is called. */
interface ECharts {
  init(
    element: HTMLElement,
    theme: null,
    size: { renderer: 'canvas'; width: number; height: number }
  ): {
    setOption(option: object): void;
    getZr(): { flush(): void };
    dispose(): void;
  };
}

/** What of Plotly is called. */
interface Plotly {
  newPlot(element: HTMLElement, data: object[], layout: object, config: object): Promise<unknown>;
  purge(element: HTMLElement): void;
}

declare global {
  interface Window {
    echarts: ECharts;
    Plotly: Plotly;
  }
}

/** One rectangle a cell, as a panel without tricks has it. */
export function fillCells(ctx: CanvasRenderingContext2D, fold: CalendarFold, { widthPx, heightPx }: PictureSize): void {
  const columnCount = fold.columns.bucketCount;
  const rowCount = fold.rows.bucketCount;
  const largest = largestOf(fold);
  for (let row = 0, cell = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++, cell++) {
      const gray = Math.round((255 * fold.cells[cell]) / largest);
      ctx.fillStyle = Number.isNaN(gray) ? 'rgba(255, 255, 255, 0.1)' : `rgb(${gray}, ${gray}, ${gray})`;
      ctx.fillRect(
        (column * widthPx) / columnCount,
        (row * heightPx) / rowCount,
        widthPx / columnCount,
        heightPx / rowCount
      );
    }
  }
}

/** Returns a drawing of cells by ECharts, flushed; the data are laid out as it wants them beforehand. */
export function echartsCells(fold: CalendarFold, size: PictureSize): () => number {
  const columnCount = fold.columns.bucketCount;
  const data = Array.from(fold.cells, (value, cell) => [
    cell % columnCount,
    Math.floor(cell / columnCount),
    Number.isNaN(value) ? '-' : value,
  ]);
  const axis = (count: number) => ({ type: 'category', data: Array.from({ length: count }, (_, i) => i) });
  return () => {
    const element = elementOf(size);
    const chart = window.echarts.init(element, null, {
      renderer: 'canvas',
      width: size.widthPx,
      height: size.heightPx,
    });
    chart.setOption({
      animation: false,
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { ...axis(columnCount), show: false },
      yAxis: { ...axis(fold.rows.bucketCount), show: false },
      visualMap: { show: false, min: 0, max: largestOf(fold), inRange: { color: ['#000', '#fff'] } },
      series: [{ type: 'heatmap', data, progressive: 0 }],
    });
    chart.getZr().flush();
    const pixel = element.querySelector('canvas')?.getContext('2d')?.getImageData(0, 0, 1, 1).data[0] ?? NaN;
    chart.dispose();
    element.remove();
    return pixel;
  };
}

/** Returns a drawing of cells by Plotly. It ends in an image of an SVG, which nothing makes it paint: a lower bound. */
export function plotlyCells(fold: CalendarFold, size: PictureSize): () => Promise<void> {
  const columnCount = fold.columns.bucketCount;
  const z = Array.from({ length: fold.rows.bucketCount }, (_, row) =>
    Array.from(fold.cells.subarray(row * columnCount, (row + 1) * columnCount))
  );
  return () => plot([{ type: 'heatmap', z, zsmooth: false, showscale: false }], {}, size);
}

/**
 * Returns Plotly's density heatmap of events with a histogram along each side. The events come as local column and row
 * positions, so the time zone's work is not in its time; neither is the painting.
 */
export function plotlyDensity(
  { x, y }: { x: Float64Array; y: Float64Array },
  { columnCount, rowCount }: { columnCount: number; rowCount: number },
  size: PictureSize
): () => Promise<void> {
  const xbins = { start: 0, end: columnCount, size: 1 };
  const ybins = { start: 0, end: rowCount, size: 1 };
  const traces = [
    { type: 'histogram2d', x, y, xbins, ybins, autobinx: false, autobiny: false, showscale: false },
    { type: 'histogram', x, xbins, autobinx: false, yaxis: 'y2' },
    { type: 'histogram', y, ybins, autobiny: false, xaxis: 'x2' },
  ];
  const sides = {
    xaxis: { domain: [0, 0.85] },
    yaxis: { domain: [0, 0.85] },
    xaxis2: { domain: [0.87, 1] },
    yaxis2: { domain: [0.87, 1] },
    showlegend: false,
  };
  return () => plot(traces, sides, size);
}

async function plot(traces: object[], layout: object, size: PictureSize): Promise<void> {
  const element = elementOf(size);
  const margin = { l: 0, r: 0, t: 0, b: 0 };
  const all = { width: size.widthPx, height: size.heightPx, margin, ...layout };
  await window.Plotly.newPlot(element, traces, all, { staticPlot: true });
  window.Plotly.purge(element);
  element.remove();
}

function elementOf({ widthPx, heightPx }: PictureSize): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `width:${widthPx}px;height:${heightPx}px`;
  document.body.append(element);
  return element;
}

function largestOf(fold: CalendarFold): number {
  return fold.cells.reduce((largest, value) => (value > largest ? value : largest), 1);
}
