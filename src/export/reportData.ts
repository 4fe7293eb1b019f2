import { type CalendarAxis } from '../core/calendarAxis';
import { type CalendarFold } from '../core/calendarFold';
import { filledWindows } from '../core/filledWindows';
import { type PlotLayout } from '../draw/layout';
import { type Track } from '../draw/track';
import { t } from '../i18n/t';
import { cellMark, markText } from './cellMark';
import { type CellShare, type ExportSource } from './exportSource';

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
  /** What else is told of the cells. */
  readonly facts: readonly ReportFact[];
  readonly words: { readonly value: string; readonly zone: string };
}

/** Something that is told of cells beside their value. */
export interface ReportFact {
  readonly name: string;
  /** Row-major: which of the texts a cell has, -1 where there is nothing to tell. */
  readonly cells: readonly number[];
}

/** A side of the grid: where its buckets are, and what they are called. */
export interface ReportAxis {
  readonly startPx: number;
  readonly pitchPx: number;
  readonly reversed: boolean;
  readonly names: readonly string[];
}

/** What the data are made of. */
export type ReportDataSource = Pick<
  ExportSource,
  'fold' | 'words' | 'format' | 'bucketText' | 'blockSource' | 'share' | 'locale'
>;

/** Returns what tooltips over a picture say. */
export function reportData(source: ReportDataSource, layout: PlotLayout, zoneName: string): ReportData {
  const { fold, words, format, bucketText } = source;
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const ofCells = (textOf: (cell: number) => string) =>
    Array.from(fold.cells, (_, cell) => {
      const text = textOf(cell);
      return text === '' ? -1 : placeOf(text);
    });
  const valueText = (cell: number) => {
    const value = fold.cells[cell];
    const text = Number.isNaN(value) ? markText(cellMark(fold, cell)) : format(value);
    return text === '' ? t('export.no-events', 'no events') : text;
  };
  return {
    widthPx: layout.widthPx,
    columns: reportAxis(layout.columns, fold.columns, bucketText),
    rows: reportAxis(layout.rows, fold.rows, bucketText),
    cells: ofCells(valueText),
    facts: factsOf(source)
      .map(({ name, textOf }) => ({ name, cells: ofCells(textOf) }))
      .filter(({ cells }) => cells.some((place) => place >= 0)),
    texts: Array.from(places.keys()),
    words: { value: words.value, zone: zoneName },
  };
}

/** Of values that came folded, no event is known: what they count are rows of the answer. */
function factsOf(source: ReportDataSource): CellShare[] {
  const { fold, words, blockSource, share, locale } = source;
  const countText = (count: number) => (count > 0 ? count.toLocaleString(locale) : '');
  if (blockSource === null) {
    return [share];
  }
  const days = activeDays(blockSource, fold);
  return [
    ...(words.countsEvents
      ? []
      : [{ name: t('export.events', 'Events'), textOf: (cell: number) => countText(fold.cellEvents[cell]) }]),
    // of single days there is nothing to tell
    ...(days.every((count) => count <= 1)
      ? []
      : [{ name: t('tooltip.active-days', 'Active days'), textOf: (cell: number) => countText(days[cell]) }]),
    share,
  ];
}

/** Returns on how many calendar days each cell of a fold has events; the fold may be that of the source turned. */
function activeDays(source: NonNullable<ExportSource['blockSource']>, fold: CalendarFold): Int32Array {
  const { columns } = source.calendar;
  const turned = fold !== source.fold;
  const counts = new Int32Array(fold.cells.length);
  const seen = new Set<number>();
  for (const { cell, day } of filledWindows(source).windows) {
    const [column, row] = [cell % columns.bucketCount, Math.floor(cell / columns.bucketCount)];
    const place = turned ? column * fold.columns.bucketCount + row : cell;
    const cellOnDay = day * counts.length + place;
    counts[place] += seen.has(cellOnDay) ? 0 : 1;
    seen.add(cellOnDay);
  }
  return counts;
}

function reportAxis(
  { startPx, pitchPx, reversed }: Track,
  axis: CalendarAxis,
  bucketText: ExportSource['bucketText']
): ReportAxis {
  const names = Array.from({ length: axis.bucketCount }, (_, bucket) => bucketText(axis, bucket));
  return { startPx, pitchPx, reversed, names };
}
