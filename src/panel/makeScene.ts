import { type Calculation } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { type ColorScale } from '../core/colorScale';
import { peakIndex } from '../core/peakIndex';
import { layoutBars } from '../draw/bars';
import { schemeCut } from '../draw/colorTable';
import { LIT_WEIGHT } from '../draw/drawLitBars';
import { layoutPlot, type LayoutRequest, type PlotLayout } from '../draw/layout';
import { type AnnotationMark, type CellPlace, type Marginal, type PlotStyle, type Scene } from '../draw/scene';
import {
  differenceText,
  distinctDifferences,
  hoursSide,
  type SecondAxis,
  secondAxisLabels,
  type SecondAxisRequest,
  widestSecondLabel,
} from '../draw/secondAxis';
import { type AxisLabels, columnLabels, type MeasureText, rowLabels, widestLabel } from '../draw/tickLabels';
import { toRgba } from '../grafana/schemeColors';
import { weekendDays } from '../grafana/timeZone';
import { type ValueFormat } from '../grafana/valueFormat';
import { t } from '../i18n/t';
import { bucketWidthName } from '../options/optionNames';
import { type CalendarOptions } from '../options/options';
import { type SecondZone } from './secondZone';

/** What a picture is made of. */
export interface SceneParts {
  readonly fold: CalendarFold;
  readonly calculation: Calculation;
  readonly options: CalendarOptions;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
  readonly locale: string;
  readonly zoneName: string;
  readonly style: PlotStyle;
  readonly format: ValueFormat;
  /** Null where no cell has a value. */
  readonly scale: ColorScale | null;
  /** Null where none is shown, or the values came folded. */
  readonly secondZone: SecondZone | null;
  /** Minute of the day at which a calendar day begins. */
  readonly dayStartMinute: number;
  /** The present moment's cell, null where it is not marked. */
  readonly now: CellPlace | null;
  readonly annotations: readonly AnnotationMark[];
  readonly notExistingReason: string;
  readonly measure: MeasureText;
}

const GAP_PX: Record<CalendarOptions['cells']['gap'], number | null> = { auto: null, none: 0, small: 1, large: 4 };

const RADIUS_PX: Record<CalendarOptions['cells']['radius'], number | null> = {
  auto: null,
  none: 0,
  small: 2,
  large: 6,
};

/** A cell is in business hours where more than this share of its time in the range is. */
const BUSINESS_SHARE = 0.5;

/** The total is written half as large again as other text; at its right, or the zone's, is room for three buttons. */
const TOTAL_TEXT_SCALE = 1.5;
const CORNER_BUTTONS_PX = 84;

/** Returns the picture of a fold at a size. */
export function makeScene(parts: SceneParts): Scene {
  const { fold, calculation, options, locale, measure, scale, style, format } = parts;
  const weekend = options.marks.weekend ? weekendDays(locale) : [];
  const second = secondAxisOf(parts);
  const request: LayoutRequest = {
    widthPx: parts.widthPx,
    heightPx: parts.heightPx,
    pixelRatio: parts.pixelRatio,
    columnCount: fold.columns.bucketCount,
    rowCount: fold.rows.bucketCount,
    widestRowLabelPx: 0,
    widestRowValuePx: widestText(fold.rowMarginal, format.short, measure),
    zoneNamePx: measure(parts.zoneName),
    widestSecondLabelPx: second === null ? 0 : widestSecondLabel(second),
    secondNamePx: parts.secondZone === null ? 0 : measure(secondName(parts.secondZone)),
    totalPx: measure(format.full(fold.total)) * TOTAL_TEXT_SCALE + CORNER_BUTTONS_PX,
    buttonsPx: CORNER_BUTTONS_PX,
    choice: {
      columnBars: options.marginals.columns,
      rowBars: options.marginals.rows,
      legend: options.legend.show,
      gapPx: GAP_PX[options.cells.gap],
      radiusPx: RADIUS_PX[options.cells.radius],
      rowsUpwards: options.rowOrder === 'up',
      secondAxis: second?.side ?? null,
    },
  };
  // how many row labels fit depends on the height, not on the gutter that they need
  const rowTexts = rowLabels(fold.rows, layoutPlot(request).rows.pitchPx, locale, weekend);
  const measureLit: MeasureText = (text) => measure(text, LIT_WEIGHT);
  const layout = layoutPlot({ ...request, widestRowLabelPx: widestLabel(rowTexts, measureLit) });
  const peak = peakIndex(fold.cells);
  const columnCount = fold.columns.bucketCount;
  const columnTexts = columnLabels(fold.columns, layout.columns.pitchPx, locale, measure, weekend);
  return {
    layout,
    fold,
    scale,
    cut: schemeCut(Math.min(layout.columns.pitchPx, layout.rows.pitchPx), scale),
    columnMarginal: marginal(fold, 'columns', calculation, scale, layout),
    rowMarginal: marginal(fold, 'rows', calculation, scale, layout),
    columnLabels: columnTexts,
    rowLabels: rowTexts,
    peak: peak < 0 ? null : { column: peak % columnCount, row: Math.floor(peak / columnCount) },
    zoneName: parts.zoneName,
    secondAxis:
      second === null || parts.secondZone === null || !layout.secondAxis
        ? null
        : secondAxis(second, parts.secondZone, layout, second.side === 'columns' ? columnTexts : rowTexts),
    businessMask: fold.businessHours === null ? null : businessMask(fold.businessHours.cellShares),
    now: parts.now,
    annotations: parts.annotations,
    valueLabels:
      options.cells.labels === 'never'
        ? null
        : {
            mode: options.cells.labels,
            textOf: (cell) => format.short(fold.cells[cell]),
            shortestOf: (cell) => shortestText(fold.cells[cell], locale),
            ground: toRgba(style.background),
          },
    notExistingReason: parts.notExistingReason,
    style,
    formatValue: format.short,
    joinedText: (value, minutes) =>
      t('marginal.joined', '{{value}} in {{width}}', {
        value,
        width: bucketWidthName(minutes),
      }),
  };
}

