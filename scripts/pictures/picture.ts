/** A picture of the docs: what is opened in the workbench, and what of it is taken. */
export interface Picture {
  /** The file's name in its folder, without `.png`. */
  readonly name: string;
  /** From the project's folder; `docs/img` unless given. */
  readonly folder?: string;
  /** The gallery unless given. */
  readonly dashboard?: string;
  /** The key of the panel that is taken, with what reaches out of it; the whole page without one. */
  readonly panel?: string;
  /** Options of that panel in place of its own. */
  readonly options?: object;
  /** Dark unless given. */
  readonly theme?: 'dark' | 'light';
  /** Two panels of the gallery beside each other unless given. */
  readonly viewport?: Size;
  /** Where the pointer is or clicks, as shares of the width and height of the panel's plot. */
  readonly hover?: Place;
  readonly click?: Place;
  /** What is taken below the panel, for a tooltip that is longer than it. */
  readonly belowPx?: number;
  /** Returns a file of text that is opened from disk. */
  readonly file?: () => { readonly name: string; readonly text: string };
  /** A category of the option pane that is taken in place of the panel. */
  readonly category?: string;
}

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place from the left and from the top: in a plot 0 to 1, on a page in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Two panels of the gallery side by side, each about 700 px wide. */
export const GALLERY: Size = { width: 1440, height: 1000 };
