import { type BlockSource } from '../core/blockReader';
import { type CalendarAxis } from '../core/calendarAxis';
import { type CalendarFold } from '../core/calendarFold';
import { type CellBlock } from '../core/cellBlock';
import { type TimeRange } from '../core/events';
import { type LegendPicture } from '../draw/drawLegend';
import { type Scene } from '../draw/scene';
import { type MeasureText } from '../draw/tickLabels';
import { type Fact } from './provenance';

/** Everything that can be saved or copied of a picture, in the words that the panel uses. All texts are plain text. */
export interface ExportSource {
  readonly title: string;
  /** The picture in a sentence or two. */
  readonly summary: string;
  /** Under the title of an image: the time range with its zone, then what is filtered. */
  readonly subtitles: readonly string[];
  readonly provenance: readonly Fact[];
  /** Likewise of what lists windows, whose values may have another calculation and unit (`windowCalculation`). */
  readonly windowProvenance: readonly Fact[];
  /** What is annotated on the picture, in the order of time. */
  readonly annotations: readonly ExportAnnotation[];
  readonly range: TimeRange;
  /** Whose clock times are written by: an IANA name or a fixed offset. */
  readonly zone: string;
  readonly locale: string;
  /** As in the picture. */
  readonly fold: CalendarFold;
  readonly words: ExportWords;
  readonly format: (value: number) => string;
  readonly windowValue: WindowValue;
  /** What share of all each cell is. */
  readonly share: CellShare;
  /** Returns a bucket in words: `Monday`, `14:00–15:00`. */
  readonly bucketText: (axis: CalendarAxis, bucket: number) => string;
  /** What windows are read from, columns and rows as the calendar has them; null where the values came folded. */
  readonly blockSource: BlockSource | null;
  /** Returns both buckets of a cell of `blockSource` in words. */
  readonly cellText: (column: number, row: number) => string;
  /** The cells of `blockSource` that are pinned or selected, with their name; null where none are. */
  readonly chosen: { readonly block: CellBlock; readonly name: string } | null;
  /** The panel's own size, in CSS pixels. */
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  /** Returns the picture at another size, in CSS pixels. */
  readonly sceneAt: (size: PictureSize) => Scene;
  /** Returns the legend of such a picture, null where it has none. */
  readonly legendOf: (scene: Scene, measure: MeasureText) => LegendPicture | null;
  /** As CSS has it: names with quotes, parted by commas. */
  readonly fontFamily: string;
  readonly colors: PageColors;
}

/** Something that the dashboard notes at a moment, or over a span of time. */
export interface ExportAnnotation {
  readonly startMs: number;
  /** The same for a moment. */
  readonly endMs: number;
  /** May be `''`, as the text. */
  readonly title: string;
  readonly text: string;
}

/** The shares of cells in words. */
export interface CellShare {
  /** `Share of all`. */
  readonly name: string;
  /** Returns the share of a cell of the fold; `''` where it has none. */
  readonly textOf: (cell: number) => string;
}

/** How the value of one window is told: cells that hold a share of the sum have windows that hold a sum. */
export interface WindowValue {
  /** `Sum of sessions`. */
  readonly title: string;
  readonly format: (value: number) => string;
  /** True where it is the number of events. */
  readonly countsEvents: boolean;
}

/** How large a picture is made. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  /** Returns the width of a text of 12 pixels, in CSS pixels. */
  readonly measure: MeasureText;
}

/** Names of what is shown. */
export interface ExportWords {
  /** `Sum of sessions`. */
  readonly value: string;
  /** What stands under the total: `sessions`. */
  readonly total: string;
  /** Above the marginal column: `Total`, `Mean`. */
  readonly marginal: string;
  readonly columns: string;
  readonly rows: string;
  /** True where the value itself is the number of events. */
  readonly countsEvents: boolean;
}

/** CSS colors of a page beside those of the picture. */
export interface PageColors {
  readonly scheme: 'dark' | 'light';
  readonly canvas: string;
  readonly background: string;
  readonly elevated: string;
  readonly borderWeak: string;
  readonly focus: string;
}
