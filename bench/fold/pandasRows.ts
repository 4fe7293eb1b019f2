import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BenchRow } from '../benchRow';
import { takeTurns, type TimedCase } from '../takeTurns';
import { benchColumns } from './benchEvents';
import { foldAll, rangeOf } from './benchFold';

/** Debian's own, for which apt installs pandas, before others on the path. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** What the two ancestors do, of times that are parsed already. argv: how many events; the numbers of rounds. */
const SCRIPT = `
import json, sys, time
import numpy as np, pandas as pd
count, rounds = int(sys.argv[1]), int(sys.argv[2])
random = np.random.default_rng(7)
times = pd.Series(pd.to_datetime(np.sort(random.integers(1709269200000, 1711944000000, count)), unit='ms'))
def timed(run):
    durations = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        durations.append((time.perf_counter() - start) * 1000)
    return sorted(durations)[rounds // 2]
def hours():
    frame = pd.DataFrame({'time': times})
    frame.groupby([frame.time.dt.dayofweek, frame.time.dt.hour]).size().unstack(fill_value=0)
def minutes():
    frame = pd.DataFrame({'day': times.dt.day, 'minute': times.dt.strftime('%H:%M')})
    grid = frame.groupby(['minute', 'day']).size().unstack(fill_value=0)
    whole = pd.date_range('2024-03-01', '2024-03-02', freq='min')[:-1].strftime('%H:%M')
    grid = grid.reindex(index=whole, columns=range(1, 32), fill_value=0)
    return grid.sum(axis=0), grid.sum(axis=1)
print(json.dumps([timed(hours), timed(minutes), pd.__version__]))
`;

/**
 * Returns how many times longer pandas takes, in turns with our fold: group by weekday and hour, and the matrix of
 * minutes that the calendar notebook makes. No rows where Python or pandas is missing (Debian: python3-pandas).
 */
export async function pandasRows(events: number, rounds: number): Promise<BenchRow[]> {
  const { timesMs } = benchColumns(events, 'ordered', rangeOf('weekday × hour'));
  const hoursMs: number[] = [];
  const minutesMs: number[] = [];
  let version = '';
  const cases: TimedCase[] = [
    ...(['weekday × hour', '31 × 1440'] as const).map((grid) => ({
      name: `our fold, ${grid}, typed, ordered`,
      run: () => foldAll(grid, timesMs.typed, null, 'count').total,
    })),
    {
      name: 'pandas',
      rounds: 3,
      run: () => {
        const answer: [number, number, string] = JSON.parse(
          execFileSync(PYTHON, ['-c', SCRIPT, String(events), '1'], { encoding: 'utf8', stdio: 'pipe' })
        );
        hoursMs.push(answer[0]);
        minutesMs.push(answer[1]);
        version = answer[2];
      },
    },
  ];
  try {
    cases[2].run();
  } catch {
    return [];
  }
  const medians = await takeTurns(cases, rounds, 1);
  const peers = [
    { name: 'groupby of weekday and hour', durations: hoursMs, least: 35 },
    { name: 'matrix of minutes by strftime', durations: minutesMs, least: 350 },
  ];
  return peers.map(({ name, durations, least }, i) => {
    const medianMs = [...durations].sort((a, b) => a - b)[durations.length >> 1];
    return {
      group: 'pandas',
      name: `pandas ${version}: ${name}, ${durations.length} rounds`,
      events,
      medianMs,
      base: cases[i].name,
      ratio: medianMs / medians[i],
      goal: { text: `≥ ${least} ×`, atLeast: least },
    };
  });
}
