import { type CellBlock, sameBlock } from '../core/cellBlock';
import { growBlock } from '../core/gridBlocks';
import { hitTest, nearestCell } from './hitTest';
import { type PlotLayout } from './layout';

/** Is told what the pointer does. A block is a cell, whole columns or rows, or a rectangle. */
export interface PointerListener {
  /** The pointer is on something else; null where it is on nothing. A finger never is. */
  onHover(block: CellBlock | null): void;
  /** The block that is being drawn out; null when that ends, before it is pinned if it is. */
  onSelect(block: CellBlock | null): void;
  /** A click, a tap, or a block drawn out to its end; null for a click on nothing. */
  onPin(block: CellBlock | null): void;
}

/** How far a mouse has to move while pressed to draw out a block. */
const DRAG_PX = 4;

/** How far a finger may move and still rest, and how long it has to rest to draw out a block from then on. */
const REST_PX = 10;
const HOLD_MS = 400;

/** A pointer that is down. */
interface Press {
  readonly pointerId: number;
  readonly isMouse: boolean;
  readonly x: number;
  readonly y: number;
  /** What was pressed. */
  readonly block: CellBlock | null;
  /** A block is being drawn out. */
  drawsOut: boolean;
  /** The block so far. */
  drawn: CellBlock | null;
  /** A finger begins to draw out a block when this runs out. */
  readonly holdTimer: number;
}

/**
 * Tells `listener` what the pointer does in a container, and returns what ends that. A mouse draws out a block at once;
 * a finger after a rest, else its moves are the browser's, to scroll the page.
 */
export function followPointer(
  container: HTMLElement,
  layoutNow: () => PlotLayout,
  listener: PointerListener
): () => void {
  let press: Press | null = null;
  let hovered: CellBlock | null = null;

  function pointAt(event: PointerEvent): [layout: PlotLayout, x: number, y: number] {
    const bounds = container.getBoundingClientRect();
    return [layoutNow(), event.clientX - bounds.left, event.clientY - bounds.top];
  }

  function hover(block: CellBlock | null): void {
    if (!sameBlock(hovered, block)) {
      hovered = block;
      listener.onHover(block);
    }
  }

  function release(): Press | null {
    const released = press;
    press = null;
    if (released !== null) {
      window.clearTimeout(released.holdTimer);
      window.removeEventListener('keydown', cancelByKey, true);
      if (released.drawsOut) {
        listener.onSelect(null);
      }
    }
    return released;
  }

  function drawOut(to: CellBlock): void {
    if (press !== null && !(press.drawsOut && sameBlock(press.drawn, to))) {
      press.drawsOut = true;
      press.drawn = to;
      listener.onSelect(to);
    }
  }

  function down(event: PointerEvent): void {
    release();
    // a second finger is not primary; control and a click ask for the menu on a Mac
    if (!event.isPrimary || event.button !== 0 || event.ctrlKey) {
      return;
    }
    const block = hitTest(...pointAt(event));
    const isMouse = event.pointerType === 'mouse';
    const holdTimer = isMouse || block === null ? 0 : window.setTimeout(() => drawOut(block), HOLD_MS);
    const { pointerId, clientX: x, clientY: y } = event;
    press = { pointerId, isMouse, x, y, block, drawsOut: false, drawn: null, holdTimer };
    window.addEventListener('keydown', cancelByKey, true);
    if (!isMouse) {
      hover(null);
    }
  }

  function move(event: PointerEvent): void {
    if (press === null) {
      hover(event.pointerType === 'touch' ? null : hitTest(...pointAt(event)));
      return;
    }
    if (event.pointerId !== press.pointerId) {
      return;
    }
    // it was let go where nobody saw
    if (event.buttons === 0) {
      release();
      return;
    }
    if (press.block === null) {
      return;
    }
    const movedPx = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (!press.drawsOut) {
      if (!press.isMouse && movedPx > REST_PX) {
        release();
      }
      if (press === null || !press.isMouse || movedPx < DRAG_PX) {
        return;
      }
    }
    container.setPointerCapture(event.pointerId);
    const [layout, x, y] = pointAt(event);
    const size = { columnCount: layout.columns.count, rowCount: layout.rows.count };
    drawOut(growBlock(press.block, nearestCell(layout, x, y), size));
  }

  function up(event: PointerEvent): void {
    if (press?.pointerId === event.pointerId) {
      const released = release();
      listener.onPin(released?.drawn ?? released?.block ?? null);
      if (event.pointerType === 'mouse') {
        hover(hitTest(...pointAt(event)));
      }
    }
  }

  function leave(): void {
    hover(null);
  }

  function cancelByKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      release();
    }
  }

  /** What is drawn out must neither scroll the page nor open a menu. */
  function keep(event: Event): void {
    if (press?.drawsOut === true) {
      event.preventDefault();
    }
  }

  container.style.touchAction = 'manipulation';
  container.style.userSelect = 'none';
  const ending = new AbortController();
  const { signal } = ending;
  container.addEventListener('pointerdown', down, { signal });
  container.addEventListener('pointermove', move, { signal });
  container.addEventListener('pointerup', up, { signal });
  container.addEventListener('pointercancel', release, { signal });
  container.addEventListener('pointerleave', leave, { signal });
  container.addEventListener('touchmove', keep, { signal, passive: false });
  container.addEventListener('contextmenu', keep, { signal });
  return () => {
    release();
    ending.abort();
  };
}
