import { createTheme } from '@grafana/data';
import { type BlockReading } from '../core/blockReader';
import { calculationById } from '../core/calculation';
import { makeCalendar, noFilter } from '../core/calendar';
import { type CellBlock } from '../core/cellBlock';
import { readingOf } from '../testing/blockReadings';
import { type FoldChoice, foldEvents, rangeOf } from '../testing/foldEvents';
import { testLayout, testScene } from '../testing/scenes';
import { blockDetails, blockSentence, type DetailsSource } from './blockDetails';
import { plotStyle } from './plotStyle';

const range = rangeOf('2024-03-11', '2024-03-24T23:59:59.999Z');
const times = ['11T10:00', '11T10:20', '12T10:30', '18T10:05', '20T21:00'];

const CELL: CellBlock = { column: 10, row: 0, columnCount: 1, rowCount: 1 };
const COLUMN: CellBlock = { column: 10, row: 0, columnCount: 1, rowCount: 7 };
const ROW: CellBlock = { column: 0, row: 0, columnCount: 24, rowCount: 1 };
const BLOCK: CellBlock = { column: 9, row: 0, columnCount: 3, rowCount: 2 };

/** Five events: on Mondays at 10 with the values 1, 2 and 4, on a Tuesday at 10 with 3, on a Wednesday at 21 with 5. */
function sourceOf(choice: FoldChoice = {}, reading: Partial<BlockReading> | null = null): DetailsSource {
  const fold = foldEvents(
    [{ timesMs: times.map((time) => Date.parse(`2024-03-${time}Z`)), values: [1, 2, 3, 4, 5] }],
    range,
    choice
  );
  const { columns = 'hour', rows = 'weekday' } = choice;
  const calculation = calculationById(choice.calculation ?? 'count');
  return {
    scene: testScene(fold, testLayout(), {
      style: plotStyle(createTheme(), { scheme: 'dusk', reverse: false }, null),
    }),
    calculation,
    valueTitle: 'Sum of <i>bytes</i>',
    countsEvents: calculation.id === 'count',
    windowValue: { format: (value) => `${value} B`, countsEvents: calculation.id === 'count' },
    format: { full: (value) => (Number.isNaN(value) ? '' : `${value} B`), short: String },
    locale: 'en-US',
    calendar: makeCalendar(
      { columns, rows, zone: 'UTC', weekStart: 'monday', dayStartMinute: 0, filter: noFilter },
      range
    ),
    clockChanges: [],
    secondZone: null,
    reader: reading === null ? null : { read: (block) => readingOf([2, 1], { block, ...reading }) },
    range,
    newEvents: null,
    annotationsOf: () => [],
  };
}

const factsOf = (block: CellBlock, source: DetailsSource) =>
  Object.fromEntries(blockDetails(block, source).facts.map(({ name, value }) => [name, value]));

const briefOf = (block: CellBlock, source: DetailsSource) =>
  Object.fromEntries(blockDetails(block, source).briefFacts.map(({ name, value }) => [name, value]));

describe('blockDetails of values that came folded', () => {
  it.each([
    ['a cell', CELL, 'Monday 10:00–11:00', '7 B'],
    ['a column', COLUMN, '10:00–11:00', '10 B'],
    ['a row', ROW, 'Monday', '7 B'],
    ['a block', BLOCK, 'Mon–Tue 09:00–12:00', '10 B'],
    ['an empty cell', { ...CELL, column: 3 }, 'Monday 03:00–04:00', 'no events'],
    ['an empty block', { ...BLOCK, column: 3 }, 'Mon–Tue 03:00–06:00', 'no events'],
  ])('has the value of %s', (_, block, title, value) => {
    const details = blockDetails(block, sourceOf({ calculation: 'sum' }));
    expect([details.title, details.value]).toEqual([title, value]);
    expect(details.windows).toBeNull();
  });

  it('does not make up a value of several cells where theirs do not add up', () => {
    const source = sourceOf({ calculation: 'max' });
    expect(blockDetails(BLOCK, source).value).toBe('not known');
    expect(blockDetails(ROW, source).value).toBe('4 B');
    expect(factsOf(BLOCK, source)).toMatchObject({ Events: '4', Share: '80% of all events' });
  });

  it('has share and rank, and nothing of days', () => {
    expect(factsOf(CELL, sourceOf({ calculation: 'sum' }))).toEqual({
      Events: '3',
      Share: '47% of all · 100% of Mondays',
      Rank: '1 of 3',
      'In the time range': '2 × 1 h',
    });
  });

  it('tells of a tie', () => {
    const tuesday = { ...CELL, row: 1 };
    expect(factsOf(tuesday, sourceOf()).Rank).toBe('2 of 3, tied with 1');
    expect(briefOf(tuesday, sourceOf())['Share of all · rank']).toBe('20% · 2 of 3, tied');
  });
});

