/** What the values of a field are, whatever its type says. */
export type ColumnContent = 'empty' | 'numbers' | 'texts' | 'other';

/** So many values tell what a column holds. */
const LOOK_AT = 100;

/** Returns what the first hundred values that are not null are. */
export function columnContent(values: ArrayLike<unknown>): ColumnContent {
  let content: ColumnContent = 'empty';
  for (let i = 0, seen = 0; i < values.length && seen < LOOK_AT; i++) {
    const value = values[i];
    if (value === null || value === undefined) {
      continue;
    }
    seen++;
    const own = typeof value === 'number' ? 'numbers' : typeof value === 'string' ? 'texts' : 'other';
    if (content !== 'empty' && content !== own) {
      return 'other';
    }
    content = own;
  }
  return content;
}
