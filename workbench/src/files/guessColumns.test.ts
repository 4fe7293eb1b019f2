import { columnFacts } from './columnFacts';
import { addsUp, guessColumns } from './guessColumns';
import { noTimeProblem } from './noTimeProblem';
import { TableBuilder } from './tableBuilder';

/** Returns the facts of a table whose rows are written with commas; two rows at least, so that groups differ. */
function facts(...rows: string[]) {
  const table = new TableBuilder();
  rows.forEach((row) => table.addCells(row.split(',')));
  return columnFacts(table.finish());
}

const AT = '2024-03-10T07:30:00Z';
const LATER = '2024-03-11T07:30:00Z';

describe('guessColumns', () => {
  it.each<[string, string[], string, string | null, string | null]>([
    ['ts,sender', [`${AT},2`, `${LATER},3`], 'ts', null, 'sender'],
    ['time,count', [`${AT},2`, `${LATER},3`], 'time', 'count', null],
    ['minute,src_ip,sessions', [`${AT},10.0.0.1,2`, `${LATER},10.0.0.2,3`], 'minute', 'sessions', 'src_ip'],
    ['ts,src_ip,dst_port,protocol', [`${AT},a,5900,vnc`, `${LATER},b,5900,vnc`], 'ts', null, 'src_ip'],
    ['ts,src,proto,dpt,cc,host', [`${AT},a,TCP,1433,CN,x`, `${LATER},b,UDP,22,DE,y`], 'ts', null, 'src'],
    [
      'utc_timestamp,cet_cest_timestamp,load_mw',
      [`${AT},${AT},69773`, `${LATER},${LATER},3`],
      'utc_timestamp',
      null,
      null,
    ],
    ['end_time,start_time,user', [`${LATER},${AT},ann`, `${LATER},${AT},bob`], 'start_time', null, 'user'],
    ['id,created_at,level', [`1,${AT},warn`, `2,${LATER},error`], 'created_at', null, 'level'],
    ['@timestamp,agent.name,rule.level', [`${AT},web,3`, `${LATER},db,5`], '@timestamp', null, 'agent.name'],
    ['ts,from,to,body', [`${AT},ann,bob,hi`, `${LATER},bob,ann,yo`], 'ts', null, 'from'],
    ['when,ts', [`x,1710055800`, 'y,1710057600'], 'ts', null, null],
    ['EpochMs,bytes', ['1710055800000,5', '1710057600000,6'], 'EpochMs', 'bytes', null],
    ['timestamp_ns,value', ['1710055800000000000,5', '1710057600000000000,6'], 'timestamp_ns', 'value', null],
    // a number that could be one is a time only where nothing else is
    ['size,seen', [`1710055800,${AT}`, `1710057600,${LATER}`], 'seen', null, null],
    ['a,b', ['1710055800,x', '1710057600,y'], 'a', null, null],
    // one half is enough, where nothing is better
    ['x,note', [`${AT},a`, 'none,b'], 'x', null, null],
    // counts of something else than numbers, averages and codes do not add up
    ['time,error_count', [`${AT},many`, `${LATER},few`], 'time', null, null],
    ['time,avg_count', [`${AT},1`, `${LATER},2`], 'time', null, null],
    ['time,error_code', [`${AT},1`, `${LATER},2`], 'time', null, null],
    // the same everywhere tells nothing apart
    ['time,user', [`${AT},ann`, `${LATER},ann`], 'time', null, null],
    ['Zeit,Benutzer', [`${AT},ann`, `${LATER},bob`], 'Zeit', null, null],
  ])('of %s', (names, rows, time, value, group) => {
    const columns = facts(names, ...rows);
    const guess = guessColumns(columns);
    const name = (index: number | null | undefined) => (typeof index === 'number' ? columns[index].name : index);
    expect([guess?.time, guess?.value, guess?.group].map(name)).toEqual([time, value, group]);
  });

  it('knows columns without names by what they hold', () => {
    expect(guessColumns(facts(`ann,${AT}`, `bob,${LATER}`))).toEqual({ time: 1, value: null, group: null });
  });

  it('finds a time that is missing from the first rows', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => (i < 1500 ? 'x,' : `x,${AT}`));
    expect(guessColumns(facts('a,b', ...rows))?.time).toBe(1);
  });

  it.each([
    ['t,load_mw', (hour: number) => 60_000 + hour, 'load_mw'],
    ['t,id', (hour: number) => hour, null],
    ['t,text', (hour: number) => `x${hour}`, null],
  ])('of %s at equal steps of time takes the measurement', (names, value, expected) => {
    const hours = Array.from({ length: 48 }, (_, hour) => `${new Date(hour * 3_600_000).toISOString()},${value(hour)}`);
    const columns = facts(names, ...hours);
    const guess = guessColumns(columns)?.value ?? null;
    expect(guess === null ? null : columns[guess].name).toBe(expected);
    // not of the same rows at times of their own
    const rows = hours.map((row, i) => row.replace(':00:00.', `:${String((i * 17) % 60).padStart(2, '0')}:00.`));
    expect(guessColumns(facts(names, ...rows))?.value ?? null).toBeNull();
  });

  it('offers no group that has too many', () => {
    const rows = Array.from({ length: 6000 }, (_, i) => `${AT},user${i}`);
    expect(guessColumns(facts('time,user', ...rows))?.group).toBeNull();
  });

  it.each(['a,b\nx,y', 'port,size\n22,1\n443,2', 'year,n\n2013,1\n2014,2'])('finds no time in %j', (text) => {
    const columns = facts(...text.split('\n'));
    expect(guessColumns(columns)).toBeNull();
    const { title, advice } = noTimeProblem(columns);
    expect(title).toBe('No column of the file holds a time.');
    for (const { name, example } of columns) {
      expect(advice).toContain(`${name} (“${example}”)`);
    }
    expect(advice).toContain('2024-03-10 07:30:00');
  });
});

it.each([
  ['count', true],
  ['failedLogins', true],
  ['num_alerts', true],
  ['total', true],
  ['bytes', true],
  ['bytes_per_second', false],
  ['load_mw', false],
  ['account', false],
  ['count_rate', false],
  ['event_id', false],
  ['event.severity', false],
  ['alert_level', false],
  ['event.bytes', true],
  ['source.geo.risk_score', false],
])('%s adds up: %s', (name, expected) => {
  expect(addsUp(name)).toBe(expected);
});
