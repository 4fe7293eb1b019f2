import { FileProblem } from './fileProblem';
import { findHeader } from './headerRow';
import { TextColumn } from './textColumn';

/** The rows of a file, by column. */
export interface Table {
  readonly names: readonly string[];
  /** One for each name. */
  readonly columns: readonly TextColumn[];
  readonly rowCount: number;
}

/** More columns than that are a file read with a wrong separator, or no list of events. */
export const MOST_COLUMNS = 1000;

/** So many rows are looked at to tell names from values. */
const ROWS_FOR_HEADER = 20;

/** Takes the records of a file one after the other and keeps them by column. */
export class TableBuilder {
  readonly #names: string[] = [];
  readonly #columns: TextColumn[] = [];
  readonly #indexOf = new Map<string, number>();
  #firstRows: string[][] | null = [];
  #rowCount = 0;

  /** How many rows there are so far; a row of names is none. */
  get rowCount(): number {
    return this.#rowCount + (this.#firstRows?.length ?? 0);
  }

  /** Adds a record of cells without names: the first may turn out to hold them. A record of nothing is none. */
  addCells(cells: string[]): void {
    if (cells.length <= 1 && (cells[0] ?? '').trim() === '') {
      return;
    }
    if (this.#firstRows === null) {
      this.#addRow(cells);
    } else if (this.#firstRows.push(cells) >= ROWS_FOR_HEADER) {
      this.#nameColumns();
    }
  }

  /** Adds a record of names and texts. */
  addNamed(fields: ReadonlyMap<string, string>): void {
    for (const [name, text] of fields) {
      this.#columns[this.#indexOf.get(name) ?? this.#addColumn(name)]?.set(this.#rowCount, text);
    }
    this.#rowCount++;
  }

  /** Returns the table. `onlyName` is the name of a single column that has none. */
  finish(onlyName = 'column 1'): Table {
    this.#nameColumns(onlyName);
    return { names: this.#names, columns: this.#columns, rowCount: this.#rowCount };
  }

  #nameColumns(onlyName?: string): void {
    const rows = this.#firstRows ?? [];
    this.#firstRows = null;
    if (rows.length > 0) {
      const { names, isRow } = findHeader(rows, onlyName);
      names.forEach((name) => this.#addColumn(name));
      rows.slice(isRow ? 1 : 0).forEach((cells) => this.#addRow(cells));
    }
  }

  #addRow(cells: readonly string[]): void {
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column] ?? '';
      if (column >= this.#columns.length && text !== '') {
        this.#addColumn(`column ${column + 1}`);
      }
      if (text !== '') {
        this.#columns[column]?.set(this.#rowCount, text);
      }
    }
    this.#rowCount++;
  }

  #addColumn(name: string): number {
    if (this.#columns.length >= MOST_COLUMNS) {
      throw new FileProblem({
        title: `The file has more than ${MOST_COLUMNS} columns.`,
        advice: 'Is it a table of events? Keep the columns of time, value and group, save them as CSV, and open that.',
      });
    }
    const index = this.#columns.push(new TextColumn()) - 1;
    this.#names.push(name);
    this.#indexOf.set(name, index);
    return index;
  }
}
