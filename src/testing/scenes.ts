import { calculationById } from '../core/calculation';
import { calendarAxis } from '../core/calendarAxis';
import { type CalendarFold, foldCalendar } from '../core/calendarFold';
import { collectSlots } from '../core/collectSlots';
import { colorScale } from '../core/colorScale';
import { peakIndex } from '../core/peakIndex';
import { layoutBars } from '../draw/bars';
import { layoutPlot, type LayoutRequest, type PlotLayout } from '../draw/layout';
import { type PlotStyle, type Scene } from '../draw/scene';
import { columnLabels, rowLabels } from '../draw/tickLabels';

/** Six pixels a letter. */
export const measure = (text: string): number => text.length * 6;

/** A style in which every color names its use. */
export const testStyle: PlotStyle = {
  fontFamily: 'Inter',
  text: 'text',
  textSecondary: 'secondary',
  textDisabled: 'disabled',
  border: 'border',
  background: 'ground',
  bar: 'bar',
  peakBar: 'peak',
  outline: 'outline',
  empty: [255, 255, 255, 0.1],
  scheme: Array.from({ length: 256 }, (_, i): [number, number, number, number] => [i, i, i, 1]),
};

/** Returns a layout of a weekday × hour panel, unless asked for something else. */
export function testLayout(request: Partial<LayoutRequest> = {}): PlotLayout {
  return layoutPlot({
    widthPx: 900,
    heightPx: 400,
    pixelRatio: 1,
    columnCount: 24,
    rowCount: 7,
    widestRowLabelPx: 24,
    widestRowValuePx: 36,
    zoneNamePx: 24,
    totalPx: 100,
    choice: { columnBars: true, rowBars: true, legend: true, gapPx: null },
    ...request,
  });
}

/** Returns the fold of events at UTC times, each with a value (null: no number), on weekday × hour from Monday. */
export function testFold(events: ReadonlyArray<readonly [iso: string, value: number | null]>): CalendarFold {
  const timesMs = events.map(([iso]) => Date.parse(`${iso}Z`));
  const slots = collectSlots(
    [{ timesMs, values: events.map(([, value]) => value) }],
    { fromMs: Math.min(...timesMs), toMs: Math.max(...timesMs) },
    15,
    'moments'
  );
  return foldCalendar(slots, {
    columns: calendarAxis('hour', 'monday'),
    rows: calendarAxis('weekday', 'monday'),
    zone: 'UTC',
    calculation: calculationById('sum'),
  });
}

/** Returns a scene of a fold. */
export function testScene(fold: CalendarFold, layout: PlotLayout): Scene {
  const scale = colorScale(fold.cells, { additive: true, min: null, max: null });
  const peak = peakIndex(fold.cells);
  return {
    layout,
    fold,
    scale,
    cut: 0,
    columnMarginal: {
      kind: 'bars',
      bars: layoutBars(fold.columns, layout.columns, fold.columnMarginal, layout.pixelRatio),
    },
    rowMarginal: { kind: 'bars', bars: layoutBars(fold.rows, layout.rows, fold.rowMarginal, layout.pixelRatio) },
    columnLabels: columnLabels(fold.columns, layout.columns.pitchPx, 'en-US', measure),
    rowLabels: rowLabels(fold.rows, layout.rows.pitchPx, 'en-US'),
    peak: peak < 0 ? null : { column: peak % 24, row: Math.floor(peak / 24) },
    zoneName: 'UTC',
    style: testStyle,
    formatValue: String,
    joinedText: (value, minutes) => `${value} in ${minutes} min`,
  };
}
