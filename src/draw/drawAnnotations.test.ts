import { recordingContext } from '../testing/recordingContext';
import { drawnFold, squareLayout, testLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
import { drawAnnotations } from './drawAnnotations';
import { type PlotLayout } from './layout';
import { type AnnotationMark } from './scene';

const fold = drawnFold(['12345', '67891']);
const deploy: AnnotationMark = { column: 3, row: 1, color: 'blue' };

function lines(layout: PlotLayout, annotations: readonly AnnotationMark[] = [deploy]): string[] {
  const recorded = recordingContext();
  drawAnnotations(recorded.ctx, testScene(fold, layout, { annotations }));
  return recorded.lines;
}

describe('drawAnnotations', () => {
  it.each([40, 12, 6])('at cells of %s pixels marks the upper left corner, on an edge of the ground', (cellPx) => {
    const layout = squareLayout(fold, cellPx);
    const { x, y, width } = cellRect(layout, 3, 1);
    const drawn = lines(layout);
    expect(drawn.filter((line) => line.startsWith('fill '))).toEqual(['fill ground', 'fill blue']);
    expect(drawn.filter((line) => line.startsWith('moveTo'))).toEqual(Array(2).fill(`moveTo ${x} ${y}`));
    const legs = drawn.filter((line) => line.startsWith('lineTo')).map((line) => line.split(' ').slice(1).map(Number));
    expect(legs[0][0]).toBeGreaterThan(x);
    expect(legs[0][0]).toBeLessThanOrEqual(x + width);
    expect(legs[1][1]).toBeGreaterThan(y);
    // the color is inside its edge
    expect(legs[2][0]).toBeLessThan(legs[0][0]);
    expect(legs[2][0]).toBeGreaterThan(x);
  });

  it('has a tick where cells are too small for a corner', () => {
    const layout = testLayout({ widthPx: 1184, columnCount: 1440, rowCount: 2 });
    const { x, y } = cellRect(layout, 3, 1);
    expect(lines(layout)[0]).toBe(`fillRect ${Math.round(x * 100) / 100} ${y} 2 4 blue`);
  });

  it('has a tick above the column and left of the row', () => {
    const layout = squareLayout(fold, 40);
    const { x, y, width, height } = cellRect(layout, 3, 1);
    expect(lines(layout).filter((line) => line.startsWith('fillRect'))).toEqual([
      `fillRect ${x} ${layout.grid.y - 3} ${width} 2 blue`,
      `fillRect ${layout.grid.x - 3} ${y} 2 ${height} blue`,
    ]);
  });

  it('draws the first of several marks at one place', () => {
    const alert: AnnotationMark = { ...deploy, color: 'red' };
    const other: AnnotationMark = { column: 2, row: 1, color: 'green' };
    const drawn = lines(squareLayout(fold, 40), [deploy, alert, other]);
    const colors = (name: string) =>
      drawn.filter((line) => line.startsWith(name)).map((line) => line.split(' ').at(-1));
    expect(colors('fill ')).toEqual(['ground', 'blue', 'ground', 'green']);
    expect(colors('fillRect')).toEqual(['blue', 'green', 'blue']);
  });

  it('draws nothing where nothing is annotated', () => {
    expect(lines(squareLayout(fold, 40), [])).toEqual([]);
  });
});
