import { createTheme } from '@grafana/data';
import { fireEvent, render, screen, within } from '@testing-library/react';
import React from 'react';
import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { type CellBlock } from '../core/cellBlock';
import { drawnFold, measure, testLayout, testScene } from '../testing/scenes';
import { FoldTable } from './FoldTable';
import { plotStyle } from './plotStyle';

const style = plotStyle(createTheme(), { scheme: 'dusk', reverse: false }, null);

/** jsdom has no layout; the table's box is as high as eight rows with header and total. */
beforeAll(() => {
  for (const name of ['offsetHeight', 'clientHeight']) {
    jest.spyOn(HTMLElement.prototype, name as 'offsetHeight', 'get').mockReturnValue(240);
  }
});

interface Choice {
  readonly texts?: readonly string[];
  readonly rows?: string;
  readonly start?: { column: number; row: number };
  readonly droppedLines?: readonly string[];
  readonly onCopyCsv?: () => void;
  readonly marginalTitle?: string;
}

/** Shows the table of a picture drawn in letters; returns what it opens and closes. */
function showTable({ texts = ['12', '3.', '5o'], rows, start, droppedLines = [], ...more }: Choice = {}) {
  const fold = {
    ...drawnFold(texts, rows === undefined ? {} : { rows: calendarAxis(rows, plainSettings('monday')) }),
    rowMarginal: Float64Array.from(texts, (_, row) => 10 + row),
    columnMarginal: Float64Array.from(texts[0], (_, column) => 20 + column),
    rowEvents: new Int32Array(texts.length).fill(1),
    total: 99,
  };
  const layout = testLayout({ columnCount: texts[0].length, rowCount: texts.length });
  const opened: CellBlock[] = [];
  const onClose = jest.fn();
  render(
    <FoldTable
      scene={testScene(fold, layout, { style })}
      summary={{ shown: 'Shown.', extremes: 'Extremes.' }}
      droppedLines={droppedLines}
      marginalTitle="Total"
      fromZero
      format={(value) => `${value} B`}
      measure={measure}
      locale="en-US"
      start={start ?? null}
      onOpen={(block) => opened.push(block)}
      onCopyCsv={() => undefined}
      onClose={onClose}
      {...more}
    />
  );
  return { opened, onClose };
}

const grid = () => screen.getByRole('grid');
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focused = () => document.activeElement?.textContent;
const rowTexts = () =>
  within(grid())
    .getAllByRole('row')
    .map((row) => Array.from(row.children, (cell) => cell.textContent));

