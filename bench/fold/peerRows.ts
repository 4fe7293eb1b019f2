import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { type BenchRow } from '../benchRow';
import { bundleModule, BUNDLES } from '../bundleModule';
import { takeTurns, type TimedCase } from '../takeTurns';
import { benchColumns } from './benchEvents';
import { foldAll, rangeOf, ZONE } from './benchFold';

/** A panel whose own code puts times into buckets. */
interface Peer {
  readonly name: string;
  /** The file that does, below the folder of peers; named after its repository. */
  readonly file: string;
  /** Of weekday × hour, or of 31 × 1440 where the peer makes buckets of a minute. */
  readonly grid: 'weekday × hour' | '31 × 1440';
  readonly atLeast: number;
  /** Returns what folds the times with the module that the file is. */
  readonly prepare: (peer: PeerModule, timesMs: readonly number[]) => () => unknown;
}

/** What the peers' modules export; each exports one of these. */
type PeerModule = Partial<
  Record<'bucketize' | 'processTimeSeriesData' | 'default', (...args: readonly unknown[]) => unknown>
>;

const PEERS: readonly Peer[] = [
  {
    name: 'hourly heatmap panel, 60 minutes',
    file: 'grafana-hourly-heatmap-panel/src/bucket.ts',
    grid: 'weekday × hour',
    atLeast: 6000,
    prepare: prepareHourly,
  },
  ...(['HOUR', 'MINUTE'] as const).map((fragment): Peer => ({
    name: `carpet plot, ${fragment}`,
    file: 'grafana-carpetplot/src/data-converter.js',
    grid: fragment === 'HOUR' ? 'weekday × hour' : '31 × 1440',
    atLeast: 600,
    prepare: (peer, timesMs) => prepareCarpet(peer, timesMs, fragment),
  })),
  {
    name: 'calendar heatmap panel, days',
    file: 'calendar-heatmap-panel/src/utils/dataProcessor.ts',
    grid: 'weekday × hour',
    atLeast: 180,
    prepare: prepareCalendar,
  },
];

/** Peers need seconds, so they get fewer turns. */
const PEER_ROUNDS = 3;

/**
 * Returns how many times longer the bucketing of other panels takes than our whole fold of the same plain arrays. Their
 * source is read from checkouts in `folder`, each named as its repository; those that are not there are left out.
 */
export async function peerRows(folder: string, events: number, rounds: number): Promise<BenchRow[]> {
  const timesMs = benchColumns(events, 'ordered', rangeOf('weekday × hour')).timesMs.plain;
  const peers = PEERS.filter(({ file }) => existsSync(path.join(folder, file)));
  const modules = await Promise.all(peers.map(({ file }) => bundleModule<PeerModule>(copySource(folder, file))));
  const grids = ['weekday × hour', '31 × 1440'] as const;
  const cases: TimedCase[] = [
    ...grids.map((grid) => ({
      name: `our fold, ${grid}, plain, ordered`,
      run: () => foldAll(grid, timesMs, null, 'count').total,
    })),
    ...peers.map(({ name, prepare }, i) => ({ name, rounds: PEER_ROUNDS, run: prepare(modules[i], timesMs) })),
  ];
  const medians = await takeTurns(cases, rounds, 1);
  return peers.map(({ name, grid, atLeast }, i) => ({
    group: "other panels' bucketing",
    name: `${name}, ${PEER_ROUNDS} rounds`,
    events,
    medianMs: medians[grids.length + i],
    base: cases[grids.indexOf(grid)].name,
    ratio: medians[grids.length + i] / medians[grids.indexOf(grid)],
    goal: { text: `≥ ${atLeast} ×`, atLeast },
  }));
}

/** Copies a peer's source away from its own settings, which name packages that are not here. Returns its file's copy. */
function copySource(folder: string, file: string): string {
  const [repository] = file.split('/');
  const copy = path.join(BUNDLES, 'peers', repository, 'src');
  cpSync(path.join(folder, repository, 'src'), copy, { recursive: true });
  return path.join(BUNDLES, 'peers', file);
}

function prepareHourly({ bucketize }: PeerModule, timesMs: readonly number[]): () => unknown {
  // Grafana's formats ask the browser for its language, which Node 20 does not have
  Object.assign(globalThis, { navigator: { language: 'en-US', languages: ['en-US'] } });
  const values = timesMs.map(() => 1);
  const { fromMs, toMs } = rangeOf('weekday × hour');
  const at = (timeMs: number) => ({ valueOf: () => timeMs });
  return () => {
    const timeField = { values: { length: timesMs.length, get: (i: number) => timesMs[i] } };
    const config = { custom: { groupBy: 60, calculation: 'count' } };
    const valueField = { name: 'value', type: 'number', config, values: { get: (i: number) => values[i] } };
    const theme = { visualization: { getColorByName: () => '#000000' }, isDark: true, colors: {} };
    return bucketize?.(timeField, valueField, ZONE, { from: at(fromMs), to: at(toMs) }, [0, 24], theme);
  };
}

function prepareCarpet({ default: createConverter }: PeerModule, timesMs: readonly number[], fragment: string) {
  const datapoints = timesMs.map((timeMs) => [1, timeMs]);
  const { fromMs, toMs } = rangeOf('weekday × hour');
  return () => {
    const converter = createConverter?.('CNT', fragment);
    if (typeof converter !== 'object' || converter === null || !('convertData' in converter)) {
      throw new Error('The carpet plot has no convertData.');
    }
    const { convertData } = converter;
    return typeof convertData === 'function' ? convertData(fromMs, toMs, [{ datapoints }]) : null;
  };
}

function prepareCalendar({ processTimeSeriesData }: PeerModule, timesMs: readonly number[]): () => unknown {
  const values = timesMs.map(() => 1);
  const frame = {
    length: timesMs.length,
    fields: [
      { name: 'Time', type: 'time', values: timesMs },
      { name: 'value', type: 'number', values },
    ],
  };
  return () => processTimeSeriesData?.([frame], 'count');
}
