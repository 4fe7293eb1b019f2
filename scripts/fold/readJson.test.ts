import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { foldCommand } from './foldCommand';
import { readJson } from './readJson';

const folder = mkdtempSync(join(tmpdir(), 'frames-'));

afterAll(() => rmSync(folder, { recursive: true }));

const NOON = new Date('2024-03-12T12:00:00Z').getTime();

function frame(name: string, ...values: unknown[]) {
  return {
    schema: {
      name,
      fields: [
        { name: 'time', type: 'time' },
        { name: 'load', type: 'number' },
      ],
    },
    data: { values: [values.map((_, i) => NOON + i * 3_600_000), values] },
  };
}

/** Returns `name refId: values of the second field` of every frame. */
function shapes(json: unknown): string[] {
  return readJson(JSON.stringify(json)).map(
    ({ name, refId, fields }) => `${name} ${refId ?? '-'}: ${fields[1]?.values.join(' ')}`
  );
}

function fold(json: unknown, ...flags: string[]) {
  const path = join(folder, 'a.json');
  writeFileSync(path, JSON.stringify(json));
  return foldCommand([path, ...flags]);
}

describe('readJson', () => {
  it.each<[string, unknown, string[]]>([
    [
      'an answer of /api/ds/query',
      { results: { A: { status: 200, frames: [frame('a', 1), frame('b', 2)] }, B: { frames: [frame('c', 3)] } } },
      ['a A: 1', 'b A: 2', 'c B: 3'],
    ],
    ['an answer with a query that found nothing', { results: { A: { status: 200 } } }, []],
    [
      'what the query inspector saves',
      { request: {}, response: { results: { A: { frames: [frame('a', 1)] } } } },
      ['a A: 1'],
    ],
    ['the answer to one query', { status: 200, frames: [frame('a', 1)] }, ['a -: 1']],
    ['an answer without frames', { status: 200 }, []],
    ['one frame', frame('a', 1, 2), ['a -: 1 2']],
    ['frames in an array', [frame('a', 1), frame('b', 2)], ['a -: 1', 'b -: 2']],
    ['no frames', [], []],
    [
      'panel data',
      {
        state: 'Done',
        series: [
          {
            name: 'a',
            refId: 'A',
            fields: [
              { name: 't', values: [1] },
              { name: 'v', values: [7] },
            ],
          },
        ],
      },
      ['a A: 7'],
    ],
    [
      'numbers that JSON cannot write',
      {
        ...frame('a'),
        data: {
          values: [
            [1, 2, 3],
            [null, null, null],
          ],
          entities: [null, { NaN: [0], Inf: [1], NegInf: [2] }],
        },
      },
      ['a -: NaN Infinity -Infinity'],
    ],
    ['a frame without data', { schema: { name: 'a', fields: [] } }, ['a -: undefined']],
  ])('reads %s', (_, json, expected) => {
    expect(shapes(json)).toEqual(expected);
  });

  it('tells types where they are absent, as Grafana does', () => {
    const fields = ['Time', 'a', 'b', 'c', 'd'].map((name) => ({ name }));
    const [{ fields: read }] = readJson(
      JSON.stringify({ schema: { fields }, data: { values: [[1], [1], ['x'], [true], [{}]] } })
    );
    expect(read.map(({ type }) => type)).toEqual(['time', 'number', 'string', 'boolean', 'other']);
  });

  it.each([
    ['no JSON', '{', /The file is no JSON/],
    ['something else', '{"a": 1}', /no data frames/],
    ['a number', '1', /no data frames/],
    ['rows', '[{"time": 1}]', /no data frames/],
    ['an error', '{"results": {"A": {"error": "bad\\nquery", "status": 400}}}', /answered with an error: bad query/],
  ])('says what is wrong with %s', (_, text, message) => {
    expect(() => readJson(text)).toThrow(message);
  });
});

describe('fold, of data frames', () => {
  const two = [frame('a', 1, 2, null), frame('b', 3)];

  it('chooses fields and calculation as the panel does', () => {
    const report = JSON.parse(fold(two).stdout);
    expect([report.calculation, report.total]).toEqual(['mean', 2]);
    expect(report.events).toEqual({ read: 4, used: 3, dropped: { noNumber: 1 } });
  });

  it.each<[string, string[], number]>([
    ['one frame', ['--frame', '1'], 3],
    ['rows', ['--value', 'none'], 4],
    ['a calculation', ['--calculation', 'sum'], 6],
    ['fields by name', ['--time', 'time', '--value', 'load', '--calculation', 'max'], 3],
    ['a range', ['--to', '2024-03-12T12:00:00Z', '--calculation', 'sum'], 4],
  ])('takes %s', (_, flags, total) => {
    expect(JSON.parse(fold(two, ...flags).stdout).total).toBe(total);
  });

  const buckets = {
    schema: { fields: ['day', 'hour', 'value'].map((name) => ({ name, type: 'number' })) },
    data: {
      values: [
        [0, 6],
        [1, 2],
        [5, null],
      ],
    },
  };

  it('folds what was folded before', () => {
    const { cells, events, rows } = JSON.parse(fold(buckets).stdout);
    expect([cells[6][1], cells[0][0], rows.labels[6]]).toEqual([5, null, 'Sun']);
    expect(events).toEqual({ read: 2, used: 1, dropped: { noNumber: 1 } });
  });

  it('counts different texts', () => {
    const users = {
      fields: ['time', 'user'].map((name, i) => ({ name, values: i === 0 ? [NOON, NOON, NOON] : ['a', 'b', 'a'] })),
    };
    const report = JSON.parse(fold([users], '--time', 'time', '--value', 'user', '--calculation', 'distinct').stdout);
    expect([report.total, report.events]).toEqual([2, { read: 3, used: 3, dropped: {} }]);
  });

  it('names what the calendar leaves out', () => {
    const { events } = JSON.parse(fold(two, '--hours', '13-24').stdout);
    expect(events).toEqual({ read: 4, used: 1, dropped: { leftOut: 2, noNumber: 1 } });
  });

  it('reads a packed file', () => {
    const path = join(folder, 'a.json.gz');
    writeFileSync(path, gzipSync(JSON.stringify(two)));
    expect(JSON.parse(foldCommand([path]).stdout).events.read).toBe(4);
  });

  it.each<[string, unknown, string[], RegExp]>([
    ['a frame that is not there', two, ['--frame', '2'], /No frame 2: the file has 2/],
    ['a frame that is no number', two, ['--frame', '-1'], /--frame|argument/],
    ['an unknown field', two, ['--time', 'x'], /No field "x". Fields: time \(time\), load \(number\)/],
    ['a filter', two, ['--where', 'a=b'], /--where is for CSV/],
    ['a rate of what came folded', buckets, ['--calculation', 'rate'], /"rate" needs rows with times/],
    ['a filter of what came folded', buckets, ['--weekdays', 'mon'], /--weekdays.* need rows with times/],
    [
      'text that may be times',
      [{ fields: [{ name: 'a', values: ['2024-03-10', 'x'] }] }],
      [],
      /nothing but text. Perhaps --time "a"/,
    ],
  ])('says in one line what is wrong with %s', (_, json, flags, message) => {
    const { status, stdout, stderr } = fold(json, ...flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^fold: [^\n]+\n$/);
  });
});