describe('FoldTable', () => {
  it('has a number or a mark for each cell, with the totals', () => {
    showTable({ texts: ['12', '3.', '5o'] });
    expect(rowTexts()).toEqual([
      ['Weekday', '00', '01', 'Total'],
      ['Mon', '1 B', '2 B', '10 B'],
      ['Tue', '3 B', '', '11 B'],
      ['Wed', '5 B', '·', '12 B'],
      ['Total', '20 B', '21 B', '99 B'],
    ]);
  });

  it('marks events without a number, which are no empty cell, and says so', () => {
    showTable({ texts: ['1-', '3.', '5x'] });
    expect(rowTexts().map((row) => row[2])).toEqual(['01', '∅', '', '–', '21 B']);
    expect(grid()).toHaveAccessibleDescription('Extremes. ∅: events without a number. –: this time does not exist.');
  });

  it('is named by what is shown and described by the rest', () => {
    showTable({ droppedLines: ['12 rows without a time'] });
    expect(grid()).toHaveAccessibleName('Shown.');
    expect(grid()).toHaveAccessibleDescription('Extremes. 12 rows without a time. ·: outside the time range.');
  });

  it('says where each cell is', () => {
    showTable();
    expect(grid()).toHaveAttribute('aria-rowcount', '5');
    expect(grid()).toHaveAttribute('aria-colcount', '4');
    const cell = screen.getByText('3 B').closest('td');
    expect(cell).toHaveAttribute('aria-colindex', '2');
    expect(cell?.parentElement).toHaveAttribute('aria-rowindex', '3');
  });

  it('has a bar as long as the value', () => {
    showTable();
    const lengths = ['1 B', '2 B', '5 B'].map(
      (text) => screen.getByText(text).closest('td')?.querySelector<HTMLElement>('span')?.style.width
    );
    expect(lengths).toEqual(['8%', '16%', '40%']);
  });

  it('is one tab stop, with the focus from the start', () => {
    showTable();
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(focused()).toBe('1 B');
  });

  it('begins at a cell of the picture', () => {
    showTable({ start: { column: 0, row: 2 } });
    expect(focused()).toBe('5 B');
  });

  it.each<[string, Array<[key: string, ctrlKey?: boolean]>, string]>([
    ['right', [['ArrowRight']], '2 B'],
    ['down', [['ArrowDown']], '3 B'],
    ['up and stays at the edge', [['ArrowUp']], '1 B'],
    ['left and stays at the edge', [['ArrowLeft']], '1 B'],
    ['to the row total', [['End']], '10 B'],
    ['back to the first cell of the row', [['ArrowDown'], ['End'], ['Home']], '3 B'],
    ['to the total of all', [['End', true]], '99 B'],
    [
      'to the first cell',
      [
        ['End', true],
        ['Home', true],
      ],
      '1 B',
    ],
    ['a page down', [['PageDown']], '20 B'],
    ['a page up', [['PageDown'], ['PageUp']], '1 B'],
    ['into the totals and on', [['PageDown'], ['ArrowRight']], '21 B'],
  ])('goes %s with the keys', (_, keys, text) => {
    showTable();
    keys.forEach(([key, ctrlKey = false]) => press(key, { ctrlKey }));
    expect(focused()).toBe(text);
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('opens the cells behind the cursor and behind a click', () => {
    const { opened } = showTable();
    press('ArrowRight');
    press('Enter');
    press('End', { ctrlKey: true });
    press(' ');
    fireEvent.click(screen.getByText('12 B'));
    expect(opened).toEqual([
      { column: 1, row: 0, columnCount: 1, rowCount: 1 },
      { column: 0, row: 0, columnCount: 2, rowCount: 3 },
      { column: 0, row: 2, columnCount: 2, rowCount: 1 },
    ]);
  });

  it.each(['Escape', 't', 'T'])('closes with %s, which goes no further', (key) => {
    const { onClose } = showTable();
    const outside = jest.fn();
    document.addEventListener('keydown', outside);
    press(key);
    document.removeEventListener('keydown', outside);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(outside).not.toHaveBeenCalled();
  });

  it('leaves the keys of browser and dashboard alone', () => {
    const { onClose } = showTable();
    const taken = ['t', 'a', 'F5'].map((key) => press(key, { ctrlKey: true })).filter((passed) => !passed);
    expect(taken).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes and copies with buttons', () => {
    const onCopyCsv = jest.fn();
    const { onClose } = showTable({ onCopyCsv });
    fireEvent.click(screen.getByRole('button', { name: 'Calendar' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy CSV' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onCopyCsv).toHaveBeenCalledTimes(1);
  });

  it('leaves names from data as text', () => {
    showTable({ marginalTitle: '<img src=x onerror=alert(1)>', droppedLines: ['1 row such as "<b>&amp;</b>"'] });
    expect(screen.getAllByText('<img src=x onerror=alert(1)>')).toHaveLength(2);
    expect(screen.getByText(/1 row such as "<b>&amp;<\/b>"\./)).toBeInTheDocument();
  });

  describe('with many rows', () => {
    const texts = Array.from({ length: 1440 }, (_, i) => `${i % 10}`);

    it('has few in the page, and says how many there are', () => {
      showTable({ texts, rows: 'time:1' });
      expect(grid().querySelectorAll('tbody tr').length).toBeLessThan(60);
      expect(grid()).toHaveAttribute('aria-rowcount', '1442');
    });

    it('takes the cursor to rows that were not in the page', () => {
      showTable({ texts, rows: 'time:1' });
      press('End', { ctrlKey: true });
      press('ArrowUp');
      const cell = document.activeElement;
      expect(cell?.parentElement?.firstElementChild).toHaveTextContent('23:59');
      expect(cell?.parentElement).toHaveAttribute('aria-rowindex', '1441');
    });
  });
});
