import { bucketLabel } from '../../src/core/bucketLabel';
import { type Calculation } from '../../src/core/calculation';
import { type CalendarAxis } from '../../src/core/calendarAxis';
import { type CalendarFold } from '../../src/core/calendarFold';

/** What the command prints. A value is null where there is no number; a count is 0 there. */
export interface FoldReport {
  readonly zone: string;
  readonly calculation: string;
  readonly columns: AxisReport;
  readonly rows: AxisReport;
  /** One array a row, one value a column. */
  readonly cells: Values[];
  readonly columnMarginal: Values;
  readonly rowMarginal: Values;
  readonly total: number | null;
  /** `read` = `used` + the sum of `dropped`, which names only the reasons that occurred. */
  readonly events: { readonly read: number; readonly used: number; readonly dropped: Record<string, number> };
}

interface AxisReport {
  readonly axis: string;
  readonly labels: readonly string[];
}

type Values = Array<number | null>;

/** What became of the rows of a file. */
export interface RowCounts {
  readonly read: number;
  /** By reason; reasons that did not occur may be there with 0. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** What of a fold the fold itself does not say. */
export interface FoldSource {
  readonly zone: string;
  readonly calculation: Calculation;
}

/** Returns the report of a fold. */
export function foldReport(
  fold: CalendarFold,
  { zone, calculation }: FoldSource,
  { read, dropped }: RowCounts
): FoldReport {
  const { columns, rows } = fold;
  const empty = calculation.id === 'count' ? 0 : null;
  const value = (number: number) => (Number.isNaN(number) ? empty : number);
  const width = columns.bucketCount;
  return {
    zone,
    calculation: calculation.id,
    columns: axisReport(columns),
    rows: axisReport(rows),
    cells: Array.from({ length: rows.bucketCount }, (_, row) =>
      Array.from(fold.cells.subarray(row * width, (row + 1) * width), value)
    ),
    columnMarginal: Array.from(fold.columnMarginal, value),
    rowMarginal: Array.from(fold.rowMarginal, value),
    total: value(fold.total),
    events: {
      read,
      used: fold.used,
      dropped: Object.fromEntries(Object.entries(dropped).filter(([, count]) => count > 0)),
    },
  };
}

function axisReport(axis: CalendarAxis): AxisReport {
  const labels = Array.from({ length: axis.bucketCount }, (_, bucket) => bucketLabel(axis, bucket, 'en'));
  return { axis: axis.id, labels };
}
