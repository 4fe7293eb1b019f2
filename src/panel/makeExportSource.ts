import { type GrafanaTheme2 } from '@grafana/data';
import { type CellBlock, isOneCell, transposeBlock } from '../core/cellBlock';
import { type ExportSource, type PageColors, type WindowValue } from '../export/exportSource';
import { axisName } from '../options/optionNames';
import { bucketText, cellText } from './bucketText';
import { exportProvenance, exportSubtitles, type MadeOf } from './exportProvenance';
import { type LegendFacts, legendPicture } from './legendPicture';
import { type Picture, type PictureSource } from './usePicture';

/** What is told of a picture on the page, for what is exported of it. */
export interface ExportParts extends MadeOf {
  readonly source: PictureSource;
  readonly picture: Picture;
  readonly summary: string;
  /** What the values are, and what the total counts. */
  readonly valueTitle: string;
  readonly totalTitle: string;
  readonly marginalTitle: string;
  readonly countsEvents: boolean;
  readonly windowValue: WindowValue;
  readonly zoneChanges: string | null;
  readonly filtered: boolean;
  /** The cells that are pinned or selected, in the picture's grid. */
  readonly block: CellBlock | null;
  readonly theme: GrafanaTheme2;
}

/** Returns all that can be exported of a picture. */
export function makeExportSource(parts: ExportParts): ExportSource {
  const { source, picture, statusFacts, zone, block } = parts;
  const { scene, format } = picture;
  const { fold } = scene;
  const { locale, range } = statusFacts;
  const { calculation, calendar, slots } = source;
  // windows are read from the fold as it came; the picture may have turned it
  const came = source.fold;
  const write: ExportSource['bucketText'] = (axis, bucket) => bucketText(axis, bucket, locale);
  const nameOf = (column: number, row: number) => cellText(came.columns, column, came.rows, row, write);
  return {
    title: parts.title,
    summary: parts.summary,
    subtitles: exportSubtitles(parts),
    provenance: exportProvenance(parts),
    range,
    zone,
    locale,
    fold,
    words: {
      value: parts.valueTitle,
      total: parts.totalTitle,
      marginal: parts.marginalTitle,
      columns: axisName(fold.columns.kind),
      rows: axisName(fold.rows.kind),
      countsEvents: parts.countsEvents,
    },
    format: format.full,
    windowValue: parts.windowValue,
    bucketText: write,
    cellText: nameOf,
    blockSource: calendar === null || slots === null ? null : { slots, calendar, range, calculation, fold: came },
    chosen: block === null ? null : chosenBlock(fold === came ? block : transposeBlock(block), nameOf),
    size: { widthPx: source.width, heightPx: source.height },
    sceneAt: picture.sceneAt,
    legendOf: (shown, measure) => legendPicture(shown, { ...legendFacts(parts), measure }),
    fontFamily: scene.style.fontFamily,
    colors: pageColors(parts.theme),
  };
}

/** One cell by its name, more of them by the first and the last. */
function chosenBlock(block: CellBlock, nameOf: (column: number, row: number) => string): ExportSource['chosen'] {
  const { column, row, columnCount, rowCount } = block;
  const first = nameOf(column, row);
  return isOneCell(block)
    ? { block, name: first }
    : { block, name: `${first} – ${nameOf(column + columnCount - 1, row + rowCount - 1)}` };
}

function legendFacts({
  source,
  picture,
  statusFacts,
  valueTitle,
  zoneChanges,
  filtered,
}: ExportParts): Omit<LegendFacts, 'measure'> {
  return {
    title: valueTitle,
    format: picture.format.full,
    locale: statusFacts.locale,
    businessHours: source.businessHours,
    zoneChanges,
    filtered,
    mappingTexts: picture.mappingTexts,
  };
}

function pageColors({ colors, isDark }: GrafanaTheme2): PageColors {
  return {
    scheme: isDark ? 'dark' : 'light',
    canvas: colors.background.canvas,
    background: colors.background.primary,
    elevated: colors.background.elevated,
    borderWeak: colors.border.weak,
    focus: colors.primary.main,
  };
}
