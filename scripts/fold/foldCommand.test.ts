import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { foldCommand } from './foldCommand';

const ROOT = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'fold-'));

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function fold(name: string, text: string | Buffer, ...flags: string[]) {
  const result = foldCommand([fileOf(name, text), ...flags]);
  expect(result).toMatchObject({ status: 0, stderr: '' });
  return JSON.parse(result.stdout);
}

/** Returns the filled cells as `row column value`, by their labels. */
function filled(report: ReturnType<typeof fold>): string[] {
  const { cells, rows, columns }: { cells: number[][] } & Record<'rows' | 'columns', { labels: string[] }> = report;
  return cells.flatMap((values, row) =>
    values.flatMap((value, column) => (value ? [`${rows.labels[row]} ${columns.labels[column]} ${value}`] : []))
  );
}

const CSV = 'when,who,size\n2024-03-10T07:30:00Z,ann,5\n2024-03-10T07:45:00Z,bob,7\n2024-03-11T00:00:00Z,ann,\n';

describe('fold', () => {
  it('prints one JSON object with everything in it', () => {
    const { cells, columnMarginal, ...rest } = fold('a.csv', CSV, '--columns', 'time:720');
    expect(rest).toEqual({
      zone: 'UTC',
      calculation: 'count',
      columns: { axis: 'time:720', labels: ['00:00', '12:00'] },
      rows: { axis: 'weekday', labels: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] },
      rowMarginal: [1, 0, 0, 0, 0, 0, 2],
      total: 3,
      events: { read: 3, used: 3, dropped: {} },
    });
    expect(cells).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [2, 0],
    ]);
    expect(columnMarginal).toEqual([3, 0]);
  });

  it.each<[string, string[], string[]]>([
    ['counts rows by weekday and hour in UTC', [], ['Mon 00 1', 'Sun 07 2']],
    ['takes the zone', ['--zone', 'Asia/Kathmandu'], ['Mon 05 1', 'Sun 13 2']],
    ['takes the start of the week', ['--week-start', 'sunday'], ['Sun 07 2', 'Mon 00 1']],
    ['takes axes', ['--columns', 'weekday', '--rows', 'time:15'], ['00:00 Mon 1', '07:30 Sun 1', '07:45 Sun 1']],
    ['takes the day of the month', ['--rows', 'dayOfMonth'], ['10 07 2', '11 00 1']],
    ['counts numbers', ['--value', 'size'], ['Sun 07 2']],
    ['sums', ['--value', 'size', '--calculation', 'sum'], ['Sun 07 12']],
    ['takes the mean', ['--value', 'size', '--calculation', 'mean'], ['Sun 07 6']],
    ['takes the first', ['--value', 'size', '--calculation', 'first'], ['Sun 07 5']],
    ['takes the last', ['--value', 'size', '--calculation', 'last'], ['Sun 07 7']],
    ['takes the median', ['--value', 'size', '--calculation', 'median'], ['Sun 07 6']],
    ['takes a percentile', ['--value', 'size', '--percentile', '25'], ['Sun 07 5.5']],
    ['counts different texts', ['--value', 'who', '--calculation', 'distinct'], ['Mon 00 1', 'Sun 07 2']],
    [
      'counts different days',
      ['--rows', 'year', '--columns', 'time:720', '--calculation', 'distinctDays'],
      ['2024 00:00 2'],
    ],
    [
      'takes the rate',
      ['--calculation', 'rate', '--from', '2024-03-03 07:00', '--to', '2024-03-11T00:59:59.999Z'],
      ['Mon 00 0.5', 'Sun 07 1'],
    ],
    ['takes dates', ['--rows', 'date', '--columns', 'month'], ['Sun, Mar 10 Mar 2', 'Mon, Mar 11 Mar 1']],
    ['takes a fixed offset', ['--zone', 'UTC-08:00'], ['Sat 23 2', 'Sun 16 1']],
    [
      'begins days late',
      ['--day-start', '7:45', '--rows', 'date'],
      ['Sat, Mar 9 06:45 1', 'Sun, Mar 10 07:45 1', 'Sun, Mar 10 23:45 1'],
    ],
    ['keeps weekdays', ['--weekdays', 'mon, Tuesday'], ['Mon 00 1']],
    ['keeps a part of the day', ['--hours', '07:00-07:40'], ['Sun 07 1']],
    ['keeps a night', ['--hours', '22-6', '--rows', 'date'], ['Sun, Mar 10 00 1']],
    ['leaves out dates', ['--leave-out', '2024-03-11'], ['Sun 07 2']],
    ['keeps dates alone', ['--only', '2024-03-11..2024-03-12'], ['Mon 00 1']],
    ['filters rows', ['--where', 'who=ann'], ['Mon 00 1', 'Sun 07 1']],
    ['filters rows by two columns', ['--where', 'who=ann', '--where', 'size=5'], ['Sun 07 1']],
    ['filters by an empty text', ['--where', 'size='], ['Mon 00 1']],
    ['takes a range, ends inclusive', ['--from', '2024-03-10 07:45', '--to', '2024-03-11'], ['Mon 00 1', 'Sun 07 1']],
    ['takes a range in epoch seconds', ['--to', '1710055800'], ['Sun 07 1']],
    ['takes the range in the input zone', ['--input-zone', 'Asia/Kathmandu', '--to', '2024-03-10 13:15'], ['Sun 07 1']],
    ['takes values joined by an equals sign', ['--zone=Asia/Kathmandu'], ['Mon 05 1', 'Sun 13 2']],
  ])('%s', (_, flags, expected) => {
    expect(filled(fold('a.csv', CSV, ...flags))).toEqual(expected);
  });

  it('writes null where a calculation other than count has no number', () => {
    const { cells, columnMarginal, total } = fold(
      'a.csv',
      CSV,
      '--value',
      'size',
      '--calculation',
      'max',
      '--where',
      'who=ann'
    );
    expect([cells[6][7], cells[0][0], columnMarginal[0], total]).toEqual([5, null, null, 5]);
  });

  it('names why rows were dropped', () => {
    const csv =
      't,v\n,1\nnever,1\n2024-02-30,1\n2020-01-01,1\n2024-01-01,\n2024-01-01,x\n2024-01-01,NaN\n2024-01-01,Infinity\n2024-01-01, 2 \n';
    const { events, total } = fold('a.csv', csv, '--value', 'v', '--from', '2023-01-01', '--calculation', 'sum');
    expect(events).toEqual({
      read: 9,
      used: 1,
      dropped: { noTime: 1, unreadableTime: 2, outsideRange: 1, noNumber: 4 },
    });
    expect(total).toBe(2);
  });

  it('counts what the calendar leaves out', () => {
    const { events } = fold('a.csv', CSV, '--weekdays', 'sun', '--value', 'size', '--calculation', 'sum');
    expect(events).toEqual({ read: 3, used: 2, dropped: { leftOut: 1 } });
  });

  it.each<[string, string | Buffer, string, string[]]>([
    ['a gzip', gzipSync(CSV), 'b.csv.gz', ['Mon 00 1', 'Sun 07 2']],
    ['a byte order mark and CRLF', `\uFEFF${CSV.replaceAll('\n', '\r\n')}`, 'b.csv', ['Mon 00 1', 'Sun 07 2']],
    ['semicolons', CSV.replaceAll(',', ';'), 'b.csv', ['Mon 00 1', 'Sun 07 2']],
    ['quotes, commas and line ends in them', 'a,t\n"x,\n""y""",2024-03-10 07:00\n', 'b.csv', ['Sun 07 1']],
    ['short rows', 'a,t\n1\n2,2024-03-10 07:00\n', 'b.csv', ['Sun 07 1']],
    ['a header only', 'a,t\n', 'b.csv', []],
    ['epoch seconds', 'id,t\n1,1710055800\n2,1710055801\n', 'b.csv', ['Sun 07 2']],
    [
      'a column of times after one of remarks',
      'a,t\n2024-01-01,2024-03-10 07:00\nx,2024-03-10 07:00\ny,2024-03-10 07:00\n',
      'b.csv',
      ['Sun 07 3'],
    ],
    ['mostly unreadable times', 't\nx\ny\n2024-03-10 07:00\n', 'b.csv', ['Sun 07 1']],
    ['lines of text', '2024-03-10T07:30:00Z\n\n  \n2024-03-10 07:31\r\nnever\n', 'b.txt', ['Sun 07 2']],
    ['lines of text, packed', gzipSync('1710055800\n1710055801\n'), 'b.log.gz', ['Sun 07 2']],
    ['an empty text', '', 'b.txt', []],
  ])('reads %s', (_, text, name, expected) => {
    expect(filled(fold(name, text))).toEqual(expected);
  });

  it('drops lines of text that are no times, and skips blank ones', () => {
    const { events } = fold('b.txt', '2024-03-10T07:30:00Z\n\n  \nnever\n');
    expect(events).toEqual({ read: 2, used: 1, dropped: { unreadableTime: 1 } });
  });

  it('reads local times of the input zone through both changes of the clock', () => {
    const text = '2024-03-10 02:30\n2024-11-03 01:30\n';
    expect(filled(fold('b.txt', text, '--input-zone', 'America/New_York'))).toEqual(['Sun 05 1', 'Sun 07 1']);
  });

  it('takes the first column of times unless one is named', () => {
    const csv = 'a,b\n2024-03-10,2024-03-11\n';
    expect(filled(fold('c.csv', csv))).toEqual(['Sun 00 1']);
    expect(filled(fold('c.csv', csv, '--time', 'b'))).toEqual(['Mon 00 1']);
  });

  it('reads nothing where no row is left', () => {
    expect(fold('a.csv', CSV, '--where', 'who=eve').events).toEqual({ read: 0, used: 0, dropped: {} });
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /No file given.*Usage/],
    ['two files', ['a.csv', 'b.csv'], /More than one file/],
    ['a missing file', ['nowhere.csv'], /Cannot read nowhere\.csv/],
    ['an unknown flag', ['A', '--vale', 'x'], /Unknown option '--vale'.*Usage/],
    ['a flag without its value', ['A', '--zone'], /--zone/],
    ['an unknown time column', ['A', '--time', 'x'], /No column "x".*when, who, size/],
    ['an unknown value column', ['A', '--value', 'x'], /No column "x".*when, who, size/],
    ['an unknown column to filter by', ['A', '--where', 'x=1'], /No column "x".*when, who, size/],
    ['a filter without a value', ['A', '--where', 'who'], /NAME=VALUE/],
    ['an unknown zone', ['A', '--zone', 'Mars/Base'], /Unknown zone "Mars\/Base".*IANA/],
    ['an unknown input zone', ['A', '--input-zone', 'x'], /Unknown zone "x"/],
    ['an unknown axis', ['A', '--columns', 'fortnight'], /Unknown axis "fortnight".*weekday, hour/],
    ['a width that does not exist', ['A', '--rows', 'time:7'], /Unknown axis "time:7".*15/],
    ['a range too long for its axis', ['A', '--rows', 'date', '--from', '1990-01-01'], /date axis of 12,489 days/],
    ['an unknown calculation', ['A', '--calculation', 'mode'], /Unknown calculation "mode".*count.*median/],
    ['a percentile that is none', ['A', '--percentile', '101'], /from 0 to 100, not 101/],
    ['an empty percentile', ['A', '--percentile', ''], /from 0 to 100/],
    ['a percentile of another calculation', ['A', '--percentile', '5', '--calculation', 'max'], /--percentile is for/],
    ['an unknown weekday', ['A', '--weekdays', 'mon,xyz'], /--weekdays needs names.*"mon,xyz"/],
    ['unreadable hours', ['A', '--hours', 'noon'], /Cannot read the hours "noon"/],
    ['an unreadable start of the day', ['A', '--day-start', '24'], /--day-start needs an hour.*"24"/],
    ['an unreadable date', ['A', '--only', '2024-02-30'], /no date "2024-02-30"/],
    [
      'dates to keep and to leave out',
      ['A', '--only', '2024-03-10', '--leave-out', '2024-03-11'],
      /exclude each other/,
    ],
    ['an unknown start of the week', ['A', '--week-start', 'friday'], /"friday".*monday, sunday, saturday/],
    ['an unreadable start', ['A', '--from', 'yesterday'], /--from "yesterday" is no time/],
    ['an unreadable end', ['A', '--to', '2024-02-30'], /--to "2024-02-30" is no time/],
    ['a start after the end', ['A', '--from', '2024-02-02', '--to', '2024-02-01'], /--from is later than --to/],
    ['a file without times', ['NONE'], /No column holds times.*--time.*a, b/],
    ['an empty CSV', ['EMPTY'], /empty/],
    ['a gzip that is none', ['BROKEN'], /Cannot read/],
    ['a directory', [tmpdir()], /Cannot read/],
  ])('says in one line what is wrong with %s, with status 2', (_, argv, message) => {
    const files: Record<string, string> = {
      A: fileOf('a.csv', CSV),
      NONE: fileOf('none.csv', 'a,b\n1,2\n'),
      EMPTY: fileOf('empty.csv', ''),
      BROKEN: fileOf('broken.csv.gz', 'not packed'),
    };
    const { status, stdout, stderr } = foldCommand(argv.map((word) => files[word] ?? word));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^fold: [^\n]+\n$/);
  });

  it.each(['UTC', 'America/St_Johns', 'Pacific/Apia'])(
    'prints the same on a machine in %s with another language',
    (TZ) => {
      const argv = [fileOf('a.csv', 't\n2024-03-10 07:30\n2024/03/11\n'), '--zone', 'Europe/Paris'];
      const env = { ...process.env, TZ, LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };
      const result = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/fold.ts', ...argv], {
        cwd: ROOT,
        env,
        encoding: 'utf8',
      });
      expect(result).toMatchObject({ status: 0, stdout: foldCommand(argv).stdout, stderr: '' });
    },
    30_000
  );

  it('says with --help what can be given', () => {
    const { status, stdout, stderr } = foldCommand(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const named = [...stdout.matchAll(/^ {2}--([a-z-]+) /gm)].map(([, flag]) => flag);
    const known = ['time', 'value', 'frame', 'columns', 'rows', 'zone', 'input-zone', 'week-start', 'day-start'].concat(
      ['weekdays', 'hours', 'leave-out', 'only', 'calculation', 'percentile', 'from', 'to', 'where']
    );
    expect(named.sort()).toEqual(known.sort());
    expect(stdout).toMatch(/AXIS: weekday, hour, time:N,.*minuteOfHour\n +N minutes: 1, 5/);
    expect(stdout).toMatch(/count, sum,.*rate/);
    // every flag is read, and needs its value
    for (const flag of named) {
      expect(foldCommand(['x.csv', `--${flag}`]).stderr).toMatch(`--${flag}`);
    }
  });

  it('ends with status 2 when run with nothing', () => {
    const result = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/fold.ts'], { cwd: ROOT, encoding: 'utf8' });
    expect(result).toMatchObject({ status: 2, stdout: '', stderr: foldCommand([]).stderr });
  }, 30_000);
});
