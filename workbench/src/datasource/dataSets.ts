import { hostileTexts } from './hostileTexts';
import {
  everyTwentyMinutes,
  frenchHolidays,
  halfHoursOfThreeDays,
  twoThousandNights,
  upToNow,
  upToThisSecond,
} from './madeUpTimes';

/** The data sets: packed ones, of which `data/README.md` says where each comes from, and times made up here. */
export type DataSetName =
  | 'honeypot'
  | 'attempts'
  | 'conti'
  | 'load'
  | 'commits'
  | 'everyTwentyMinutes'
  | 'holidays'
  | 'upToNow'
  | 'live'
  | 'nights'
  | 'hostile';

/** Rows in order of time, as columns of equal length. */
export interface DataSet {
  time: number[];
  sourceIp?: string[];
  value: { name: string; values: Array<number | null> };
}

const loading = new Map<DataSetName, Promise<DataSet>>();

/** Addresses that documentation may use, for made-up rows. */
const MADE_UP_IPS = ['192.0.2.10', '192.0.2.77', '198.51.100.4', '203.0.113.9', '203.0.113.200'];

/**
 * Returns a data set, fetched and unpacked on first use; the live one grows with every use. The result is shared: do not
 * change it.
 */
export function loadDataSet(name: DataSetName): Promise<DataSet> {
  if (name === 'live') {
    return unpack.live();
  }
  const known = loading.get(name);
  if (known) {
    return known;
  }
  const dataSet = unpack[name]();
  loading.set(name, dataSet);
  return dataSet;
}

const unpack: Record<DataSetName, () => Promise<DataSet>> = {
  async honeypot() {
    const { default: packed } = await import('../../data/honeypot.json');
    return {
      time: unpackTimes(packed),
      sourceIp: packed.ipIndexes.map((index) => packed.ips[index] ?? ''),
      value: { name: 'sessions', values: packed.sessions },
    };
  },
  async attempts() {
    const { default: packed } = await import('../../data/attempts.json');
    return { time: unpackTimes(packed), value: { name: 'attempts', values: packed.attempts } };
  },
  async conti() {
    const { default: packed } = await import('../../data/conti.json');
    return { time: unpackTimes(packed), value: { name: 'messages', values: packed.messages } };
  },
  async load() {
    const { default: packed } = await import('../../data/load.json');
    return { time: unpackTimes(packed), value: { name: 'load', values: packed.load } };
  },
  async commits() {
    const { default: packed } = await import('../../data/commits.json');
    return { time: unpackTimes(packed), value: { name: 'commits', values: packed.commits } };
  },
  everyTwentyMinutes: async () => bareEvents(everyTwentyMinutes()),
  holidays: async () => bareEvents(frenchHolidays()),
  upToNow: async () => bareEvents(upToNow()),
  live: async () => fromSources(upToThisSecond(), MADE_UP_IPS),
  nights: async () => fromSources(twoThousandNights(), MADE_UP_IPS),
  hostile: async () => fromSources(halfHoursOfThreeDays(), hostileTexts()),
};

/** A row a time, from the sources in turn, with 1 to 9 sessions. */
function fromSources(time: number[], sources: string[]): DataSet {
  return {
    time,
    sourceIp: time.map((_, row) => sources[row % sources.length] ?? ''),
    value: { name: 'sessions', values: time.map((_, row) => 1 + (row % 9)) },
  };
}

function bareEvents(time: number[]): DataSet {
  return { time, value: { name: 'events', values: time.map(() => 1) } };
}

function unpackTimes({ startMs, stepMs, steps }: { startMs: number; stepMs: number; steps: number[] }): number[] {
  let time = startMs;
  return steps.map((step) => {
    time += step * stepMs;
    return time;
  });
}
