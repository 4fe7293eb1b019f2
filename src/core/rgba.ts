/** A color with red, green, blue 0 … 255 and alpha 0 … 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];
