import { type Rect } from '../draw/rect';

/** Where a tooltip is in the window, and how high it may be there; CSS pixels. */
export interface TooltipPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** A width and a height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between the cell's corner and the tooltip. */
const DISTANCE_PX = 8;

/** Least space between the tooltip and the window's edge. */
const WINDOW_EDGE_PX = 4;

/** However large the cell, this much of a tooltip is seen. */
const LEAST_HEIGHT_PX = 120;

/**
 * Returns the place of a tooltip in the quadrant beside the anchor that leaves its row and column free: after it where
 * that fits, else before it. Never outside the window; where it cannot stand beside the anchor it stands above or below,
 * as high as there is room.
 */
export function placeBeside(anchor: Rect, size: Size, room: Size): TooltipPlace {
  const left = besideOf(anchor.x, anchor.width, size.width, room.width);
  const most = room.height - 2 * WINDOW_EDGE_PX;
  if (left >= anchor.x + anchor.width || left + size.width <= anchor.x) {
    return { left, top: besideOf(anchor.y, anchor.height, Math.min(size.height, most), room.height), maxHeight: most };
  }
  const below = room.height - WINDOW_EDGE_PX - (anchor.y + anchor.height + DISTANCE_PX);
  const above = anchor.y - DISTANCE_PX - WINDOW_EDGE_PX;
  const maxHeight = Math.min(most, Math.max(below, above, LEAST_HEIGHT_PX));
  const height = Math.min(size.height, maxHeight);
  const wanted =
    height <= below || below >= above ? anchor.y + anchor.height + DISTANCE_PX : anchor.y - DISTANCE_PX - height;
  return { left, top: inWindow(wanted, height, room.height), maxHeight };
}

/** Returns how high a box may be so that as many of its sections as fit into `mostPx` are whole, from the first on. */
export function wholeSectionsPx(sectionsPx: readonly number[], edgesPx: number, mostPx: number): number {
  let fitting = edgesPx;
  for (const sectionPx of sectionsPx) {
    if (fitting + sectionPx > mostPx) {
      break;
    }
    fitting += sectionPx;
  }
  return fitting;
}

/** The edge of a window that a sheet is docked to, and how high it may be there. */
export interface SheetPlace {
  readonly edge: 'top' | 'bottom';
  readonly maxHeight: number;
}

/** Most of the window that a sheet takes. */
const SHEET_SHARE = 0.6;

/** Returns the place of a sheet: at the bottom, at the top where it would lie on the anchor there and not here. */
export function placeSheet(anchor: Rect, roomHeightPx: number): SheetPlace {
  const below = roomHeightPx - (anchor.y + anchor.height + DISTANCE_PX);
  const above = anchor.y - DISTANCE_PX;
  const edge = below < LEAST_HEIGHT_PX && above > below ? 'top' : 'bottom';
  const room = Math.max(edge === 'top' ? above : below, LEAST_HEIGHT_PX);
  return { edge, maxHeight: Math.min(room, roomHeightPx * SHEET_SHARE) };
}

/** Returns a position after the anchor where that fits, else before it, never outside the window. */
function besideOf(start: number, length: number, size: number, room: number): number {
  const after = start + length + DISTANCE_PX;
  const before = start - DISTANCE_PX - size;
  return inWindow(after + size <= room - WINDOW_EDGE_PX || before < WINDOW_EDGE_PX ? after : before, size, room);
}

function inWindow(start: number, size: number, room: number): number {
  return Math.max(WINDOW_EDGE_PX, Math.min(start, room - size - WINDOW_EDGE_PX));
}
