import type { ColumnFacts } from './columnFacts';
import { shortText, type Problem } from './fileProblem';

/** So many columns are listed. */
const LISTED = 6;

/** Returns what to say of a table none of whose columns holds times. */
export function noTimeProblem(columns: readonly ColumnFacts[]): Problem {
  const listed = columns
    .slice(0, LISTED)
    .map(({ name, example }) => `${shortText(name)} (${example === null ? 'empty' : `“${shortText(example)}”`})`);
  const more = columns.length > LISTED ? ` and ${columns.length - LISTED} more` : '';
  return {
    title: 'No column of the file holds a time.',
    advice:
      `Found: ${listed.join(', ')}${more}. Times are read as 2024-03-10 07:30:00, with or without T, seconds and zone, ` +
      'as web servers write them (10/Oct/2000:13:55:36 -0700), or as seconds since 1970; not without a year (Oct 5 02:12:26). ' +
      'Write one column that way, or begin each line so, and open the file again.',
  };
}
