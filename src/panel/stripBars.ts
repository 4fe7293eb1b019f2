import { type Rect } from '../draw/rect';
import { type BlockWindows } from './blockWindows';

/** The bars of a strip: windows over the time range. */
export interface StripBars {
  /** All bars as one SVG path. */
  readonly path: string;
  /** Returns the bar that shows a window. */
  readonly barOf: (index: number) => Rect;
}

/** Widest bar; narrowest with the gap after it, under which neighbors join. */
const MOST_WIDTH_PX = 6;
const LEAST_PITCH_PX = 2;

/** Height of a bar that is not zero. */
const LEAST_HEIGHT_PX = 2;

type StripWindows = Pick<BlockWindows, 'windows' | 'weights' | 'range'>;

/**
 * Returns a bar for each window where it begins in the range, as high as its weight. Where there are more windows than
 * room, those on the same pixels share a bar, as high as their largest.
 */
export function stripBars({ windows, weights, range }: StripWindows, widthPx: number, heightPx: number): StripBars {
  const pitchPx = Math.max(LEAST_PITCH_PX, widthPx / Math.max(windows.length, 1));
  const joined = windows.length * LEAST_PITCH_PX > widthPx;
  const barPx = joined ? LEAST_PITCH_PX : Math.min(MOST_WIDTH_PX, pitchPx - 1);
  const lengthMs = Math.max(range.toMs - range.fromMs, 1);
  const xOf = (index: number) => {
    const x = ((windows[index].startMs - range.fromMs) / lengthMs) * (widthPx - barPx);
    return joined ? Math.floor(x / LEAST_PITCH_PX) * LEAST_PITCH_PX : x;
  };
  const highest = new Map<number, number>();
  let most = 0;
  for (let i = 0; i < windows.length; i++) {
    const x = xOf(i);
    highest.set(x, Math.max(highest.get(x) ?? 0, weights[i]));
    most = Math.max(most, weights[i]);
  }
  const barAt = (x: number): Rect => {
    const weight = highest.get(x) ?? 0;
    const height = weight > 0 ? Math.max(LEAST_HEIGHT_PX, (weight / most) * heightPx) : 0;
    return { x, y: heightPx - height, width: barPx, height };
  };
  return {
    path: Array.from(highest.keys(), (x) => barPath(barAt(x))).join(''),
    barOf: (index) => barAt(xOf(index)),
  };
}

function barPath({ x, y, width, height }: Rect): string {
  return height === 0 ? '' : `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
