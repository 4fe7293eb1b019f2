import { type CalendarAxis } from '../core/calendarAxis';
import { type PlotLayout } from '../draw/layout';
import { type Track } from '../draw/track';
import { t } from '../i18n/t';
import { cellMark, markText } from './cellMark';
import { type ExportSource } from './exportSource';

/** What the script of a report knows of the picture. All texts are plain text. */
export interface ReportData {
  /** Of the picture, in CSS pixels; so are all other lengths. */
  readonly widthPx: number;
  readonly columns: ReportAxis;
  readonly rows: ReportAxis;
  /** Everything that is written as a value, each text once. */
  readonly texts: readonly string[];
  /** Row-major: which of the texts a cell has. */
  readonly cells: readonly number[];
  /** Row-major; empty where the value itself is the number of events. */
  readonly events: readonly number[];
  readonly words: { readonly value: string; readonly events: string; readonly zone: string };
}

/** A side of the grid: where its buckets are, and what they are called. */
export interface ReportAxis {
  readonly startPx: number;
  readonly pitchPx: number;
  readonly reversed: boolean;
  readonly names: readonly string[];
}

/** What the data are made of. */
export type ReportDataSource = Pick<ExportSource, 'fold' | 'words' | 'format' | 'bucketText'>;

/** Returns what tooltips over a picture say. */
export function reportData(source: ReportDataSource, layout: PlotLayout, zoneName: string): ReportData {
  const { fold, words, format, bucketText } = source;
  const indexOf = new Map<string, number>();
  const cells: number[] = [];
  for (let cell = 0; cell < fold.cells.length; cell++) {
    const value = fold.cells[cell];
    const text = Number.isNaN(value) ? markText(cellMark(fold, cell)) : format(value);
    const index = indexOf.get(text) ?? indexOf.size;
    indexOf.set(text, index);
    cells.push(index);
  }
  return {
    widthPx: layout.widthPx,
    columns: reportAxis(layout.columns, fold.columns, bucketText),
    rows: reportAxis(layout.rows, fold.rows, bucketText),
    texts: Array.from(indexOf.keys(), (text) => (text === '' ? t('export.no-events', 'no events') : text)),
    cells,
    events: words.countsEvents ? [] : Array.from(fold.cellEvents),
    words: { value: words.value, events: t('export.events', 'Events'), zone: zoneName },
  };
}

function reportAxis(
  { startPx, pitchPx, reversed }: Track,
  axis: CalendarAxis,
  bucketText: ExportSource['bucketText']
): ReportAxis {
  const names = Array.from({ length: axis.bucketCount }, (_, bucket) => bucketText(axis, bucket));
  return { startPx, pitchPx, reversed, names };
}
