/** A median of one case, on its way from the page to Node. */
export interface Timing {
  readonly name: string;
  readonly medianMs: number;
}
