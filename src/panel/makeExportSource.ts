import { type GrafanaTheme2 } from '@grafana/data';
import { type CellBlock, isOneCell, transposeBlock } from '../core/cellBlock';
import { inkOn, LIGHT_INK } from '../draw/cellInk';
import { type PlotStyle } from '../draw/scene';
import { withDirectionSigns } from '../export/directionSigns';
import {
  type CellShare,
  type ExportAnnotation,
  type ExportSource,
  type PageColors,
  type WindowValue,
} from '../export/exportSource';
import { type Fact } from '../export/provenance';
import { toRgba } from '../grafana/schemeColors';
import { t } from '../i18n/t';
import { axisName } from '../options/optionNames';
import { annotationText } from './annotationText';
import { bucketText, cellText } from './bucketText';
import { shareText } from './businessHoursText';
import { exportProvenance, exportSubtitles, type MadeOf, windowProvenance } from './exportProvenance';
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

/** Returns all that can be exported of a picture. Signs of direction in its texts are written out. */
export function makeExportSource(parts: ExportParts): ExportSource {
  const { source, picture, statusFacts, zone, block } = parts;
  const { scene, format } = picture;
  const { fold } = scene;
  const { locale, range } = statusFacts;
  const { calculation, calendar, slots } = source;
  // windows are read from the fold as it came; the picture may have turned it
  const came = source.fold;
  const write: ExportSource['bucketText'] = (axis, bucket) => bucketText(axis, bucket, locale);
  const shown = withDirectionSigns;
  const nameOf = (column: number, row: number) => cellText(came.columns, column, came.rows, row, write);
  return {
    title: shown(parts.title),
    summary: shown(parts.summary),
    subtitles: exportSubtitles(parts).map(shown),
    provenance: shownFacts(exportProvenance(parts)),
    windowProvenance: shownFacts(windowProvenance(parts)),
    annotations: shownAnnotations(parts),
    range,
    zone,
    locale,
    fold,
    words: {
      value: shown(parts.valueTitle),
      total: shown(parts.totalTitle),
      marginal: shown(parts.marginalTitle),
      columns: axisName(fold.columns.kind),
      rows: axisName(fold.rows.kind),
      countsEvents: parts.countsEvents,
    },
    format: (value) => shown(format.full(value)),
    windowValue: {
      ...parts.windowValue,
      title: shown(parts.windowValue.title),
      format: (value) => shown(parts.windowValue.format(value)),
    },
    share: cellShare(parts),
    bucketText: write,
    cellText: nameOf,
    blockSource: calendar === null || slots === null ? null : { slots, calendar, range, calculation, fold: came },
    chosen: block === null ? null : chosenBlock(fold === came ? block : transposeBlock(block), nameOf),
    size: { widthPx: source.width, heightPx: source.height },
    sceneAt: picture.sceneAt,
    legendOf: (drawn, measure) => legendPicture(drawn, { ...legendFacts(parts), measure }),
    fontFamily: scene.style.fontFamily,
    colors: pageColors(parts.theme, scene.style),
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
    title: withDirectionSigns(valueTitle),
    format: (value) => withDirectionSigns(picture.format.full(value)),
    locale: statusFacts.locale,
    businessHours: source.businessHours,
    zoneChanges,
    filtered,
    mappingTexts: picture.mappingTexts.map(withDirectionSigns),
  };
}

function shownFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.map(({ name, value }) => ({ name: withDirectionSigns(name), value: withDirectionSigns(value) }));
}

function shownAnnotations({ picture: { annotations, scene }, zone }: ExportParts): readonly ExportAnnotation[] {
  const { columns, rows } = scene.fold;
  const whole = { column: 0, row: 0, columnCount: columns.bucketCount, rowCount: rows.bucketCount };
  return (annotations?.annotationsOf(whole) ?? []).map((annotation) => {
    const { title, text } = annotationText(annotation, zone);
    return { ...annotation.span, title: withDirectionSigns(title), text: withDirectionSigns(text) };
  });
}

/** As `knownOfBlock`, for every cell: of the total where values add up, else of the events. */
function cellShare({ source: { calculation }, picture, statusFacts: { locale } }: ExportParts): CellShare {
  const { cells, cellEvents, rowEvents, total } = picture.scene.fold;
  const allEvents = rowEvents.reduce((sum, count) => sum + count, 0);
  const shareOf = (cell: number) => (calculation.additive ? cells[cell] / total : cellEvents[cell] / allEvents);
  // parts of a sum that has negative parts too are no shares
  const none = calculation.unit === 'percent' || (calculation.additive && cells.some((value) => value < 0));
  return {
    name: calculation.additive
      ? t('tooltip.share', 'Share of all')
      : t('tooltip.share-of-events', 'Share of all events'),
    textOf: (cell) => (none || cellEvents[cell] === 0 || !(shareOf(cell) >= 0) ? '' : shareText(shareOf(cell), locale)),
  };
}

/** Where colors are forced, the picture has them, whatever the theme is. */
function pageColors({ colors, isDark }: GrafanaTheme2, style: PlotStyle): PageColors {
  const { background, border, focus, text } = style;
  if (background !== colors.background.primary || text !== colors.text.primary) {
    return {
      scheme: inkOn(toRgba(background)) === LIGHT_INK ? 'dark' : 'light',
      canvas: background,
      background,
      elevated: background,
      borderWeak: border,
      focus,
    };
  }
  return {
    scheme: isDark ? 'dark' : 'light',
    canvas: colors.background.canvas,
    background: colors.background.primary,
    elevated: colors.background.elevated,
    borderWeak: colors.border.weak,
    focus: colors.primary.main,
  };
}
