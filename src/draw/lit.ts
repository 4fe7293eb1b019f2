import { type CellBlock } from '../core/cellBlock';
import { type LitSpan } from './drawLitSpan';

/** What is lit of a picture, drawn over it. */
export interface Lit {
  /** What stands out with its columns and rows; null where nothing is pointed at. */
  readonly block: CellBlock | null;
  /** Whose mark is around it. */
  readonly by: Pointing;
  /** What is outlined and not covered whatever else is lit; its columns and rows stand out while nothing else does. */
  readonly pinned: CellBlock | null;
  /** The part of the color scale whose cells stand out while no block is pointed at. */
  readonly span: LitSpan | null;
  /** How many events each cell (row-major) has gained of late; null where none has. */
  readonly fresh: Int32Array | null;
}

/** What points at cells. */
export type Pointing = 'pointer' | 'keyboard';

/** Lights nothing. */
export const UNLIT: Lit = { block: null, by: 'pointer', pinned: null, span: null, fresh: null };

/** Returns the block that stands out. */
export function litBlock({ block, span, pinned }: Lit): CellBlock | null {
  return block ?? (span === null ? pinned : null);
}
