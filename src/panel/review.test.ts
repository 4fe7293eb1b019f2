import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { type CellBlock } from '../core/cellBlock';
import { nextReview, NO_REVIEW, pointedAt, type Review, reviewOnAxes, type ReviewStep, spokenOf } from './review';

const grid = { columnCount: 24, rowCount: 7 };

const block = (column: number, row: number, columnCount = 1, rowCount = 1): CellBlock => ({
  column,
  row,
  columnCount,
  rowCount,
});

const a = block(3, 1);
const b = block(9, 4);
const area = block(5, 2, 3, 2);

const hover = (at: CellBlock | null): ReviewStep => ({ kind: 'hover', block: at });
const draw = (at: CellBlock | null): ReviewStep => ({ kind: 'draw', block: at });
const pin = (at: CellBlock | null): ReviewStep => ({ kind: 'pin', block: at });
const key = (column: number, row: number, anchor: CellBlock | null = null): ReviewStep => ({
  kind: 'cursor',
  cursor: { cell: { column, row }, anchor },
});
const [pinCursor, unselect, unpin, leave] = (['pinCursor', 'unselect', 'unpin', 'leave'] as const).map((kind) => ({
  kind,
}));

const after = (...steps: ReviewStep[]): Review => steps.reduce((now, step) => nextReview(now, step, grid), NO_REVIEW);

describe('spokenOf', () => {
  it.each<[string, ReviewStep[], [string, CellBlock] | null]>([
    ['nothing at first', [], null],
    ['what is hovered', [hover(a)], ['hovered', a]],
    ['nothing once the pointer has left', [hover(a), hover(null)], null],
    ['what is drawn out', [hover(a), draw(area)], ['selected', area]],
    ['what is hovered, after drawing out was given up', [hover(a), draw(area), draw(null)], ['hovered', a]],
    ['what is pinned, wherever the pointer goes', [hover(a), pin(a), hover(b)], ['pinned', a]],
    ['what is pinned, while another block is drawn out', [pin(a), draw(area)], ['pinned', a]],
    ['what was drawn out to the end', [pin(a), draw(area), draw(null), pin(area)], ['pinned', area]],
    ['nothing once what is pinned was clicked again', [pin(a), pin(a)], null],
    ['nothing once nothing was clicked', [pin(a), pin(null)], null],
    ['the cursor, not what is hovered', [hover(a), key(9, 4)], ['cursor', b]],
    ['what the keyboard has selected', [key(7, 3, block(5, 2))], ['selected', area]],
    ['the cursor, once nothing is selected', [key(7, 3, block(5, 2)), unselect], ['cursor', block(7, 3)]],
    ['what is hovered, once the keyboard has left', [hover(a), key(9, 4), leave], ['hovered', a]],
    ['what the keyboard has pinned', [key(7, 3, block(5, 2)), pinCursor, key(0, 0)], ['pinned', area]],
    ['what the keyboard has pinned, after it has left', [key(9, 4), pinCursor, leave, hover(a)], ['pinned', b]],
    ['the selection again, once it is free', [key(7, 3, block(5, 2)), pinCursor, unpin], ['selected', area]],
    ['the pointer, once it has clicked', [key(9, 4), hover(a), pin(a), pin(a)], ['hovered', a]],
  ])('is %s', (_, steps, expected) => {
    const spoken = spokenOf(after(...steps), grid);
    expect(spoken).toEqual(expected === null ? null : { as: expected[0], block: expected[1] });
  });
});

describe('pointedAt', () => {
  it.each<[string, ReviewStep[], CellBlock | null, 'pointer' | 'keyboard']>([
    ['what is hovered while another block is pinned', [pin(a), hover(b)], b, 'pointer'],
    ['nothing of what is pinned', [pin(a)], null, 'pointer'],
    ['the cursor while the keyboard is there', [hover(a), key(9, 4)], b, 'keyboard'],
    ['what is drawn out', [key(9, 4), draw(area)], area, 'pointer'],
  ])('is %s', (_, steps, at, by) => expect(pointedAt(after(...steps), grid)).toEqual({ block: at, by }));
});

describe('nextReview', () => {
  it('lets the keyboard go on from what the pointer has pinned', () => {
    expect(after(key(0, 0), pin(area)).cursor).toEqual({ cell: { column: 5, row: 2 }, anchor: null });
  });

  it('tells what a block was pinned with', () => {
    expect(after(pin(a), key(9, 4), pinCursor).pinnedBy).toBe('keyboard');
    expect(after(key(9, 4), pinCursor, pin(a)).pinnedBy).toBe('pointer');
  });
});

describe('reviewOnAxes', () => {
  const sides = (columns: string, rows: string) => ({
    columns: calendarAxis(columns, plainSettings('monday')),
    rows: calendarAxis(rows, plainSettings('monday')),
  });
  const full = after(hover(a), key(7, 3, block(5, 2)), pinCursor);

  it('moves all but the pointer to axes that have traded places', () => {
    const turned = reviewOnAxes(full, sides('hour', 'weekday'), sides('weekday', 'hour'));
    expect(turned).toMatchObject({
      hovered: a,
      pinned: block(2, 5, 2, 3),
      cursor: { cell: { column: 3, row: 7 }, anchor: block(2, 5) },
    });
  });

  it('drops all but the pointer on other axes', () => {
    const other = reviewOnAxes(full, sides('hour', 'weekday'), sides('hour', 'month'));
    expect(other).toMatchObject({ hovered: a, pinned: null, cursor: null });
  });

  it('drops what the pointer is on where the grid has no such cells', () => {
    const pointing = after(hover(block(9, 4)), draw(block(3, 5, 5, 2)));
    const narrow = reviewOnAxes(pointing, sides('hour', 'weekday'), sides('quarterHour', 'weekday'));
    expect(narrow).toMatchObject({ hovered: null, drawn: null });
  });
});
