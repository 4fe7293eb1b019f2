/** How the numbers of a report stand on paper. CSS pixels. */
export const PRINTED_TABLE = {
  fontPx: 9,
  /** At each side of a cell. */
  paddingPx: 3,
  /** What a landscape page of A4 or Letter has between its margins, the narrower one, with little to spare. */
  widthPx: 955,
};
