import { t } from '@grafana/i18n';
import { type Calculation } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { colorScale, type ColorScale } from '../core/colorScale';
import { peakIndex } from '../core/peakIndex';
import { layoutBars } from '../draw/bars';
import { schemeCut } from '../draw/colorTable';
import { layoutPlot, type PlotLayout } from '../draw/layout';
import { type Marginal, type PlotStyle, type Scene } from '../draw/scene';
import { columnLabels, type MeasureText, rowLabels, widestRowLabel } from '../draw/tickLabels';
import { type ValueFormat } from '../grafana/valueFormat';
import { bucketWidthName } from '../options/optionNames';
import { type CalendarOptions } from '../options/options';

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
  readonly limits: { readonly min: number | null; readonly max: number | null };
  readonly measure: MeasureText;
}

const GAP_PX: Record<CalendarOptions['cells']['gap'], number | null> = { auto: null, none: 0, small: 1, large: 4 };

/** The total is written half as large again as other text; at its right is room for two buttons. */
const TOTAL_TEXT_SCALE = 1.5;
const CORNER_BUTTONS_PX = 52;

/** Returns the picture of a fold at a size. */
export function makeScene(parts: SceneParts): Scene {
  const { fold, calculation, options, locale, measure, style, format } = parts;
  const layout = layoutPlot({
    widthPx: parts.widthPx,
    heightPx: parts.heightPx,
    pixelRatio: parts.pixelRatio,
    columnCount: fold.columns.bucketCount,
    rowCount: fold.rows.bucketCount,
    widestRowLabelPx: widestRowLabel(fold.rows, locale, measure),
    widestRowValuePx: widestText(fold.rowMarginal, format.short, measure),
    zoneNamePx: measure(parts.zoneName),
    totalPx: measure(format.full(fold.total)) * TOTAL_TEXT_SCALE + CORNER_BUTTONS_PX,
    choice: {
      columnBars: options.marginals.columns,
      rowBars: options.marginals.rows,
      legend: options.legend.show,
      gapPx: GAP_PX[options.cells.gap],
    },
  });
  const scale = colorScale(fold.cells, { additive: calculation.additive, ...parts.limits });
  const peak = peakIndex(fold.cells);
  const columnCount = fold.columns.bucketCount;
  return {
    layout,
    fold,
    scale,
    cut: schemeCut(Math.min(layout.columns.pitchPx, layout.rows.pitchPx), scale?.sparse ?? false),
    columnMarginal: marginal(fold, 'columns', calculation, scale, layout),
    rowMarginal: marginal(fold, 'rows', calculation, scale, layout),
    columnLabels: columnLabels(fold.columns, layout.columns.pitchPx, locale, measure),
    rowLabels: rowLabels(fold.rows, layout.rows.pitchPx, locale),
    peak: peak < 0 ? null : { column: peak % columnCount, row: Math.floor(peak / columnCount) },
    zoneName: parts.zoneName,
    style,
    formatValue: format.short,
    joinedText: (value, minutes) =>
      t('marginal.joined', '{{value}} in {{width}}', {
        value,
        width: bucketWidthName(minutes),
        interpolation: { escapeValue: false },
      }),
  };
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
  if (calculation.additive && values.every((value) => !(value < 0))) {
    return { kind: 'bars', bars: layoutBars(fold[side], layout[side], values, layout.pixelRatio) };
  }
  return { kind: 'steps', values, min: scale.min, max: scale.max };
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
