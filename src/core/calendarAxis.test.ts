import fc from 'fast-check';

import {
  type AxisSettings,
  BUCKET_MINUTES,
  calendarAxis,
  calendarAxisKinds,
  type CalendarAxis,
  MOST_BUCKETS,
  plainSettings,
  type WeekStart,
} from './calendarAxis';
import { MS_PER_DAY } from './duration';
import { holdsMinute } from './minuteSpan';

/** Returns a day, counted from 1970-01-01, by its ISO text. */
function dayOf(iso: string): number {
  return new Date(`${iso}T00:00Z`).getTime() / MS_PER_DAY;
}

/** The days that axes of dates, weeks and years run over in the table below. */
const winter = { firstDay: dayOf('2019-12-27'), lastDay: dayOf('2021-01-05') };

/** Returns the bucket of a local time, written as ISO text without a zone. */
function bucketAt(id: string, local: string, weekStart: WeekStart = 'monday'): number {
  const localMs = new Date(`${local}Z`).getTime();
  const day = Math.floor(localMs / MS_PER_DAY);
  const axis = calendarAxis(id, { ...plainSettings(weekStart), ...winter });
  return axis.bucketOf(axis.reads === 'day' ? day : Math.floor((localMs - day * MS_PER_DAY) / 60_000));
}

/** Every axis as it is written, in one width. */
const ids = calendarAxisKinds.map((kind) => (kind === 'time' ? 'time:15' : kind));

/** Returns a day, or a minute of the day, on which the axis says that a bucket begins. */
function momentOf(axis: CalendarAxis, bucket: number): number {
  const start = axis.startOf(bucket);
  switch (axis.kind) {
    case 'weekday':
      return dayOf('2024-03-04') + start;
    case 'dayOfMonth':
      return dayOf('2024-01-01') + start - 1;
    case 'weekOfMonth':
      return dayOf('2024-01-01') + start * 7 - 7;
    case 'month':
      return new Date(Date.UTC(2024, start - 1, 1)).getTime() / MS_PER_DAY;
    case 'dayOfYear':
      return dayOf('2024-01-01') + start - 1;
    case 'year':
      return new Date(Date.UTC(start, 0, 1)).getTime() / MS_PER_DAY;
    default:
      return start;
  }
}

