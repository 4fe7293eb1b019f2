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
  const texts = await panel.getByRole('grid').evaluate(scrollAndRead);
  await panel.getByRole('button', { name: 'Calendar', exact: true }).click();
  return texts;
}

/**
 * Runs in the page: scrolls over the table until it is read, since what is out of sight need not be in the page, and puts
 * what it meets where `aria-rowindex` and `aria-colindex` say. Throws where a cell of `aria-rowcount` × `aria-colcount` was not met.
 */
async function scrollAndRead(table: HTMLElement): Promise<string[][]> {
  const box = table.parentElement ?? table;
  const count = (name: string) => Number(table.getAttribute(name));
  const texts = Array.from({ length: count('aria-rowcount') }, () =>
    new Array<string | null>(count('aria-colcount')).fill(null)
  );
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const readDrawn = () => {
    for (const cell of table.querySelectorAll('[aria-colindex]')) {
      const row = Number(cell.parentElement?.getAttribute('aria-rowindex'));
      texts[row - 1][Number(cell.getAttribute('aria-colindex')) - 1] = cell.textContent;
    }
  };
  const isRead = () => texts.every((row) => row.every((text) => text !== null));
  readDrawn();
  for (let top = 0; top < box.scrollHeight && !isRead(); top += box.clientHeight) {
    for (let left = 0; left < box.scrollWidth && !isRead(); left += box.clientWidth) {
      box.scrollTo({ top, left });
      await drawn();
      readDrawn();
    }
  }
  return texts.map((row, y) =>
    row.map((text, x) => {
      if (text === null) {
        throw new Error(`the table has no cell in row ${y + 1}, column ${x + 1}`);
      }
      return text;
    })
  );
}

/** Opens the panel's table, reads it, and goes back to the picture. */
export async function readTable(panel: Locator): Promise<TableFacts> {
  return factsOf(await tableTexts(panel));
}

/** Returns what the texts of a table say. */
export function factsOf([head, ...rest]: readonly string[][]): TableFacts {
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
  return ['', '–', '·', '∅'].includes(text) ? null : Number(text.replaceAll(',', '').replace(/[^\d.eE+-].*$/, ''));
}

/** Swaps rows and columns. */
export function transpose<T>(grid: readonly T[][]): T[][] {
  return grid[0].map((_, column) => grid.map((row) => row[column]));
}
