import uPlot from 'uplot';
import { drawScene } from './drawScene';
import { type Lit, UNLIT } from './lit';
import { createOverlay } from './overlay';
import { plotOptions, samePlot } from './plotOptions';
import { followPointer, type PointerListener } from './pointer';
import { type Scene } from './scene';

/** A picture on the page. */
export interface CalendarPlot {
  /** Draws another scene in place of the last one. The axes are made anew only where their layout or labels differ. */
  update(scene: Scene): void;
  /** Lights cells, their columns and rows in place of what was lit. Cells are not drawn again. */
  light(lit: Lit): void;
  /** Removes the picture and its listeners. */
  destroy(): void;
}

/**
 * Puts a picture into `container` and tells `listener` what the pointer does on it, and `onDrawn` when cells have been drawn
 * since `startMs`. uPlot carries the canvas and the axes; cells and bars are drawn in its hook.
 */
export function createCalendarPlot(
  container: HTMLElement,
  first: Scene,
  listener: PointerListener,
  onDrawn: (startMs: number, scene: Scene) => void
): CalendarPlot {
  // a canvas writes with the letter spacing of the page around it, which no measure knows of
  container.style.letterSpacing = 'normal';
  let scene = first;
  let lit = UNLIT;
  let cellDraws = 0;
  let plot = createPlot();
  const overlay = createOverlay(container);
  overlay.paint(scene, lit);
  const leavePointer = followPointer(container, () => scene.layout, listener);

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
    const startMs = performance.now();
    drawScene(uplot.ctx, scene);
    onDrawn(startMs, scene);
  }

  return {
    update(next) {
      const sameAxes = samePlot(scene, next);
      scene = next;
      if (sameAxes) {
        plot.redraw(false, false);
      } else {
        plot.destroy();
        plot = createPlot();
        overlay.raise();
      }
      overlay.paint(scene, lit);
    },
    light(next) {
      lit = next;
      overlay.paint(scene, lit);
    },
    destroy() {
      leavePointer();
      plot.destroy();
      overlay.remove();
    },
  };
}
