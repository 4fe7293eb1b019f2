import { createTheme } from '@grafana/data';
import { DEFAULT_ANNOTATION_COLOR } from '@grafana/ui';
import { type CellBlock } from '../core/cellBlock';
import { type Annotation } from '../grafana/readAnnotations';
import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { type NaiveCalendar } from '../testing/naiveOccurrences';
import { wallClock } from '../testing/wallClock';
import { annotationColor } from './annotationColor';
import { annotationMarks } from './annotationMarks';
import { annotationText } from './annotationText';

const RANGE = rangeOf('2024-03-01T00:00:00Z', '2024-03-31T23:59:59.999Z');
const WEEK_HOURS: NaiveCalendar = { columns: 'hour', rows: 'weekday', zone: 'UTC' };

/** An annotation from `2024-03-12T02:00`, to an end where one is given. */
function noted(from: string, to = from, rest: Partial<Annotation> = {}): Annotation {
  const span = { startMs: Date.parse(`${from}Z`), endMs: Date.parse(`${to}Z`) };
  return { span, kind: 'annotation', title: '', text: '', tags: [], color: 'blue', state: '', ...rest };
}

const alert = (from: string, state: string, color = state): Annotation =>
  noted(from, from, { kind: 'alert', state, color });

function marksOf(annotations: Annotation[], naive = WEEK_HOURS) {
  return annotationMarks(annotations, RANGE, calendarOf(naive, RANGE), (color) => `css ${color}`);
}

/** Returns marks as `column row color`, in the order of the grid. */
function written(annotations: Annotation[], naive = WEEK_HOURS): string[] {
  const { marks } = marksOf(annotations, naive);
  return [...marks]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ column, row, color }) => `${column} ${row} ${color}`);
}

const cell = (column: number, row: number): CellBlock => ({ column, row, columnCount: 1, rowCount: 1 });

describe('annotationMarks', () => {
  it('marks the cell of a moment, in its color', () => {
    expect(written([noted('2024-03-12T02:10')])).toEqual(['2 1 css blue']);
  });

  it.each(['Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'])('marks local times in %s', (zone) => {
    const { span } = noted('2024-03-12T02:10');
    const { hour, weekday } = wallClock(span.startMs, zone);
    expect(written([noted('2024-03-12T02:10')], { ...WEEK_HOURS, zone })).toEqual([`${hour} ${weekday} css blue`]);
  });

  it('marks every cell of a span, without the one that begins at its end', () => {
    const marks = ['22 1 css blue', '23 1 css blue', '0 2 css blue', '1 2 css blue'];
    expect(written([noted('2024-03-12T22:30', '2024-03-13T02:00')])).toEqual(marks);
  });

  it('marks nothing outside the range, and what the calendar leaves out', () => {
    expect(written([noted('2024-04-02T02:00'), noted('2024-02-01T00:00', '2024-03-01T00:00')])).toEqual([]);
    expect(written([noted('2024-03-12T02:10')], { ...WEEK_HOURS, weekdays: [0] })).toEqual([]);
  });

  it('marks only the first and the last cell of a span over more than half of all', () => {
    const long = noted('2024-03-12T02:10', '2024-03-19T01:30', { color: 'red' });
    expect(written([long])).toEqual(['1 1 css red', '2 1 css red']);
    const untilTwo = noted('2024-03-12T02:10', '2024-03-19T02:00', { color: 'red' });
    expect(written([untilTwo])).toEqual(['1 1 css red', '2 1 css red']);
    const half = noted('2024-03-12T00:00', '2024-03-15T12:00');
    expect(written([half])).toHaveLength(84);
  });

  it('marks where the range begins and ends, of a span beyond it', () => {
    // 1 March 2024 is a Friday, the 31st a Sunday
    expect(written([noted('2024-01-01T00:00', '2024-12-31T00:00')])).toEqual(['0 4 css blue', '23 6 css blue']);
  });

  it('marks the only cell of a grid of one', () => {
    const oneCell: NaiveCalendar = { columns: 'year', rows: 'year', zone: 'UTC' };
    expect(written([noted('2024-03-12T00:00', '2024-03-13T00:00')], oneCell)).toEqual(['0 0 css blue']);
  });

  it.each([
    [['normal', 'pending', 'alerting', 'nodata'], 'alerting'],
    [['normal', 'pending', 'nodata'], 'nodata'],
    [['normal', 'pending (error)'], 'pending (error)'],
    [['normal (nodata)', 'ok'], 'normal (nodata)'],
    [['toString', 'normal'], 'toString'],
  ])('gives a cell with %j the color of the most severe, of equals the first', (states, expected) => {
    expect(written(states.map((state) => alert('2024-03-12T02:10', state)))).toEqual([`2 1 css ${expected}`]);
  });
});

