import { type CalendarFold } from '../core/calendarFold';
import { type ColorScale } from '../core/colorScale';
import { type Rgba } from '../core/rgba';
import { type Bars } from './bars';
import { type PlotLayout } from './layout';
import { type SecondAxis } from './secondAxis';
import { type AxisLabels } from './tickLabels';

/** Colors and type of a picture, taken from the theme. Colors are CSS colors. */
export interface PlotStyle {
  readonly fontFamily: string;
  readonly text: string;
  readonly textSecondary: string;
  readonly textDisabled: string;
  readonly border: string;
  readonly background: string;
  readonly bar: string;
  readonly peakBar: string;
  readonly outline: string;
  /** The ring around what the keyboard is on. */
  readonly focus: string;
  /** Marks values beyond the ends of the color scale. */
  readonly warning: string;
  /** The ground of a cell without events. */
  readonly empty: Rgba;
  /** The color scheme from low to high. */
  readonly scheme: readonly Rgba[];
}

/** A side of the grid: bars where values add up, else a line of steps on the cells' own scale. */
export type Marginal =
  | { readonly kind: 'bars'; readonly bars: Bars }
  | { readonly kind: 'steps'; readonly values: Float64Array; readonly min: number; readonly max: number };

/** One cell of the grid. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** A cell in which something is annotated, in a CSS color. */
export interface AnnotationMark extends CellPlace {
  readonly color: string;
}

/** The values written into the cells. */
export interface ValueLabels {
  /** `auto` writes all or none; `always` writes smaller and leaves out what does not fit its cell. */
  readonly mode: 'auto' | 'always';
  /** Returns the text of a cell (row-major index) that has a number. */
  readonly textOf: (cell: number) => string;
  /** Likewise, in as few letters as it takes; for cells that have no room for the text. */
  readonly shortestOf: (cell: number) => string;
  /** What the cells that do not stand out are covered with, `background` of the style: inks are chosen for it. */
  readonly ground: Rgba;
}

/** Everything that one picture shows, ready to be drawn. */
export interface Scene {
  readonly layout: PlotLayout;
  readonly fold: CalendarFold;
  /** Null where no cell has a value. */
  readonly scale: ColorScale | null;
  /** The share of the scheme's low end that is left out. */
  readonly cut: number;
  readonly columnMarginal: Marginal | null;
  readonly rowMarginal: Marginal | null;
  readonly columnLabels: AxisLabels;
  readonly rowLabels: AxisLabels;
  /** The cell with the largest value; null where no cell has a value. Of equals, the first. */
  readonly peak: CellPlace | null;
  readonly zoneName: string;
  /** The hours of another zone beside the first ones; null where none is asked for or `layout.secondAxis` is false. */
  readonly secondAxis: SecondAxis | null;
  /** Row-major, 1 inside business hours, which get an outline; null draws none. */
  readonly businessMask: Uint8Array | null;
  /** The cell of the present moment; null where it is not marked. */
  readonly now: CellPlace | null;
  readonly annotations: readonly AnnotationMark[];
  /** Null writes nothing into the cells. */
  readonly valueLabels: ValueLabels | null;
  /** Why cells do not exist, written into them where it fits: "February has no day 30 or 31"; '' writes nothing. */
  readonly notExistingReason: string;
  readonly style: PlotStyle;
  /** Formats a value for a bar: short, in the field's unit. */
  readonly formatValue: (value: number) => string;
  /** Says that a value is that of so many minutes: "1,190 in 10 min". */
  readonly joinedText: (value: string, minutes: number) => string;
}
