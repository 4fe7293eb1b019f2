import { type CalendarFold } from '../core/calendarFold';
import { t } from '../i18n/t';
import { annotationFacts, type AnnotationSource, MOST_ANNOTATIONS } from './annotationFacts';
import { bucketLabels } from './bucketLabels';
import { cellMark, marksLegend, markText } from './cellMark';
import { commentLines, type CsvField, csvFile, csvLine } from './csvText';
import { type ExportSource } from './exportSource';

/** What the CSV of a grid is made of. */
export type GridCsvSource = AnnotationSource & Pick<ExportSource, 'provenance' | 'fold' | 'words'>;

/**
 * Returns a grid with its marginals and the total as a CSV file: a line for each row of the picture, numbers in full. It
 * is wide, not long, because marginals and total have no place among cells, and because this is how the table is read.
 */
export function gridCsv(source: GridCsvSource): string {
  const { provenance, fold, words, locale } = source;
  const notes = [
    { name: t('export.values', 'Values'), value: words.value },
    { name: t('export.marks', 'Marks'), value: marksLegend(fold, fold.cells.keys(), markText) },
  ].filter(({ value }) => value !== '');
  const columns = bucketLabels(fold.columns, locale);
  const rows = bucketLabels(fold.rows, locale);
  return csvFile([
    ...commentLines([...provenance, ...annotationFacts(source, MOST_ANNOTATIONS), ...notes]),
    csvLine([words.rows, ...columns, words.marginal]),
    ...rows.map((label, row) => csvLine([label, ...cellsOfRow(fold, row), fold.rowMarginal[row]])),
    csvLine([words.marginal, ...fold.columnMarginal, fold.total]),
  ]);
}

function cellsOfRow(fold: CalendarFold, row: number): CsvField[] {
  const count = fold.columns.bucketCount;
  return Array.from({ length: count }, (_, column): CsvField => {
    const cell = row * count + column;
    return Number.isNaN(fold.cells[cell]) ? markText(cellMark(fold, cell)) : fold.cells[cell];
  });
}
