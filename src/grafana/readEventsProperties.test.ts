import { type DataFrame } from '@grafana/data';
import fc from 'fast-check';
import { calculationById } from '../core/calculation';
import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { foldBuckets } from '../core/foldBuckets';
import { type TimeRange } from '../core/events';
import { NO_VALUE_FIELD } from '../options/options';
import { foldEvents } from '../testing/foldEvents';
import { deepFreeze, type FieldSketch, frameOf } from '../testing/frames';
import { chooseCalculation } from './chooseCalculation';
import { cutSigns } from './cutSigns';
import { datesOfQuery } from './datesOfQuery';
import { droppedRows } from './droppedRows';
import { pickableCodedValues, readEvents } from './readEvents';

const range: TimeRange = { fromMs: Date.UTC(2020, 0, 1), toMs: Date.UTC(2025, 0, 1) };

const types = [
  'time',
  'number',
  'string',
  'boolean',
  'trace',
  'geo',
  'enum',
  'other',
  'frame',
  'nestedFrames',
] as const;

const names = fc.constantFrom(
  'labels',
  'timeEnd',
  'time',
  '@timestamp',
  '_start',
  'ts',
  'Value',
  'count',
  'id',
  'weekday',
  'day',
  'hour',
  '',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'toString',
  '🦥',
  'x'.repeat(10_000)
);

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: range.fromMs - 1e10, max: range.toMs + 1e10 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 31 }) },
  { weight: 2, arbitrary: fc.constantFrom('2024-03-10 07:30', 'Mon', '13:30', '7', 'x', '', '<img onerror>') },
  fc.constantFrom<unknown>(null, undefined, NaN, Infinity, -Infinity, true, false, {}, [], BigInt(10), Symbol.iterator),
  fc.double(),
  fc.string({ maxLength: 8 })
);

const hostile = fc.constantFrom<unknown>(
  {
    valueOf: () => {
      throw new Error('no');
    },
  },
  {
    toJSON: () => {
      throw new Error('no');
    },
  },
  Object.create(null)
);

const sketch: fc.Arbitrary<FieldSketch> = fc.record({
  name: names,
  type: fc.constantFrom(...types),
  values: fc.oneof(
    { weight: 8, arbitrary: fc.array(fc.oneof({ weight: 20, arbitrary: value }, hostile), { maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(fc.double(), { maxLength: 12 }).map((numbers) => Float64Array.from(numbers)) },
    { weight: 1, arbitrary: fc.array(fc.integer(), { maxLength: 12 }).map((numbers) => Int32Array.from(numbers)) }
  ),
  labels: fc.option(
    fc.dictionary(fc.oneof(fc.constantFrom('__name__', '_field', 'metricId', '__proto__'), fc.string()), fc.string()),
    { nil: undefined }
  ),
  config: fc.constantFrom({}, { displayName: '<b>' }, { custom: { hideFrom: { viz: true } } }),
});

/** Fields that look like buckets, so that some frames are read so. */
const bucketSketch: fc.Arbitrary<FieldSketch> = fc.record({
  name: fc.constantFrom('day', 'weekday', 'hour', 'time', 'minute_of_day'),
  type: fc.constantFrom('number', 'string'),
  values: fc.oneof(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 31 }), fc.constant(null)), { maxLength: 12 }),
    fc.array(fc.constantFrom('Mon', 'sunday', '13:30', '5', ''), { maxLength: 12 })
  ),
});

const frame: fc.Arbitrary<DataFrame> = fc
  .record({
    fields: fc.array(fc.oneof({ weight: 2, arbitrary: sketch }, bucketSketch), { maxLength: 6 }),
    length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    name: fc.option(names, { nil: undefined }),
    refId: fc.constantFrom('A', 'B', undefined),
    meta: fc.constantFrom(undefined, {}, { type: 'log-lines' }, { type: 'heatmap-rows' }, { type: 'heatmap-cells' }),
  })
  .map(({ fields, length, ...rest }) =>
    frameOf(fields, { ...rest, ...(length === undefined ? {} : { length }) } as never)
  );

const choices = fc.record({
  timeField: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, names),
  valueField: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, names, fc.constant(NO_VALUE_FIELD)),
  refId: fc.constantFrom('', 'A'),
  textZone: fc.constantFrom('', 'Asia/Kathmandu'),
  folded: fc.boolean(),
  exceptRefId: fc.constantFrom('', '', 'B'),
  coded: fc.boolean(),
});

/** Every row once for each value field taken, by reason or as used. */
function check(frames: readonly DataFrame[], choice: Parameters<typeof readEvents>[1]): string {
  const reading = readEvents(frames, choice);
  const ofQuery = frames.filter(
    ({ refId }) => (choice.refId === '' || refId === choice.refId) && (refId ?? '') !== (choice.exceptRefId || 'none')
  );
  const rowsOfFrames = ofQuery.reduce((rows, { length }) => rows + length, 0);
  if (reading.kind === 'events') {
    expect(reading.coded).toBe(choice.coded && reading.events.length > 0);
    const calculation = chooseCalculation(choice.coded ? 'distinct' : 'auto', reading.value);
    const fold = foldEvents(reading.events, range, { calculation });
    const dropped = droppedRows(reading, fold.dropped, range);
    expect(dropped.every(({ count, example }) => count > 0 && Array.from(example ?? '').length <= 80)).toBe(true);
    expect(fold.used + dropped.reduce((rows, { count }) => rows + count, 0)).toBe(reading.interpretation.rows);
    expect(reading.interpretation.rows).toBeGreaterThanOrEqual(rowsOfFrames);
    if (reading.events.length <= reading.interpretation.frames) {
      expect(reading.interpretation.rows).toBe(rowsOfFrames);
    }
  } else if (reading.kind === 'folded') {
    const settings = plainSettings('monday');
    const columns = calendarAxis(reading.columns, settings);
    const fold = foldBuckets(reading.parts, columns, calendarAxis(reading.rows, settings), calculationById('sum'));
    const leftOut = reading.leftOut.reduce((count, part) => count + part.count, 0);
    const { noTime, noNumber } = fold.dropped;
    expect(fold.used + noTime + noNumber + leftOut).toBe(rowsOfFrames);
  } else {
    expect(reading.fields.every(({ example }) => Array.from(example ?? '').length <= 80)).toBe(true);
  }
  cutSigns(frames, 10);
  pickableCodedValues(frames);
  datesOfQuery(frames, 'B', 'America/New_York', choice.textZone);
  return reading.kind;
}

describe('readEvents, of any frames', () => {
  it('never throws, never writes, never loses a row', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 4 }), choices, (frames, choice) => {
        kinds.add(check(deepFreeze(frames), deepFreeze(choice)));
      }),
      { seed: 11, numRuns: 4000 }
    );
    // the frames are not so odd that nothing is ever read
    expect([...kinds]).toEqual(expect.arrayContaining(['events', 'folded', 'noTimeField', 'fieldNotFound']));
  }, 60_000);
});
