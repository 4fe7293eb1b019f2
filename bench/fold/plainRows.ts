import { type BenchRow } from '../benchRow';

/** Plain arrays may take so many times what typed ones take. */
const MOST = 1.4;

/** Returns how folds of plain arrays compare with those of typed ones, from the rows of one run. */
export function plainRows(rows: readonly BenchRow[]): BenchRow[] {
  return rows.flatMap((row) => {
    const typed = rows.find(({ name, events }) => events === row.events && name === row.name.replace('plain', 'typed'));
    if (!row.name.includes('plain') || row.name.startsWith('scan') || typed === undefined || row.events < 1_000_000) {
      return [];
    }
    const isCount = row.name.includes(', count, plain');
    return [
      {
        ...row,
        group: 'plain arrays',
        base: 'the same, typed',
        ratio: row.medianMs / typed.medianMs,
        goal: isCount ? { text: `≤ ${MOST} ×`, atMost: MOST } : null,
      },
    ];
  });
}