describe('blockDetails of events', () => {
  it('tells how steady a cell is', () => {
    expect(factsOf(CELL, sourceOf({}, { value: 3, share: 0.6, days: 57, activeDays: 53, halfDays: 3 }))).toEqual({
      'Active days': '53 of 57 Mondays',
      'Half of it on': '3 days',
      'Mean per Monday': `${3 / 57} B`,
      Share: '60% of all · 100% of Mondays',
      Rank: '1 of 168',
      'In the time range': '2 × 1 h',
    });
  });

  it('tells windows of a share as what they are a share of', () => {
    const windowValue = { format: (value: number) => `${value} sessions`, countsEvents: false };
    const shares = { ...sourceOf({ calculation: 'shareOfAll' }, { value: 40 }), windowValue };
    const { value, windows } = blockDetails(CELL, shares);
    expect([value, windows?.amountOf(0), windows?.weights[0]]).toEqual(['40 B', '2 sessions', 2]);
  });

  it('is short for the pointer passing by', () => {
    expect(briefOf(CELL, sourceOf({}, { share: 0.6, days: 2, activeDays: 2 }))).toEqual({
      'Active days': '2 of 2 Mondays',
      'Share of all · rank': '60% · 1 of 168',
    });
  });

  it('keeps how often the time came by where the days do not say it', () => {
    expect(briefOf(CELL, sourceOf({}, { days: 3, activeDays: 2 }))['In the time range']).toBe('2 × 1 h');
  });

  it('speaks of days where no weekday is meant, and of none where there is but one', () => {
    const reading = { days: 14, activeDays: 2 };
    expect(factsOf(COLUMN, sourceOf({}, reading))).toMatchObject({ 'Active days': '2 of 14 days' });
    expect(factsOf(BLOCK, sourceOf({}, reading))).toMatchObject({ 'Active days': '2 of 14 days' });
    const oneDay = factsOf(CELL, sourceOf({ rows: 'date' }, { days: 1, activeDays: 1, halfDays: 1 }));
    expect(Object.keys(oneDay)).toEqual(['Share', 'Rank', 'In the time range']);
  });

  it('finds the weekday on either axis', () => {
    const turned = { column: 0, row: 10, columnCount: 1, rowCount: 1 };
    const source = sourceOf({ columns: 'weekday', rows: 'hour' }, { value: 3, days: 2, activeDays: 2 });
    expect(factsOf(turned, source)).toMatchObject({
      'Active days': '2 of 2 Mondays',
      Share: '25% of all · 100% of Mondays',
    });
  });

  it('speaks of events where shares and halves are of them', () => {
    const reading = { value: 40, days: 57, activeDays: 53, halfDays: 3, share: 0.6 };
    expect(factsOf(CELL, sourceOf({ calculation: 'mean' }, reading))).toMatchObject({
      'Half of the events on': '3 days',
      Share: '60% of all events',
    });
    const rate = factsOf(CELL, sourceOf({ calculation: 'rate' }, reading));
    expect(rate).toMatchObject({ 'Half of it on': '3 days', Share: expect.stringMatching(/^60% of all( ·|$)/) });
  });

  it('has no share of what has no number', () => {
    expect(factsOf(CELL, sourceOf({ calculation: 'sum' }, { value: NaN, events: 1, share: 0 })).Share).toBeUndefined();
  });

  it('shares of a row that is no weekday are those of its row', () => {
    const source = sourceOf({ columns: 'hour', rows: 'month' }, { value: 4, days: 31 });
    expect(factsOf({ ...CELL, row: 2 }, source).Share).toBe('25% of all · 80% of its row');
  });

  it('has no mean per day of what does not add up, and no share of shares', () => {
    expect(factsOf(CELL, sourceOf({ calculation: 'max' }, {}))).not.toHaveProperty('Mean per Monday');
    expect(factsOf(CELL, sourceOf({ calculation: 'shareOfAll' }, {}))).not.toHaveProperty('Share');
  });

  it.each([NaN, -0.5, 1.5])('leaves out a share of %d', (share) => {
    expect(factsOf(BLOCK, sourceOf({}, { share, rank: 0 }))).not.toHaveProperty('Share');
  });

  it('has a color for a single cell with a value', () => {
    expect(blockDetails(CELL, sourceOf({}, {})).color).toMatch(/^rgba?\(/);
    expect(blockDetails(BLOCK, sourceOf({}, {})).color).toBeNull();
    expect(blockDetails({ ...CELL, column: 3 }, sourceOf({}, { value: NaN })).color).toBeNull();
  });

  it('tells how much the last refresh brought to the block', () => {
    const newEvents = new Int32Array(168);
    newEvents[10] = 2;
    newEvents[24 + 9] = 1;
    newEvents[100] = 7;
    const source = { ...sourceOf({}, {}), newEvents };
    expect(blockDetails(BLOCK, source).newEvents).toBe('3 new in the last refresh');
    expect(blockDetails({ ...CELL, column: 3 }, source).newEvents).toBeNull();
  });

  it('tells what a whole is of, where that is not plain', () => {
    const notesOf = (block: CellBlock, calculation: string) => blockDetails(block, sourceOf({ calculation }, {})).notes;
    expect(notesOf(ROW, 'max')).toEqual(['Max of all events of the row, not of its cells.']);
    expect(notesOf(COLUMN, 'sum')).toEqual(['Sum of all events of the column, not of its cells.']);
    expect(notesOf(BLOCK, 'max')).toEqual(['Max of all events of the cells, not of their values.']);
    expect(notesOf(BLOCK, 'sum')).toEqual([]);
  });
});

it('blockSentence has all that the hovered tooltip says, as text', () => {
  const annotation = { title: 'deploy', text: '', tags: [], when: '', color: '' };
  const source = { ...sourceOf({ calculation: 'sum' }, { value: 7, days: 2, share: 0.5 }), newEvents: Int32Array.of() };
  const details = blockDetails(CELL, { ...source, annotationsOf: () => [annotation] });
  expect(blockSentence(details)).toBe(
    'Monday 10:00–11:00, UTC. Sum of <i>bytes</i>: 7 B. Events: 3. Active days: 2 of 2 Mondays. Share of all · rank: 50% · 1 of 168. 1 annotation.'
  );
});
