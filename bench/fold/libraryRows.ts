import { DateTime } from 'luxon';
import moment from 'moment-timezone';
import { type BenchGoal, type BenchRow } from '../benchRow';
import { takeTurns, type TimedCase } from '../takeTurns';
import { benchColumns } from './benchEvents';
import { foldAll, rangeOf, ZONE } from './benchFold';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Returns how many times longer it takes to ask a library for weekday and hour of every event than to fold them. Each
 * grid is compared with ours first.
 */
export async function libraryRows(events: number, rounds: number): Promise<BenchRow[]> {
  const { timesMs } = benchColumns(events, 'random', rangeOf('weekday × hour'));
  const ours = () => foldAll('weekday × hour', timesMs.typed, null, 'count').cells;
  const base = 'our fold, weekday × hour, typed, random';
  const libraries: Array<{ name: string; fold: (timesMs: Float64Array) => Float64Array; goal: BenchGoal | null }> = [
    { name: 'Intl.formatToParts', fold: withFormatToParts, goal: { text: '≥ 700 ×', atLeast: 700 } },
    { name: 'moment-timezone', fold: withMoment, goal: null },
    { name: 'luxon', fold: withLuxon, goal: null },
  ];
  const expected = ours();
  for (const { name, fold } of libraries) {
    const differing = fold(timesMs.typed).findIndex((count, cell) => count !== (expected[cell] || 0));
    if (differing >= 0) {
      throw new Error(`${name} and the fold differ in cell ${differing}.`);
    }
  }
  const cases: TimedCase[] = [
    { name: base, run: ours },
    ...libraries.map(({ name, fold }) => ({ name, run: () => fold(timesMs.typed), rounds: 3 })),
  ];
  const medians = await takeTurns(cases, rounds, 1);
  return libraries.map(({ name, goal }, i) => ({
    group: 'a library for every event',
    name: `${name}, 3 rounds`,
    events,
    medianMs: medians[i + 1],
    base,
    ratio: medians[i + 1] / medians[0],
    goal,
  }));
}

function withFormatToParts(timesMs: Float64Array): Float64Array {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: ZONE,
    hourCycle: 'h23',
    weekday: 'short',
    hour: '2-digit',
  });
  const cells = new Float64Array(7 * 24);
  for (const timeMs of timesMs) {
    let weekday = 0;
    let hour = 0;
    for (const { type, value } of format.formatToParts(timeMs)) {
      if (type === 'weekday') {
        weekday = WEEKDAYS.indexOf(value);
      } else if (type === 'hour') {
        hour = Number(value);
      }
    }
    cells[weekday * 24 + hour]++;
  }
  return cells;
}

function withMoment(timesMs: Float64Array): Float64Array {
  const cells = new Float64Array(7 * 24);
  for (const timeMs of timesMs) {
    const time = moment.tz(timeMs, ZONE);
    cells[(time.isoWeekday() - 1) * 24 + time.hour()]++;
  }
  return cells;
}

function withLuxon(timesMs: Float64Array): Float64Array {
  const cells = new Float64Array(7 * 24);
  for (const timeMs of timesMs) {
    const time = DateTime.fromMillis(timeMs, { zone: ZONE });
    cells[(time.weekday - 1) * 24 + time.hour]++;
  }
  return cells;
}
