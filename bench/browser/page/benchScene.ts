import { type CalendarFold } from '../../../src/core/calendarFold';
import { drawScene } from '../../../src/draw/drawScene';
import { type LayoutChoice } from '../../../src/draw/layout';
import { type Scene } from '../../../src/draw/scene';
import { cellsAlone, testChoice, testLayout, testScene, testStyle } from '../../../src/testing/scenes';
import { flushed } from './flushed';

/** Pixels of a picture. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const STYLE = {
  ...testStyle,
  fontFamily: 'sans-serif',
  text: '#ccccdc',
  textSecondary: '#9d9dad',
  textDisabled: '#6c6c78',
  border: '#2d2f36',
  background: '#181b1f',
  bar: '#6e7a8f',
  peakBar: '#f2b84b',
  outline: '#ffffff',
  focus: '#6e9fff',
  warning: '#ff9830',
};

/** Returns a picture of a fold at one device pixel per CSS pixel; without marginals it is cells and labels alone. */
export function benchScene(fold: CalendarFold, { widthPx, heightPx }: PictureSize, marginals: boolean): Scene {
  const choice: LayoutChoice = marginals ? testChoice : cellsAlone;
  const layout = testLayout({
    widthPx,
    heightPx,
    columnCount: fold.columns.bucketCount,
    rowCount: fold.rows.bucketCount,
    choice,
  });
  const none = { columnMarginal: null, rowMarginal: null };
  return testScene(fold, layout, { style: STYLE, ...(marginals ? {} : none) });
}

/** Draws a picture as the panel does, on a canvas of its own, and waits until it has its pixels. */
export function drawFlushed(scene: Scene): number {
  return flushed(scene.layout, (ctx) => drawScene(ctx, scene));
}
