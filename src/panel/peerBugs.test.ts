import { FieldType, type FieldConfigSource } from '@grafana/data';
import { bucketLabel, bucketName } from '../core/bucketLabel';
import { type BusinessHours } from '../core/businessHours';
import { calculationById } from '../core/calculation';
import { type CalendarChoice, makeCalendar, noFilter } from '../core/calendar';
import { type CalendarFold, foldCalendar } from '../core/calendarFold';
import { collectSlots } from '../core/collectSlots';
import { automaticScale, colorScale } from '../core/colorScale';
import { type TimeRange } from '../core/events';
import { slotMinutesFor } from '../core/slotWidth';
import { valueLimits } from '../grafana/valueFormat';

/**
 * Bugs that were found by running the code of other calendar panels and libraries, each told in our words and kept out
 * by a test. The eighth is speed: `npm run bench` has a row for a bucketing that makes date objects of every row.
 * All of these run in several zones of the machine, since most of the bugs are that the browser's zone leaks in.
 */

const HOUR_MS = 3_600_000;

type Choice = Partial<CalendarChoice> & { readonly calculation?: string; readonly businessHours?: BusinessHours };

function fold(
  times: readonly number[],
  range: TimeRange,
  choice: Choice,
  values: number[] | null = null
): CalendarFold {
  const calendar = makeCalendar(
    {
      columns: 'hour',
      rows: 'weekday',
      zone: 'UTC',
      weekStart: 'monday',
      dayStartMinute: 0,
      filter: noFilter,
      ...choice,
    },
    range
  );
  const calculation = calculationById(choice.calculation ?? 'count');
  const slots = collectSlots(
    [{ timesMs: times, values }],
    range,
    slotMinutesFor(range, calendar.stepMinutes),
    calculation.needs
  );
  return foldCalendar(slots, { calendar, calculation, range, businessHours: choice.businessHours ?? null });
}

/** The cells that have a value: `[row, column, value]`, in order. */
function filled({ cells, columns }: CalendarFold): Array<[row: number, column: number, value: number]> {
  return Array.from(cells, (value, cell): [number, number, number] => [
    Math.floor(cell / columns.bucketCount),
    cell % columns.bucketCount,
    value,
  ]).filter(([, , value]) => !Number.isNaN(value));
}

function hourly(from: string, hours: number): number[] {
  return Array.from({ length: hours }, (_, i) => Date.parse(from) + i * HOUR_MS);
}

const rangeOf = (from: string, to: string): TimeRange => ({ fromMs: Date.parse(from), toMs: Date.parse(to) });

