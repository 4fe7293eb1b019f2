import { recordingContext } from '../testing/recordingContext';
import { testChoice, testFold, testLayout, testScene } from '../testing/scenes';
import { drawAxisMarks } from './drawAxisMarks';
import { type LayoutChoice, type Side } from './layout';
import { type SecondAxisLabel } from './secondAxis';
import { edgePx } from './track';

const fold = testFold([['2024-01-01T00:10', 4]]);

function texts(side: Side, labels: readonly SecondAxisLabel[], choice: Partial<LayoutChoice> = {}, heightPx = 400) {
  const layout = testLayout({ heightPx, choice: { ...testChoice, secondAxis: side, ...choice } });
  const { ctx, lines } = recordingContext();
  drawAxisMarks(ctx, testScene(fold, layout, { secondAxis: { side, labels, name: 'Moscow' } }));
  const written = lines
    .filter((line) => line.startsWith('fillText'))
    .map((line) => line.split(' ').slice(1, 4))
    .map(([text, x, y]) => ({ text, x: Number(x), y: Number(y) }));
  return { layout, written };
}

const nine = { position: 6.5, hours: [{ text: '09', shift: '' }] };
const midnight = { position: 21.5, hours: [{ text: '00', shift: '+1' }] };

describe('drawAxisMarks', () => {
  it('writes the second zone’s hours under the first axis, in the middle of their columns', () => {
    const { layout, written } = texts('columns', [nine]);
    const [, , hour] = written;
    expect(hour).toEqual({
      text: '09',
      x: edgePx(layout.columns, 6.5) - 6,
      y: layout.grid.y + layout.grid.height + 6 + 16 + 6,
    });
  });

  it('hangs the shift of the day on its hour', () => {
    const { written } = texts('columns', [nine, midnight]);
    const [, , , hour, shift] = written;
    expect(shift).toEqual({ text: '+1', x: hour.x + 12 + 1, y: hour.y - 3 });
  });

  it('writes several hours around the middle, each with its shift', () => {
    const both = {
      position: 4.5,
      hours: [
        { text: '23', shift: '−1' },
        { text: '00', shift: '' },
      ],
    };
    const { layout, written } = texts('columns', [both]);
    const [, , first, shift, second] = written;
    expect([first.text, shift.text, second.text]).toEqual(['23', '−1', '/00']);
    const right = second.x + 18;
    expect((first.x + right) / 2).toBeCloseTo(edgePx(layout.columns, 4.5), 1);
  });

  it('writes zones’ names one under the other', () => {
    const [first, second] = texts('columns', []).written;
    expect([first.text, second.text]).toEqual(['UTC', 'Moscow']);
    expect([second.x, second.y - first.y]).toEqual([first.x, 16]);
  });

  it('writes hours left of the row labels, in one line whether or not their day differs', () => {
    const rows = [
      { position: 1.5, hours: [{ text: '09:00', shift: '' }] },
      { position: 4.5, hours: [{ text: '00:00', shift: '+1' }] },
    ];
    const { layout, written } = texts('rows', rows, { rowsUpwards: true });
    const [, , first, second, shift] = written;
    expect(second.x).toBe(first.x);
    expect(first.y).toBe(edgePx(layout.rows, 1.5));
    expect(first.y).toBeGreaterThan(second.y);
    expect(shift.x + 10).toBe(layout.grid.x - layout.rowLabelsPx - 8);
    expect(layout.grid.x - layout.rowLabelsPx).toBe(44);
  });

  it('writes neither hours nor name where there is no room', () => {
    expect(texts('columns', [nine], {}, 200).written.map(({ text }) => text)).toEqual(['UTC']);
  });
});
