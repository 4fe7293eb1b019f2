import { blockRect } from './cellRect';
import { drawBlockOutline } from './drawBlockOutline';
import { COVER } from './coverCells';
import { drawCover } from './drawCover';
import { drawFresh } from './drawFresh';
import { drawLitBars } from './drawLitBars';
import { drawLitSpan } from './drawLitSpan';
import { drawValueLabels } from './drawValueLabels';
import { type PlotLayout } from './layout';
import { type Lit, litBlock } from './lit';
import { type Scene } from './scene';

/** The layers above a picture. */
export interface Overlay {
  /** Draws what is lit in place of what was. */
  paint(scene: Scene, lit: Lit): void;
  /** Lays the layers above what is in the container by now. */
  raise(): void;
  remove(): void;
}

/** How long the dimming takes, in milliseconds: Grafana's `transitions.duration.shortest`. */
const FADE_MS = 150;

/**
 * Adds two layers to a container: a cover over what does not stand out, which fades in, and the marks of what does,
 * which are there at once. Neither takes the pointer.
 */
export function createOverlay(container: HTMLElement): Overlay {
  const cover = createLayer();
  const marks = createLayer();
  const valuesOf = coveredValues(cover);
  let covered = false;
  container.append(cover, marks);
  return {
    paint(scene, lit) {
      const covers = litBlock(lit) !== null || lit.span !== null;
      const values = covers ? valuesOf(scene) : null;
      draw(cover, scene.layout, (ctx) => paintCover(ctx, scene, lit, values));
      draw(marks, scene.layout, (ctx) => paintMarks(ctx, scene, lit));
      if (covers && !covered && !prefersReducedMotion()) {
        cover.animate([{ opacity: 0 }, { opacity: 1 }], FADE_MS);
      }
      covered = covers;
    },
    raise() {
      container.append(cover, marks);
    },
    remove() {
      cover.remove();
      marks.remove();
    },
  };
}

/**
 * Returns what writes the values of covered cells onto a canvas, once a scene; null where cells have none. They are
 * written on `layer` first: what is not on the page has not its type.
 */
function coveredValues(layer: HTMLCanvasElement): (scene: Scene) => HTMLCanvasElement | null {
  const values = createLayer();
  let written: Scene | null = null;
  return (scene) => {
    if (scene.valueLabels === null) {
      return null;
    }
    if (written !== scene) {
      draw(layer, scene.layout, (ctx) => drawValueLabels(ctx, scene, COVER));
      values.width = layer.width;
      values.height = layer.height;
      values.getContext('2d')?.drawImage(layer, 0, 0);
      written = scene;
    }
    return values;
  };
}

function createLayer(): HTMLCanvasElement {
  const layer = document.createElement('canvas');
  layer.setAttribute('aria-hidden', 'true');
  layer.style.cssText = 'position:absolute;inset:0;pointer-events:none';
  return layer;
}

/** Clears a layer, gives it the picture's size and draws on it in CSS pixels. */
function draw(
  layer: HTMLCanvasElement,
  { widthPx, heightPx, pixelRatio }: PlotLayout,
  paint: (ctx: CanvasRenderingContext2D) => void
): void {
  layer.width = Math.round(widthPx * pixelRatio);
  layer.height = Math.round(heightPx * pixelRatio);
  layer.style.width = `${widthPx}px`;
  layer.style.height = `${heightPx}px`;
  const ctx = layer.getContext('2d');
  if (ctx !== null) {
    ctx.scale(pixelRatio, pixelRatio);
    paint(ctx);
  }
}

function paintCover(ctx: CanvasRenderingContext2D, scene: Scene, lit: Lit, values: HTMLCanvasElement | null): void {
  const block = litBlock(lit);
  if (block !== null) {
    drawCover(ctx, scene, block, values);
  } else if (lit.span !== null) {
    drawLitSpan(ctx, scene, lit.span, values);
  }
  if (lit.pinned !== null) {
    const { x, y, width, height } = blockRect(scene.layout, lit.pinned);
    ctx.clearRect(x, y, width, height);
  }
}

function paintMarks(ctx: CanvasRenderingContext2D, scene: Scene, lit: Lit): void {
  const block = litBlock(lit);
  if (block !== null) {
    drawLitBars(ctx, scene, block);
  }
  if (lit.fresh !== null) {
    drawFresh(ctx, scene, lit.fresh);
  }
  if (lit.pinned !== null) {
    drawBlockOutline(ctx, scene, lit.pinned, 'pointer');
  }
  if (lit.block !== null) {
    drawBlockOutline(ctx, scene, lit.block, lit.by);
  }
}

function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
