import { parseTimes } from '../../../src/core/parseTimes';
import { isNumberText } from './numberText';

/** The names of a table's columns, and whether its first row held them. */
export interface Header {
  readonly names: string[];
  readonly isRow: boolean;
}

/**
 * Returns the names of the columns of a table by its first rows. The first one holds names unless one of its cells is a
 * time or a number, or the table has no other; then columns are called by their place. Each name is there once.
 */
export function findHeader(rows: ReadonlyArray<readonly string[]>, onlyName = 'column 1'): Header {
  const [first = []] = rows;
  const isRow = !first.some((cell) => isNumberText(cell) || isTime(cell)) && (rows.length > 1 || first.length > 1);
  const width = isRow ? first.length : Math.max(...rows.map(({ length }) => length));
  const names = Array.from({ length: width }, (_, column) => {
    const placeName = width === 1 ? onlyName : `column ${column + 1}`;
    return (isRow ? first[column]?.trim() : '') || placeName;
  });
  return { names: onceEach(names), isRow };
}

function isTime(text: string): boolean {
  return !Number.isNaN(parseTimes([text], 'UTC').timesMs[0] ?? NaN);
}

/** Returns the names with a number behind those that were there before. */
function onceEach(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let copy = 2; seen.has(own); copy++) {
      own = `${name} (${copy})`;
    }
    seen.add(own);
    return own;
  });
}