describe('calendarAxis', () => {
  it.each<[string, string, WeekStart, number]>([
    ['weekday', '2024-03-11T00:00', 'monday', 0],
    ['weekday', '2024-03-10T23:59', 'monday', 6],
    ['weekday', '2024-03-10T00:00', 'sunday', 0],
    ['weekday', '2024-03-09T00:00', 'sunday', 6],
    ['weekday', '2024-03-09T12:00', 'saturday', 0],
    ['weekday', '2024-03-08T12:00', 'saturday', 6],
    ['weekday', '2024-03-11T12:00', 'saturday', 2],
    ['weekday', '1969-12-31T23:59', 'monday', 2],
    ['weekday', '1900-01-01T00:00', 'monday', 0],
    ['hour', '2024-03-10T00:00', 'monday', 0],
    ['hour', '2024-03-10T13:59', 'monday', 13],
    ['hour', '1969-12-31T23:59', 'monday', 23],
    ['time:1', '2024-03-10T23:59', 'monday', 1439],
    ['time:5', '2024-03-10T00:04', 'monday', 0],
    ['time:5', '2024-03-10T00:05', 'monday', 1],
    ['time:10', '2024-03-10T12:39', 'monday', 75],
    ['time:15', '2024-03-10T12:45', 'monday', 51],
    ['time:20', '2024-03-10T12:39', 'monday', 37],
    ['time:30', '2024-03-10T12:30', 'monday', 25],
    ['time:60', '2024-03-10T12:30', 'monday', 12],
    ['time:120', '2024-03-10T12:30', 'monday', 6],
    ['time:180', '2024-03-10T11:59', 'monday', 3],
    ['time:240', '2024-03-10T12:00', 'monday', 3],
    ['time:360', '2024-03-10T17:59', 'monday', 2],
    ['time:480', '2024-03-10T16:00', 'monday', 2],
    ['time:720', '2024-03-10T12:00', 'monday', 1],
    ['dayOfMonth', '2024-03-01T00:00', 'monday', 0],
    ['dayOfMonth', '2024-02-29T12:00', 'monday', 28],
    ['dayOfMonth', '2011-12-31T23:59', 'sunday', 30],
    ['dayOfMonth', '1969-12-31T23:59', 'monday', 30],
    ['date', '2019-12-27T00:00', 'monday', 0],
    ['date', '2021-01-05T23:59', 'monday', 375],
    ['date', '2019-12-26T23:59', 'monday', -1],
    ['date', '2021-01-06T00:00', 'monday', -1],
    ['week', '2019-12-29T12:00', 'monday', 0],
    ['week', '2019-12-29T12:00', 'sunday', 1],
    ['week', '2019-12-28T12:00', 'sunday', 0],
    ['week', '2019-12-28T12:00', 'saturday', 1],
    ['week', '2019-12-23T00:00', 'monday', 0],
    ['week', '2019-12-22T23:59', 'monday', -1],
    ['week', '2021-01-10T23:59', 'monday', 54],
    ['week', '2021-01-11T00:00', 'monday', -1],
    ['isoWeek', '2019-12-30T00:00', 'sunday', 1],
    ['isoWeek', '2019-12-29T23:59', 'sunday', 0],
    ['isoWeek', '2021-01-03T12:00', 'saturday', 53],
    ['month', '2024-01-31T23:59', 'monday', 0],
    ['month', '1969-12-31T12:00', 'monday', 11],
    ['weekOfMonth', '2024-03-07T23:59', 'monday', 0],
    ['weekOfMonth', '2024-03-08T00:00', 'monday', 1],
    ['weekOfMonth', '2024-02-28T12:00', 'monday', 3],
    ['weekOfMonth', '2024-02-29T12:00', 'monday', 4],
    ['weekOfMonth', '2024-03-31T12:00', 'monday', 4],
    ['quarterHour', '2024-03-10T13:14', 'monday', 0],
    ['quarterHour', '2024-03-10T13:15', 'monday', 1],
    ['quarterHour', '2024-03-10T23:59', 'monday', 3],
    ['minuteOfHour', '2024-03-10T00:00', 'monday', 0],
    ['minuteOfHour', '2024-03-10T23:59', 'monday', 59],
    ['dayOfYear', '2024-01-01T00:00', 'monday', 0],
    ['dayOfYear', '2024-12-31T23:59', 'monday', 365],
    ['dayOfYear', '2023-12-31T23:59', 'monday', 364],
    ['dayOfYear', '2024-03-01T12:00', 'monday', 60],
    ['dayOfYear', '2023-03-01T12:00', 'monday', 59],
    ['dayOfYear', '1900-12-31T12:00', 'monday', 364],
    ['year', '2019-01-01T00:00', 'monday', 0],
    ['year', '2021-12-31T23:59', 'monday', 2],
    ['year', '2018-12-31T23:59', 'monday', -1],
    ['year', '2022-01-01T00:00', 'monday', -1],
  ])('%s puts %s (week from %s) into bucket %d', (id, local, weekStart, bucket) => {
    expect(bucketAt(id, local, weekStart)).toBe(bucket);
  });

  it.each(BUCKET_MINUTES.map((minutes) => [minutes]))('time:%d parts the day into equal buckets', (minutes) => {
    const axis = calendarAxis(`time:${minutes}`, plainSettings('monday'));
    const sizes = new Array<number>(axis.bucketCount).fill(0);
    for (let minute = 0; minute < 1440; minute++) {
      sizes[axis.bucketOf(minute)]++;
    }
    expect(sizes).toEqual(new Array(1440 / minutes).fill(minutes));
  });

  it.each<[string, number[]]>([
    ['weekday', new Array(7).fill(20_871)],
    ['dayOfMonth', [...new Array(28).fill(4800), 4497, 4400, 2800]],
    ['month', [31, 28.2425, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days) => days * 400)],
    ['weekOfMonth', [...new Array(4).fill(7 * 4800), 4497 + 4400 + 2800]],
    ['dayOfYear', [...new Array(365).fill(400), 97]],
  ])('%s takes every day of 400 years into a bucket, each as often as the calendar has it', (id, expected) => {
    const axis = calendarAxis(id, plainSettings('monday'));
    const sizes = new Array<number>(axis.bucketCount).fill(0);
    for (let day = -100_000; day < 46_097; day++) {
      sizes[axis.bucketOf(day)]++;
    }
    expect(sizes).toEqual(expected);
  });

  it.each([
    'time:7',
    'time:0',
    'time:',
    'time',
    'hour:3',
    'hour:60',
    'hour:',
    'weekday:1',
    'x',
    '',
    'time:15:15',
    'time:015',
    'Hour',
    'date:7',
    'week:monday',
    'constructor',
  ])('throws for "%s"', (id) => expect(() => calendarAxis(id, plainSettings('monday'))).toThrow(RangeError));

  it.each([...ids, 'time:30'])('%s keeps its name', (id) => {
    expect(calendarAxis(id, plainSettings('sunday')).id).toBe(id);
  });

  it.each(ids)('%s finds every bucket again by its start, whatever is chosen', (id) => {
    const settings = fc.record({
      weekStart: fc.constantFrom<WeekStart>('monday', 'sunday', 'saturday'),
      dayStartMinute: fc.integer({ min: 0, max: 1439 }),
      firstDay: fc.integer({ min: -200_000, max: 200_000 }),
      length: fc.integer({ min: -3, max: 3000 }),
      weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
      hours: fc.option(fc.record({ fromMinute: fc.nat(1439), toMinute: fc.nat(1440) })),
    });
    fc.assert(
      fc.property(settings, ({ length, ...rest }) => {
        const axis = calendarAxis(id, { ...rest, lastDay: rest.firstDay + length });
        const buckets = Array.from({ length: axis.bucketCount }, (_, bucket) => bucket);
        expect(buckets).not.toHaveLength(0);
        expect(buckets.filter((bucket) => axis.bucketOf(momentOf(axis, bucket)) !== bucket)).toEqual([]);
      }),
      { seed: 1, numRuns: 100 }
    );
  });

  it.each(['hour', 'time:20', 'time:240'])('%s shows all buckets that touch the kept hours and no others', (id) => {
    fc.assert(
      fc.property(fc.nat(1439), fc.nat(1439), fc.nat(1439), (dayStartMinute, fromMinute, toMinute) => {
        const hours = { fromMinute, toMinute };
        const axis = calendarAxis(id, { ...plainSettings('monday'), dayStartMinute, hours });
        const kept = new Set<number>();
        for (let minute = 0; minute < 1440; minute++) {
          if (holdsMinute(hours, minute)) {
            kept.add(axis.bucketOf(minute));
          }
        }
        expect([...kept].sort((a, b) => a - b)).toEqual(Array.from({ length: axis.bucketCount }, (_, i) => i));
      }),
      { seed: 1, numRuns: 50 }
    );
  });

  it.each<[string, number, AxisSettings['hours'], number, number, number]>([
    ['hour', 0, null, 24, 0, 1380],
    ['hour', 360, null, 24, 360, 300],
    ['hour', 390, null, 24, 390, 330],
    ['hour', 0, { fromMinute: 360, toMinute: 1200 }, 14, 360, 1140],
    ['hour', 0, { fromMinute: 390, toMinute: 1170 }, 14, 360, 1140],
    ['hour', 1320, { fromMinute: 1320, toMinute: 360 }, 8, 1320, 300],
    ['time:240', 0, { fromMinute: 360, toMinute: 1200 }, 4, 240, 960],
    ['time:240', 100, null, 6, 100, 1300],
    ['time:15', 0, { fromMinute: 1425, toMinute: 1440 }, 1, 1425, 1425],
  ])(
    '%s of days from minute %d with the hours %j has %d buckets from %d to %d',
    (id, dayStartMinute, hours, ...rest) => {
      const axis = calendarAxis(id, { ...plainSettings('monday'), dayStartMinute, hours });
      expect([axis.bucketCount, axis.startOf(0), axis.startOf(axis.bucketCount - 1)]).toEqual(rest);
    }
  );

  it('shows the kept weekdays alone, in the order of the week', () => {
    const axis = calendarAxis('weekday', { ...plainSettings('sunday'), weekdays: [0, 4, 6] });
    expect([0, 1, 2].map(axis.startOf)).toEqual([6, 0, 4]);
    expect(axis.bucketCount).toBe(3);
    expect(axis.bucketOf(dayOf('2024-03-05'))).toBe(-1);
    expect(axis.bucketOf(dayOf('2024-03-08'))).toBe(2);
  });

  it.each([
    ['hour', 'minuteOfDay', 60, 60],
    ['time:15', 'minuteOfDay', 15, 15],
    ['time:720', 'minuteOfDay', 720, 720],
    ['quarterHour', 'minuteOfDay', null, 15],
    ['minuteOfHour', 'minuteOfDay', null, 1],
    ...['weekday', 'dayOfMonth', 'date', 'week', 'isoWeek', 'month', 'weekOfMonth', 'dayOfYear', 'year'].map(
      (id): [string, string, null, number] => [id, 'day', null, 1440]
    ),
  ])('%s reads the %s, has buckets of %s minutes and keeps the clock for %d', (id, reads, bucketMinutes, stay) => {
    const axis = calendarAxis(id, plainSettings('monday'));
    expect([axis.reads, axis.bucketMinutes, axis.stayMinutes]).toEqual([reads, bucketMinutes, stay]);
  });

  it.each<[string, number, AxisSettings['hours'], number]>([
    ['hour', 0, null, 60],
    ['hour', 390, null, 30],
    ['time:240', 360, null, 120],
    ['time:20', 0, null, 20],
    ['hour', 0, { fromMinute: 500, toMinute: 1200 }, 20],
    ['hour', 0, { fromMinute: 0, toMinute: 1440 }, 60],
    ['quarterHour', 7, null, 15],
    ['minuteOfHour', 0, null, 1],
    ['weekday', 0, null, 1440],
    ['date', 360, null, 360],
    ['dayOfMonth', 390, null, 30],
  ])(
    '%s of days from minute %d with the hours %j has edges in steps of %d minutes',
    (id, dayStartMinute, hours, step) => {
      expect(calendarAxis(id, { ...plainSettings('monday'), dayStartMinute, hours }).stepMinutes).toBe(step);
    }
  );

  it.each([
    ['date', 1],
    ['week', 7],
    ['isoWeek', 7],
    ['year', 366],
  ])('says what to do when a range needs too many buckets of %s', (id, days) => {
    const settings = { ...plainSettings('monday'), firstDay: 4 };
    const most = calendarAxis(id, { ...settings, lastDay: 4 + (MOST_BUCKETS - 1) * Math.min(days, 365.2) });
    expect(most.bucketCount).toBeLessThanOrEqual(MOST_BUCKETS);
    expect(most.bucketCount).toBeGreaterThan(MOST_BUCKETS - 3);
    const tooLong = () => calendarAxis(id, { ...settings, lastDay: 4 + MOST_BUCKETS * days });
    expect(tooLong).toThrow(RangeError);
    expect(tooLong).toThrow(/Pick a shorter time range/);
  });

  it('gives the length in words that can be read', () => {
    expect(() => calendarAxis('date', { ...plainSettings('monday'), lastDay: 12_344 })).toThrow(
      'A date axis of 12,345 days is too long: it can have 4,000. Pick a shorter time range, or an axis of weeks, months or years.'
    );
  });
});
