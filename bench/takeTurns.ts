import { seededRandom, shuffled } from '../src/testing/random';

/** Something to measure. */
export interface TimedCase {
  readonly name: string;
  /** Not measured: what has to be there before. */
  readonly prepare?: () => void;
  readonly run: () => unknown;
  /** After so many rounds it is left out; for what takes seconds. All rounds unless given. */
  readonly rounds?: number;
}

/**
 * Returns the median time of each case, in their order, in milliseconds. The cases take turns, so that a busy moment of
 * the machine hits all of them, each round in another order, so that none always comes after the same one, which leaves
 * the caches and the garbage collector as it does. The first `warmUps` turns do not count.
 */
export async function takeTurns(cases: readonly TimedCase[], rounds: number, warmUps = 3): Promise<number[]> {
  const random = seededRandom(1);
  const durationsMs = cases.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const i of shuffled([...cases.keys()], random)) {
      const { prepare, run, rounds: own = rounds } = cases[i];
      // what takes seconds is warm after one turn
      if (round < Math.min(own, rounds) && (own === rounds || round >= -1)) {
        prepare?.();
        const startMs = performance.now();
        const result = run();
        if (result instanceof Promise) {
          await result;
        }
        if (round >= 0) {
          durationsMs[i].push(performance.now() - startMs);
        }
      }
    }
  }
  return durationsMs.map(median);
}

/** Returns the middle value; of an even number of them, the upper one of the middle. NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
