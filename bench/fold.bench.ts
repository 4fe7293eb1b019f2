import { type DataFrame, dateTimeForTimeZone } from '@grafana/data';
import { writeFileSync } from 'node:fs';
import { calculationById } from '../src/core/calculation';
import { makeCalendar, noFilter } from '../src/core/calendar';
import { foldCalendar, type CalendarSpec } from '../src/core/calendarFold';
import { collectSlots } from '../src/core/collectSlots';
import { type EventColumns, type TimeRange } from '../src/core/events';
import { type Slots } from '../src/core/slots';
import { slotMinutesFor } from '../src/core/slotWidth';
import { readEvents } from '../src/grafana/readEvents';
import { frameOf } from '../src/testing/frames';
import { seededRandom } from '../src/testing/random';
import { noChoice } from '../src/testing/readFrames';

/**
 * Times the fold, both stages, against a bare scan of the same array in the same run. All cases take turns, so that a
 * busy moment of the machine hits all of them; medians are printed. Usage: npm run bench -- [--json FILE]
 */

const ROUNDS = 15;
const SIZES = [100_000, 1_000_000];
const ZONES = ['America/New_York', 'Europe/Paris'];

const range: TimeRange = { fromMs: Date.UTC(2024, 0, 1), toMs: Date.UTC(2024, 3, 1) };

interface Case {
  readonly name: string;
  readonly events: number;
  /** The case whose median this one is compared with. */
  readonly scan: string;
  readonly run: () => number;
  readonly durationsMs: number[];
}

function timesOf(count: number, order: string): Float64Array {
  const random = seededRandom(count);
  const times = Float64Array.from({ length: count }, () =>
    Math.floor(range.fromMs + random() * (range.toMs - range.fromMs))
  );
  return order === 'ordered' ? times.sort() : times;
}

/** Returns a plain array as Grafana delivers it: parsed from JSON. */
function asDelivered(column: Float64Array): number[] {
  return JSON.parse(JSON.stringify(Array.from(column)));
}

function specOf(axes: string, calculation: string, zone: string = ZONES[0]): CalendarSpec {
  const [columns, rows] = axes.split(' × ');
  const choice = { columns, rows, zone, weekStart: 'monday', dayStartMinute: 0, filter: noFilter } as const;
  return {
    calendar: makeCalendar(choice, range),
    calculation: calculationById(calculation),
    range,
    businessHours: null,
  };
}

function slotsOf(events: readonly EventColumns[], { calendar, calculation }: CalendarSpec): Slots {
  return collectSlots(events, range, slotMinutesFor(range, calendar.stepMinutes), calculation.needs);
}

function foldAll(events: readonly EventColumns[], spec: CalendarSpec): number {
  return foldCalendar(slotsOf(events, spec), spec).total;
}

function scanTyped(times: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < times.length; i++) {
    sum += times[i];
  }
  return sum;
}

/** The same text for plain arrays: one loop for both kinds would be slow on each. */
function scanPlain(times: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < times.length; i++) {
    sum += times[i];
  }
  return sum;
}

