/** @jest-environment jsdom */
import { type CellBlock } from '../core/cellBlock';
import { testLayout } from '../testing/scenes';
import { followPointer } from './pointer';
import { edgePx } from './track';

/** What jsdom leaves out of a browser. */
class TestPointerEvent extends MouseEvent {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly isPrimary: boolean;

  constructor(type: string, { pointerId = 1, pointerType = 'mouse', isPrimary = true, ...init }: PointerEventInit) {
    super(type, init);
    this.pointerId = pointerId;
    this.pointerType = pointerType;
    this.isPrimary = isPrimary;
  }
}

const layout = testLayout();
const at = (column: number, row: number) => ({
  clientX: edgePx(layout.columns, column + 0.5),
  clientY: edgePx(layout.rows, row + 0.5),
});
const columnLabel = (column: number) => ({ ...at(column, 0), clientY: layout.grid.y + layout.grid.height + 8 });
const rowLabel = (row: number) => ({ ...at(0, row), clientX: 4 });
const corner = { clientX: layout.widthPx - 2, clientY: 2 };

const text = (block: CellBlock | null) =>
  block === null ? '-' : `${block.column},${block.row} ${block.columnCount}x${block.rowCount}`;

function setUp() {
  const container = document.createElement('div');
  container.setPointerCapture = () => undefined;
  document.body.append(container);
  const told: string[] = [];
  const end = followPointer(container, () => layout, {
    onHover: (block) => told.push(`hover ${text(block)}`),
    onSelect: (block) => told.push(`select ${text(block)}`),
    onPin: (block) => told.push(`pin ${text(block)}`),
  });
  const send = (type: string, init: PointerEventInit = {}) => {
    const event = new TestPointerEvent(`pointer${type}`, { bubbles: true, cancelable: true, buttons: 1, ...init });
    container.dispatchEvent(event);
  };
  return { container, told, end, send };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a mouse', () => {
  it('hovers, each block once', () => {
    const { told, send } = setUp();
    const moved = at(3, 2);
    send('move', { ...moved, buttons: 0 });
    send('move', { ...moved, clientX: moved.clientX + 1, buttons: 0 });
    send('move', { ...columnLabel(4), buttons: 0 });
    send('leave');
    expect(told).toEqual(['hover 3,2 1x1', 'hover 4,0 1x7', 'hover -']);
  });

  it.each([
    ['a cell', at(3, 2), 'pin 3,2 1x1'],
    ['a column by its label', columnLabel(4), 'pin 4,0 1x7'],
    ['a row by its label', rowLabel(5), 'pin 0,5 24x1'],
    ['nothing', corner, 'pin -'],
  ])('pins with a click on %s', (_, place, expected) => {
    const { told, send } = setUp();
    send('down', place);
    send('move', { clientX: place.clientX + 3, clientY: place.clientY });
    send('up', { ...place, buttons: 0 });
    expect(told.filter((line) => !line.startsWith('hover'))).toEqual([expected]);
  });

  it.each([
    ['cells', at(3, 2), at(5, 1), 'select 3,1 3x2'],
    ['columns by their labels', columnLabel(4), columnLabel(2), 'select 2,0 3x7'],
    ['columns, though the pointer leaves their labels', columnLabel(4), at(6, 3), 'select 4,0 3x7'],
    ['rows by their labels', rowLabel(5), rowLabel(6), 'select 0,5 24x2'],
    [
      'cells up to the edge beyond which the pointer is',
      at(20, 5),
      { clientX: 5000, clientY: 5000 },
      'select 20,5 4x2',
    ],
  ])('draws out %s, and pins them at the end', (_, from, to, expected) => {
    const { told, send } = setUp();
    send('down', from);
    send('move', to);
    send('move', to);
    send('up', { ...to, buttons: 0 });
    const lines = told.filter((line) => !line.startsWith('hover'));
    expect(lines).toEqual([expected, 'select -', expected.replace('select', 'pin')]);
  });

  it('draws out one cell when it moves within it', () => {
    const { told, send } = setUp();
    const from = at(3, 2);
    send('down', from);
    send('move', { ...from, clientX: from.clientX + 4 });
    expect(told.at(-1)).toBe('select 3,2 1x1');
  });

  it('does nothing with another button, nor with the click that asks for a menu on a Mac', () => {
    const { told, send } = setUp();
    for (const init of [{ button: 2 }, { button: 1 }, { ctrlKey: true }]) {
      send('down', { ...at(3, 2), ...init });
      send('up', { ...at(3, 2), ...init, buttons: 0 });
    }
    expect(told.filter((line) => line.startsWith('pin'))).toEqual([]);
  });

  it('gives up what it draws out at Escape, which goes no further', () => {
    const { told, send } = setUp();
    const heard = jest.fn();
    document.addEventListener('keydown', heard);
    send('down', at(3, 2));
    send('move', at(5, 2));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    send('up', { ...at(5, 2), buttons: 0 });
    expect(told).toEqual(['select 3,2 3x1', 'select -']);
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  it('gives up what it draws out when it was let go unseen', () => {
    const { told, send } = setUp();
    send('down', at(3, 2));
    send('move', at(5, 2));
    send('move', { ...at(6, 2), buttons: 0 });
    expect(told).toEqual(['select 3,2 3x1', 'select -']);
  });

  it('hovers again after it was pressed on nothing and let go unseen', () => {
    const { told, send } = setUp();
    send('down', corner);
    send('move', { ...at(3, 2), buttons: 0 });
    send('move', { ...at(4, 2), buttons: 0 });
    expect(told).toEqual(['hover 4,2 1x1']);
  });

  it('says nothing after the end', () => {
    const { told, send, end } = setUp();
    send('down', at(3, 2));
    send('move', at(5, 2));
    end();
    send('move', { ...at(6, 2), buttons: 0 });
    expect(told).toEqual(['select 3,2 3x1', 'select -']);
  });
});

describe('a finger', () => {
  const finger = { pointerType: 'touch' };

  it('pins with a tap, and hovers nothing', () => {
    const { told, send } = setUp();
    send('move', { ...at(3, 2), ...finger, buttons: 0 });
    send('down', { ...at(3, 2), ...finger });
    send('up', { ...at(3, 2), ...finger, buttons: 0 });
    send('leave', finger);
    expect(told).toEqual(['pin 3,2 1x1']);
  });

  it('leaves a drag to the browser', () => {
    const { container, told, send } = setUp();
    send('down', { ...at(3, 2), ...finger });
    const scroll = new Event('touchmove', { cancelable: true });
    container.dispatchEvent(scroll);
    send('move', { ...at(3, 4), ...finger });
    jest.advanceTimersByTime(1000);
    send('up', { ...at(3, 4), ...finger, buttons: 0 });
    expect(told).toEqual([]);
    expect(scroll.defaultPrevented).toBe(false);
    expect(container.style.touchAction).toBe('manipulation');
  });

  it('draws out a block after a rest, and keeps the page and its menu still for that', () => {
    const { container, told, send } = setUp();
    send('down', { ...at(3, 2), ...finger });
    jest.advanceTimersByTime(399);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    send('move', { ...at(5, 4), ...finger });
    for (const type of ['touchmove', 'contextmenu']) {
      const event = new Event(type, { cancelable: true });
      container.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    send('up', { ...at(5, 4), ...finger, buttons: 0 });
    expect(told).toEqual(['select 3,2 1x1', 'select 3,2 3x3', 'select -', 'pin 3,2 3x3']);
  });

  it('gives up when the browser takes over', () => {
    const { told, send } = setUp();
    send('down', { ...at(3, 2), ...finger });
    send('cancel', finger);
    jest.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });

  it('gives up when a second one comes', () => {
    const { told, send } = setUp();
    send('down', { ...at(3, 2), ...finger });
    send('down', { ...at(5, 2), ...finger, pointerId: 2, isPrimary: false });
    jest.advanceTimersByTime(1000);
    send('up', { ...at(3, 2), ...finger, buttons: 0 });
    expect(told).toEqual([]);
  });
});
