import uPlot from 'uplot';
import { rasterCells } from './cellRaster';
import { colorTable } from './colorTable';
import { drawCells } from './drawCells';
import { drawHover } from './drawHover';
import { drawLitSpan, type LitSpan } from './drawLitSpan';
import { drawMarginals } from './drawMarginals';
import { drawMarks } from './drawMarks';
import { type GridTarget, hitTest, sameTarget } from './hitTest';
import { plotOptions, samePlot } from './plotOptions';
import { type Scene } from './scene';

/** A picture on the page. */
export interface CalendarPlot {
  /** Draws another scene in place of the last one. The axes are made anew only where their layout or labels differ. */
  update(scene: Scene): void;
  /** Lights a cell, column or row, else the cells in a span of the color scale, else nothing. Cells are not drawn again. */
  light(target: GridTarget | null, span: LitSpan | null): void;
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
  let lit: Lit = { target: null, span: null };
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
    light(target, span) {
      lit = { target, span };
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

/** What the overlay lights. */
interface Lit {
  readonly target: GridTarget | null;
  readonly span: LitSpan | null;
}

/** Draws cells, marginals and marks onto uPlot's canvas, whose unit is the device pixel. */
function drawScene(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, fold, scale, style, cut } = scene;
  const raster = rasterCells(fold, layout, scale, colorTable(style.scheme, cut, style.empty));
  ctx.save();
  drawCells(ctx, scene, raster, createCanvas);
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

function paintOverlay(overlay: HTMLCanvasElement, scene: Scene, { target, span }: Lit): void {
  const { widthPx, heightPx, pixelRatio } = scene.layout;
  overlay.width = Math.round(widthPx * pixelRatio);
  overlay.height = Math.round(heightPx * pixelRatio);
  overlay.style.width = `${widthPx}px`;
  overlay.style.height = `${heightPx}px`;
  const ctx = overlay.getContext('2d');
  if (ctx === null) {
    return;
  }
  ctx.scale(pixelRatio, pixelRatio);
  if (target !== null) {
    drawHover(ctx, scene, target);
  } else if (span !== null) {
    drawLitSpan(ctx, scene, span);
  }
}
