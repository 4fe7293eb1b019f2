import { type CalendarFold } from '../core/calendarFold';
import { NOT_EXISTING, OUTSIDE, PRESENT } from '../core/cellPresence';
import { automaticScale, colorScale } from '../core/colorScale';
import { peakIndex } from '../core/peakIndex';
import { layoutBars } from '../draw/bars';
import {
  AXIS_HEIGHT_PX,
  LABEL_GAP_PX,
  type LayoutChoice,
  layoutPlot,
  type LayoutRequest,
  type PlotLayout,
} from '../draw/layout';
import { type PlotStyle, type Scene } from '../draw/scene';
import { columnLabels, rowLabels } from '../draw/tickLabels';
import { foldEvents, rangeOf } from './foldEvents';

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
  focus: 'focus',
  warning: 'warning',
  empty: [255, 255, 255, 0.1],
  scheme: Array.from({ length: 256 }, (_, i): [number, number, number, number] => [i, i, i, 1]),
};

/** All beside the cells, the rest left to their size. */
export const testChoice: LayoutChoice = {
  columnBars: true,
  rowBars: true,
  legend: true,
  gapPx: null,
  radiusPx: null,
  rowsUpwards: false,
  secondAxis: null,
};

/** Nothing beside the cells but their labels. */
export const cellsAlone: LayoutChoice = { ...testChoice, columnBars: false, rowBars: false, legend: false };

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
    buttonsPx: 0,
    widestSecondLabelPx: 36,
    secondNamePx: 60,
    choice: testChoice,
    ...request,
  });
}

/** Returns the fold of events at UTC times, each with a value (null: no number), on weekday × hour from Monday. */
export function testFold(
  events: ReadonlyArray<readonly [iso: string, value: number | null]>,
  range = rangeOf('2024-01-01T00:00Z', '2024-01-07T23:59:59.999Z')
): CalendarFold {
  return foldEvents(
    [{ timesMs: events.map(([iso]) => Date.parse(`${iso}Z`)), values: events.map(([, value]) => value) }],
    range,
    { calculation: 'sum' }
  );
}

const PRESENCE_OF_LETTER: Record<string, number> = { '.': PRESENT, o: OUTSIDE, x: NOT_EXISTING };

/**
 * Returns a fold with a row for each text and a column for each letter: `.` empty, `o` outside the range, `x` not
 * existing, `-` events without a number, a figure is a value of one event. Its axes are weekday × hour, unless others
 * are given.
 */
export function drawnFold(
  texts: readonly string[],
  axes: Partial<Pick<CalendarFold, 'columns' | 'rows'>> = {}
): CalendarFold {
  const letters = texts.join('').split('');
  const fold = testFold([]);
  const columnCount = texts[0].length;
  const cells = Float64Array.from(letters, (letter) => (/\d/.test(letter) ? Number(letter) : NaN));
  return {
    ...fold,
    columns: { ...fold.columns, bucketCount: columnCount, ...axes.columns },
    rows: { ...fold.rows, bucketCount: texts.length, ...axes.rows },
    cells,
    cellEvents: Int32Array.from(letters, (letter) => (/[-\d]/.test(letter) ? 1 : 0)),
    columnMarginal: new Float64Array(columnCount).fill(NaN),
    rowMarginal: new Float64Array(texts.length).fill(NaN),
    presence: {
      cells: Uint8Array.from(letters, (letter) => PRESENCE_OF_LETTER[letter] ?? PRESENT),
      doubled: new Uint8Array(letters.length),
      cuts: [],
    },
  };
}

/** Returns a layout of a fold whose cells are `cellPx` wide and high, gap included, with nothing but labels beside them. */
export function squareLayout(
  { columns, rows }: CalendarFold,
  cellPx: number,
  choice: Partial<LayoutChoice> = {},
  pixelRatio = 1
): PlotLayout {
  const sized = (besidePx: number, belowPx: number) =>
    testLayout({
      widthPx: columns.bucketCount * cellPx + besidePx,
      heightPx: rows.bucketCount * cellPx + belowPx,
      pixelRatio,
      columnCount: columns.bucketCount,
      rowCount: rows.bucketCount,
      // takes back the space before a name
      zoneNamePx: -LABEL_GAP_PX,
      secondNamePx: -LABEL_GAP_PX,
      choice: { ...cellsAlone, ...choice },
    });
  const labelled = sized(24 + LABEL_GAP_PX, AXIS_HEIGHT_PX);
  return labelled.axisLabels ? labelled : sized(0, 0);
}

/** Returns a scene of a fold; `changes` replace what it would have. */
export function testScene(fold: CalendarFold, layout: PlotLayout, changes: Partial<Scene> = {}): Scene {
  const scale = colorScale(fold.cells, { ...automaticScale, fromZero: true });
  const peak = peakIndex(fold.cells);
  return {
    layout,
    fold,
    scale,
    cut: 0,
    columnMarginal: {
      kind: 'bars',
      bars: layoutBars(fold.columns, layout.columns, fold.columnMarginal, {
        joins: true,
        pixelRatio: layout.pixelRatio,
      }),
    },
    rowMarginal: {
      kind: 'bars',
      bars: layoutBars(fold.rows, layout.rows, fold.rowMarginal, { joins: true, pixelRatio: layout.pixelRatio }),
    },
    columnLabels: columnLabels(fold.columns, layout.columns.pitchPx, 'en-US', measure),
    rowLabels: rowLabels(fold.rows, layout.rows.pitchPx, 'en-US'),
    peak:
      peak < 0 ? null : { column: peak % fold.columns.bucketCount, row: Math.floor(peak / fold.columns.bucketCount) },
    zoneName: 'UTC',
    style: testStyle,
    formatValue: String,
    joinedText: (value, minutes) => `${value} in ${minutes} min`,
    secondAxis: null,
    businessMask: null,
    now: null,
    annotations: [],
    valueLabels: null,
    notExistingReason: '',
    ...changes,
  };
}
