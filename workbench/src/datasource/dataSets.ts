import { everyTwentyMinutes, frenchHolidays, upToNow } from './madeUpTimes';

/** The data sets: packed ones, of which `data/README.md` says where each comes from, and times made up here. */
export type DataSetName =
  'honeypot' | 'attempts' | 'conti' | 'load' | 'commits' | 'everyTwentyMinutes' | 'holidays' | 'upToNow';

/** Rows in order of time, as columns of equal length. */
export interface DataSet {
  time: number[];
  sourceIp?: string[];
  value: { name: string; values: Array<number | null> };
}

const loading = new Map<DataSetName, Promise<DataSet>>();

/** Returns a data set, fetched and unpacked on first use. The result is shared: do not change it. */
export function loadDataSet(name: DataSetName): Promise<DataSet> {
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
};

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