/** One date object a row, as a panel comes to it that takes seconds for this many rows; its peers make several. */
function countWithDateObjects(times: Float64Array): number {
  const counts = new Map<string, number>();
  for (const timeMs of times) {
    const bucket = dateTimeForTimeZone(ZONES[0], timeMs).format('E H');
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return counts.size;
}

/** Returns a frame of rows without a number; its columns are not frozen, as frozen arrays are read more slowly. */
function frameWithColumns(columns: { time: number[]; source_ip: string[] }): DataFrame {
  const empty = frameOf([
    { name: 'time', type: 'time', values: [] },
    { name: 'source_ip', type: 'string', values: [] },
  ]);
  const values: unknown[][] = [columns.time, columns.source_ip];
  return { length: columns.time.length, fields: empty.fields.map((field, i) => ({ ...field, values: values[i] })) };
}

function casesOf(events: number): Case[] {
  const cases: Case[] = [];
  const add = (name: string, scan: string, run: () => number) =>
    cases.push({ name, events, scan, run, durationsMs: [] });
  for (const order of ['ordered', 'random']) {
    const typed = timesOf(events, order);
    const plain = asDelivered(typed);
    const values = Float64Array.from(typed, (timeMs) => timeMs % 1000);
    const kinds = [
      { kind: 'typed', timesMs: typed, values, scan: () => scanTyped(typed) },
      { kind: 'plain', timesMs: plain, values: asDelivered(values), scan: () => scanPlain(plain) },
    ];
    for (const { kind, timesMs, values: kindValues, scan } of kinds) {
      const scanName = `${kind} ${order}: scan`;
      add(scanName, scanName, scan);
      for (const axes of ['hour × weekday', 'time:1 × dayOfMonth']) {
        const count = specOf(axes, 'count');
        add(`${kind} ${order}: ${axes}, count`, scanName, () => foldAll([{ timesMs, values: null }], count));
        for (const calculation of ['mean', 'rate', 'percentile', 'distinct']) {
          const spec = specOf(axes, calculation);
          add(`${kind} ${order}: ${axes}, ${calculation}`, scanName, () =>
            foldAll([{ timesMs, values: kindValues }], spec)
          );
        }
      }
    }
    if (events === SIZES[0] && order === 'ordered') {
      add('peer bug 8: date objects for every row', 'typed ordered: scan', () => countWithDateObjects(typed));
    }
    const frame = frameWithColumns({ time: plain, source_ip: plain.map(() => '192.0.2.1') });
    const rowsByHour = specOf('hour × weekday', 'count');
    add(`plain ${order}: frame to grid, hour × weekday`, `plain ${order}: scan`, () => {
      const reading = readEvents([frame], noChoice);
      return reading.kind === 'events' ? foldAll(reading.events, rowsByHour) : NaN;
    });
    if (order === 'ordered') {
      for (const axes of ['hour × weekday', 'time:1 × dayOfMonth']) {
        for (const calculation of ['count', 'percentile', 'distinct']) {
          const specs = ZONES.map((zone) => specOf(axes, calculation, zone));
          const slots = slotsOf([{ timesMs: typed, values: calculation === 'count' ? null : values }], specs[0]);
          let turn = 0;
          add(
            `change of zone alone: ${axes}, ${calculation}`,
            'typed ordered: scan',
            () => foldCalendar(slots, specs[turn++ % specs.length]).total
          );
        }
      }
    }
  }
  return cases;
}

function median(durations: readonly number[]): number {
  return [...durations].sort((a, b) => a - b)[durations.length >> 1];
}

function measure(cases: readonly Case[]): void {
  let sink = 0;
  for (let round = -3; round < ROUNDS; round++) {
    for (const { run, durationsMs } of cases) {
      const startMs = performance.now();
      sink += run();
      if (round >= 0) {
        durationsMs.push(performance.now() - startMs);
      }
    }
  }
  if (Number.isNaN(sink)) {
    throw new Error('A case gave no number.');
  }
}

const cases = SIZES.flatMap(casesOf);
measure(cases);
const results = cases.map(({ name, events, scan, durationsMs }) => {
  const base = cases.find((other) => other.name === scan && other.events === events);
  const medianMs = median(durationsMs);
  return { name, events, medianMs, ratioToScan: base === undefined ? NaN : medianMs / median(base.durationsMs) };
});
process.stdout.write(`${'events'.padStart(9)} ${'median ms'.padStart(10)} ${'× scan'.padStart(8)}  case\n`);
for (const { name, events, medianMs, ratioToScan } of results) {
  const figures = [String(events).padStart(9), medianMs.toFixed(3).padStart(10), ratioToScan.toFixed(2).padStart(8)];
  process.stdout.write(`${figures.join(' ')}  ${name}\n`);
}
const jsonFlag = process.argv.indexOf('--json');
if (jsonFlag > 0) {
  writeFileSync(process.argv[jsonFlag + 1], `${JSON.stringify(results, null, 2)}\n`);
}