describe('bugs of peers that this panel does not have', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('1: raw events with seconds share the bucket of their hour', () => {
    const times = ['10:00:01', '10:15:59.999', '10:37:12', '10:59:59'].map((time) => Date.parse(`2024-03-12T${time}Z`));
    expect(filled(fold(times, rangeOf('2024-03-12', '2024-03-13'), {}))).toEqual([[1, 10, 4]]);
  });

  it('2: buckets of two hours hold two hours', () => {
    const times = hourly('2024-03-12T08:00Z', 4);
    expect(filled(fold(times, rangeOf('2024-03-12', '2024-03-13'), { columns: 'time:120' }))).toEqual([
      [1, 4, 2],
      [1, 5, 2],
    ]);
  });

  it('3: a minimum of 0 is a limit, and nothing is written into the field', () => {
    const config = Object.freeze({ min: 0, max: 200 });
    const source: FieldConfigSource = Object.freeze({ defaults: config, overrides: [] });
    const field = Object.freeze({ name: 'load', type: FieldType.number, config, values: [50, 90] });
    const limits = valueLimits(field, source, (text) => text);
    expect(limits).toEqual({ min: 0, max: 200 });
    expect(colorScale(Float64Array.of(50, 90), { ...automaticScale, ...limits })).toMatchObject({ min: 0, max: 200 });
  });

  it('4: a quarter-hourly series of one UTC hour is one cell, whichever zone the browser is in', () => {
    const times = [0, 15, 30, 45].map((minute) => Date.UTC(2024, 2, 12, 10, minute));
    expect(filled(fold(times, rangeOf('2024-03-12', '2024-03-13'), { zone: 'UTC' }))).toEqual([[1, 10, 4]]);
  });

  it('5: dates on the axis are those of the calendar’s zone', () => {
    const times = [Date.parse('2024-03-10T20:00Z')];
    const { rows, cells } = fold(times, rangeOf('2024-03-10T15:00Z', '2024-03-11T14:59Z'), {
      columns: 'hour',
      rows: 'date',
      zone: 'Asia/Tokyo',
    });
    expect(rows.bucketCount).toBe(1);
    expect(bucketName(rows, 0, 'en-US')).toBe('Monday, March 11, 2024');
    expect(cells[5]).toBe(1);
  });

  it('6: hours on the axis are 00 to 23, also when it is looked at on the day of a clock change', () => {
    jest.useFakeTimers({ now: Date.parse('2024-03-10T15:00:00Z') });
    const { columns } = fold([], rangeOf('2024-03-10', '2024-03-11'), { zone: 'America/New_York' });
    const labels = Array.from({ length: 24 }, (_, hour) => bucketLabel(columns, hour, 'en-US'));
    expect(labels).toEqual(Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')));
  });

  it('7: business hours may run over midnight', () => {
    const week = rangeOf('2024-03-11T00:00Z', '2024-03-17T23:59:59.999Z');
    const night = { weekdays: [0], hours: { fromMinute: 22 * 60, toMinute: 6 * 60 }, zone: 'UTC' };
    const { businessHours } = fold(hourly('2024-03-11T00:00Z', 7 * 24), week, { businessHours: night });
    const inside = Array.from(businessHours?.cellShares ?? []).flatMap((share, cell) => (share === 1 ? [cell] : []));
    expect(inside).toEqual([22, 23, 24, 25, 26, 27, 28, 29]);
    expect(businessHours?.inside.all).toBe(8);
  });

  it('9: a zone with half an hour in its offset draws every point', () => {
    const times = hourly('2024-03-11T00:00Z', 72);
    const range = rangeOf('2024-03-11T00:00Z', '2024-03-13T23:59:59Z');
    const { used, cells } = fold(times, range, { columns: 'hour', rows: 'date', zone: 'Asia/Kolkata' });
    expect(used).toBe(72);
    expect(cells.filter((value) => value === 1)).toHaveLength(72);
  });

  it('10: the last day is drawn, although it is not over', () => {
    const times = hourly('2024-03-11T04:00Z', 63);
    const range = rangeOf('2024-03-11T04:00Z', '2024-03-13T19:00Z');
    const { used, rows, rowMarginal } = fold(times, range, { rows: 'date', zone: 'America/New_York' });
    expect(used).toBe(63);
    expect(rows.bucketCount).toBe(3);
    expect([...rowMarginal]).toEqual([24, 24, 15]);
  });

  it('11: the hour that runs twice keeps the events of both', () => {
    const times = hourly('2024-11-02T04:00Z', 73);
    const range = rangeOf('2024-11-02T04:00Z', '2024-11-05T04:59:59Z');
    const { used, cells, columns } = fold(times, range, { rows: 'date', zone: 'America/New_York' });
    expect(used).toBe(73);
    expect(cells[columns.bucketCount + 1]).toBe(2);
  });

  it('12: values below zero have a scale of their own range', () => {
    expect(colorScale(Float64Array.of(-5, -1, -3), automaticScale)).toMatchObject({ min: -5, max: -1 });
    expect(colorScale(Float64Array.of(-5, -1, -3), { ...automaticScale, fromZero: true })).toMatchObject({
      min: -5,
      max: -1,
    });
  });

  it.each(['max', 'sum', 'median', 'distinct'])('13: 500,000 values in one cell have a %s', (calculation) => {
    const times = new Array<number>(500_000).fill(Date.UTC(2024, 2, 12, 10));
    const values = times.map((_, i) => i);
    const grid = fold(times, rangeOf('2024-03-12', '2024-03-13'), { calculation }, values);
    const expected = { max: 499_999, sum: 124_999_750_000, median: 249_999.5, distinct: 500_000 }[calculation];
    expect(filled(grid)).toEqual([[1, 10, expected]]);
  });

  it('14: summer times are read with the summer’s offset, also in winter', () => {
    jest.useFakeTimers({ now: Date.parse('2024-11-20T12:00:00Z') });
    const july = Date.parse('2024-07-10T07:00Z');
    const { cells } = fold([july], rangeOf('2024-07-10', '2024-07-11'), { zone: 'Europe/London' });
    expect(cells[2 * 24 + 8]).toBe(1);
  });

  it.each([
    ['UTC', 20, 0],
    ['Europe/Paris', 21, 0],
    ['Asia/Tokyo', 5, 1],
  ])('15: the zone has an effect: 20:00 UTC is in %s at %d', (zone, hour, row) => {
    const monday = Date.parse('2024-03-11T20:00Z');
    expect(filled(fold([monday], rangeOf('2024-03-11', '2024-03-12'), { zone }))).toEqual([[row, hour, 1]]);
  });

  it('16: a day is that of the calendar’s zone, not of the browser’s', () => {
    const range = rangeOf('2024-03-11T00:00Z', '2024-03-12T23:59:59Z');
    const { rowMarginal } = fold([Date.parse('2024-03-11T20:00Z')], range, { rows: 'date', zone: 'UTC' });
    expect([...rowMarginal]).toEqual([1, NaN]);
  });

  it.each(['monday', 'sunday', 'saturday'] as const)('17: no day is shifted in weeks that start on %s', (weekStart) => {
    const range = rangeOf('2024-02-26T00:00Z', '2024-03-24T23:59:59Z');
    const days = Array.from({ length: 28 }, (_, i) => range.fromMs + i * 24 * HOUR_MS);
    const grid = fold(
      days,
      range,
      { columns: 'week', rows: 'weekday', weekStart, calculation: 'sum' },
      days.map((_, i) => i + 1)
    );
    const { columns, rows } = grid;
    const found = filled(grid).map(([row, column, value]) => [
      new Date((columns.startOf(column) + row) * 24 * HOUR_MS).toISOString().slice(0, 10),
      rows.startOf(row),
      value,
    ]);
    const expected = days.map((timeMs, i) => [
      new Date(timeMs).toISOString().slice(0, 10),
      (new Date(timeMs).getUTCDay() + 6) % 7,
      i + 1,
    ]);
    expect(found.sort(([, , a], [, , b]) => Number(a) - Number(b))).toEqual(expected);
  });
});