type SecondAxisChoice = Omit<SecondAxisRequest, 'pitchPx'>;

/** Returns what is asked of the second axis; null where there is none, or no side has hours. */
function secondAxisOf({ fold, secondZone, dayStartMinute, measure }: SceneParts): SecondAxisChoice | null {
  const side = secondZone === null ? null : hoursSide(fold.columns, fold.rows);
  return secondZone === null || side === null
    ? null
    : { axis: fold[side], side, differences: secondZone.differences, dayStartMinute, atEdges: false, measure };
}

function secondAxis(choice: SecondAxisChoice, zone: SecondZone, layout: PlotLayout, first: AxisLabels): SecondAxis {
  const { labels, aheadMinutes, mostly } = secondAxisLabels({
    ...choice,
    pitchPx: layout[choice.side].pitchPx,
    atEdges: first.ticks.length > 0,
  });
  const texts = { zone: zone.name, ahead: differenceText(aheadMinutes) };
  const name = mostly ? t('second-zone.mostly', '{{zone}} {{ahead}} h mostly', texts) : secondName(zone);
  return { side: choice.side, labels, name };
}

function secondName({ name, differences }: SecondZone): string {
  const ahead = differenceText(distinctDifferences(differences));
  return t('second-zone.name', '{{zone}} {{ahead}} h', { zone: name, ahead });
}

/** Two digits, without a unit: `1.3K`. */
function shortestText(value: number, locale: string): string {
  return value.toLocaleString(locale, { notation: 'compact', maximumSignificantDigits: 2 });
}

function businessMask(shares: Float64Array): Uint8Array {
  return Uint8Array.from(shares, (share) => (share > BUSINESS_SHARE ? 1 : 0));
}

function marginal(
  fold: CalendarFold,
  side: 'columns' | 'rows',
  calculation: Calculation,
  scale: ColorScale | null,
  layout: PlotLayout
): Marginal | null {
  const values = side === 'columns' ? fold.columnMarginal : fold.rowMarginal;
  if (scale === null) {
    return null;
  }
  // bars have no room below zero
  if (calculation.fromZero && values.every((value) => !(value < 0))) {
    const bars = layoutBars(fold[side], layout[side], values, {
      joins: calculation.additive,
      pixelRatio: layout.pixelRatio,
    });
    return { kind: 'bars', bars };
  }
  // the range of a whole reaches further than that of any cell
  const ends = { min: scale.min, max: scale.max };
  for (const value of values) {
    ends.min = value < ends.min ? value : ends.min;
    ends.max = value > ends.max ? value : ends.max;
  }
  return { kind: 'steps', values, ...ends };
}

function widestText(values: Float64Array, format: (value: number) => string, measure: MeasureText): number {
  let widest = 0;
  for (const value of values) {
    if (!Number.isNaN(value)) {
      widest = Math.max(widest, measure(format(value)));
    }
  }
  return widest;
}