describe('annotationsOf', () => {
  const first = noted('2024-03-12T02:10');
  const over = noted('2024-03-12T01:00', '2024-03-12T04:00');
  const long = noted('2024-03-01T00:00', '2024-03-31T00:00');
  const outside = noted('2024-04-12T02:10');
  const { annotationsOf } = marksOf([long, over, first, outside]);

  it.each<[string, CellBlock, Annotation[]]>([
    ['the cell of all', cell(2, 1), [long, over, first]],
    ['a cell of the span', cell(3, 1), [long, over]],
    ['the cell after it', cell(4, 1), [long]],
    ['the cell before it', cell(0, 1), [long]],
    ['a cell without a mark of the long one', cell(9, 3), [long]],
    ['a row', { column: 0, row: 1, columnCount: 24, rowCount: 1 }, [long, over, first]],
    ['a column', { column: 2, row: 0, columnCount: 1, rowCount: 7 }, [long, over, first]],
    ['a block beside it', { column: 4, row: 0, columnCount: 20, rowCount: 7 }, [long]],
    ['a block around it', { column: 1, row: 0, columnCount: 2, rowCount: 3 }, [long, over, first]],
  ])('of %s', (_, block, expected) => {
    expect(annotationsOf(block)).toEqual(expected);
  });

  it('of nothing, where there are none', () => {
    expect(marksOf([]).annotationsOf(cell(0, 0))).toEqual([]);
    expect(marksOf([]).marks).toEqual([]);
  });
});

describe('annotationColor', () => {
  const theme = createTheme();

  it.each([
    ['red', theme.visualization.getColorByName('red')],
    ['semi-dark-blue', theme.visualization.getColorByName('semi-dark-blue')],
    ['#f80', '#f80'],
    ['rgba(0, 211, 255, 1)', 'rgba(0, 211, 255, 1)'],
    ['', DEFAULT_ANNOTATION_COLOR],
    ['url(https://evil.example/rgb)', DEFAULT_ANNOTATION_COLOR],
    ['#fff; background: url(x)', DEFAULT_ANNOTATION_COLOR],
    ['constructor', DEFAULT_ANNOTATION_COLOR],
    ['__proto__', DEFAULT_ANNOTATION_COLOR],
  ])('of %j is a color and nothing else', (color, expected) => {
    expect(annotationColor(color, theme)).toBe(expected);
  });
});

describe('annotationText', () => {
  it.each<[string, Annotation, string, string]>([
    ['a moment', noted('2024-03-12T02:10', undefined, { title: 'Deploy' }), 'Deploy', '2024-03-12 11:10:00'],
    ['a span', noted('2024-03-12T02:10', '2024-03-12T03:00'), '', '2024-03-12 11:10:00 – 2024-03-12 12:00:00'],
    ['an alert', alert('2024-03-12T02:10', 'alerting'), 'Alert: alerting', '2024-03-12 11:10:00'],
    [
      'an alert with a hostile name',
      { ...alert('2024-03-12T02:10', 'pending'), title: 'a/b <i>' },
      'a/b <i>: pending',
      '2024-03-12 11:10:00',
    ],
  ])('says when %s was, and what', (_, annotation, title, when) => {
    expect(annotationText({ ...annotation, text: 'x', tags: ['y'], color: 'red' }, 'Asia/Tokyo')).toEqual({
      title,
      when,
      text: 'x',
      tags: ['y'],
      color: 'red',
    });
  });
});
