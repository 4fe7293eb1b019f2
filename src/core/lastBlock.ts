import { type CellBlock, sameBlock } from './cellBlock';

/** Returns the same function, which works a block out once, however often it is asked for it in a row. */
export function lastBlock<T>(read: (block: CellBlock) => T): (block: CellBlock) => T {
  let last: { readonly block: CellBlock; readonly result: T } | null = null;
  return (block) => {
    if (last === null || !sameBlock(last.block, block)) {
      last = { block, result: read(block) };
    }
    return last.result;
  };
}
