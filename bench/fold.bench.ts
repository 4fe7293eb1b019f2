import { type BenchRow } from './benchRow';
import { changeRows, foldRows, yearRows } from './fold/foldRows';
import { libraryRows } from './fold/libraryRows';
import { pandasRows } from './fold/pandasRows';
import { peerRows } from './fold/peerRows';
import { plainRows } from './fold/plainRows';

const MILLION = 1_000_000;

/** What is measured. */
export interface FoldBenchChoice {
  /** The folder with the source of other panels; null leaves them out. */
  readonly peersFolder: string | null;
  /** Names of parts; null runs all. */
  readonly only: readonly string[] | null;
}

/**
 * Returns the half of the bench that needs Node alone: both stages of the fold against a scan of the same array, what a
 * change costs, libraries, pandas, and other panels where their source is at hand.
 */
export async function benchFold({ peersFolder, only }: FoldBenchChoice): Promise<BenchRow[]> {
  const parts: Record<string, () => Promise<BenchRow[]>> = {
    fold10k: () => foldRows(10_000, 101),
    fold100k: () => foldRows(100_000, 51),
    fold1M: () => foldRows(MILLION, 31),
    fold10M: () => foldRows(10 * MILLION, 7),
    year: () => yearRows(MILLION, 21),
    changes: () => changeRows(MILLION, 101),
    libraries: () => libraryRows(MILLION, 21),
    pandas: () => pandasRows(MILLION, 21),
    peers: async () => (peersFolder === null ? [] : peerRows(peersFolder, MILLION, 21)),
  };
  const rows: BenchRow[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only === null || only.includes(name)) {
      rows.push(...(await measure()));
    }
  }
  return [...rows, ...plainRows(rows)];
}
