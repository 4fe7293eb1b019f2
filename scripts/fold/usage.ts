import { calculations } from '../../src/core/calculation';
import { BUCKET_MINUTES, calendarAxisKinds } from '../../src/core/calendarAxis';

/** The flags of the command: what follows each, and what it does. */
const FLAGS: ReadonlyArray<readonly [flag: string, value: string, meaning: string]> = [
  ['time', 'NAME', 'the time field; without it the likely one'],
  ['value', 'NAME|none', 'the value field; none counts rows'],
  ['where', 'NAME=VALUE', 'only rows with this text in a column of a CSV; may be given again'],
  ['frame', 'N', 'of data frames the one to read, counted from 0'],
  ['columns', 'AXIS', 'the axis of the columns; hour without it'],
  ['rows', 'AXIS', 'the axis of the rows; weekday without it'],
  ['zone', 'ZONE', 'the zone of the calendar, an IANA name or an offset such as UTC+05:30; UTC without it'],
  ['input-zone', 'ZONE', 'the zone of times that are written without one, also in --from and --to'],
  ['week-start', 'DAY', 'monday, sunday or saturday'],
  ['day-start', 'HOUR', 'when calendar days begin, 5 or 05:30; what is before belongs to the day before'],
  ['weekdays', 'DAYS', 'only these weekdays: mon,tue'],
  ['hours', 'HOURS', 'only this part of the day: 06:00-20:00, or 22:00-06:00 over midnight'],
  ['leave-out', 'DATES', 'not these dates: "2026-12-25, 2026-12-31..2027-01-02, 12-25" (12-25: every year)'],
  ['only', 'DATES', 'only these dates'],
  ['calculation', 'NAME', 'how events of a cell become one value'],
  ['percentile', 'N', 'the percentile, 0 to 100; 95 without it'],
  ['from', 'TIME', 'start of the range, inclusive; without it the earliest time'],
  ['to', 'TIME', 'end of the range, inclusive; without it the latest time'],
];

/** What the command needs, in one line. */
export const USAGE = `Usage: npm run --silent fold -- FILE ${FLAGS.map(([flag, value]) => `[--${flag} ${value}]`).join(' ')}`;

/** Returns what `--help` prints. */
export function helpText(): string {
  const width = Math.max(...FLAGS.map(([flag, value]) => flag.length + value.length)) + 5;
  const axes = calendarAxisKinds.map((kind) => (kind === 'time' ? 'time:N' : kind));
  return [
    'Usage: npm run --silent fold -- FILE [flags]',
    '',
    'Folds the times of a file onto a calendar and prints the grid, its marginals and what was dropped as JSON.',
    'FILE is a CSV (also gzipped), one time a line, or data frames as Grafana writes them (.json).',
    '',
    ...FLAGS.map(([flag, value, meaning]) => `  ${`--${flag} ${value}`.padEnd(width)}${meaning}`),
    '',
    `AXIS: ${axes.join(', ')}`,
    `      N minutes: ${BUCKET_MINUTES.join(', ')}`,
    `NAME of a calculation: ${calculations.map(({ id }) => id).join(', ')}`,
    '',
  ].join('\n');
}
