import { type Locator } from '@playwright/test';

/** The panel's table as numbers; null where a cell is empty. The last column and row hold the marginals. */
export interface TableFacts {
  readonly columns: string[];
  readonly rows: string[];
  readonly cells: Array<Array<number | null>>;
  readonly rowMarginal: Array<number | null>;
  readonly columnMarginal: Array<number | null>;
  readonly total: number | null;
}

/** Opens the panel's table, reads the text of every cell, row by row, and goes back to the picture. */
export async function tableTexts(panel: Locator): Promise<string[][]> {
  await panel.getByRole('button', { name: 'Show as table' }).click();
  const texts = await panel
    .getByRole('table')
    .evaluate((table: HTMLTableElement) =>
      Array.from(table.rows, (row) => Array.from(row.cells, (cell) => cell.textContent ?? ''))
    );
  await panel.getByRole('button', { name: 'Calendar', exact: true }).click();
  return texts;
}

/** Opens the panel's table, reads it, and goes back to the picture. */
export async function readTable(panel: Locator): Promise<TableFacts> {
  const [head, ...rest] = await tableTexts(panel);
  const foot = rest.pop() ?? [];
  return {
    columns: head.slice(1, -1),
    rows: rest.map(([name]) => name),
    cells: rest.map((row) => row.slice(1, -1).map(toNumber)),
    rowMarginal: rest.map((row) => toNumber(row[row.length - 1])),
    columnMarginal: foot.slice(1, -1).map(toNumber),
    total: toNumber(foot[foot.length - 1]),
  };
}

/** Reads a number as it is written in English; units are passed over; an empty text or a mark is null. */
function toNumber(text: string): number | null {
  return ['', '–', '·'].includes(text) ? null : Number(text.replaceAll(',', '').replace(/[^\d.eE+-].*$/, ''));
}

/** Swaps rows and columns. */
export function transpose<T>(grid: readonly T[][]): T[][] {
  return grid[0].map((_, column) => grid.map((row) => row[column]));
}
