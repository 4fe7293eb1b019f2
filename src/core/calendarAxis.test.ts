import { BUCKET_MINUTES, calendarAxis, commonStepMinutes, type WeekStart } from './calendarAxis';
import { bucketLabel, bucketName } from './bucketLabel';
import { MS_PER_DAY } from './duration';

/** Returns the bucket of a local time, written as ISO text without a zone. */
function bucketAt(id: string, local: string, weekStart: WeekStart = 'monday'): number {
  const localMs = new Date(`${local}Z`).getTime();
  const day = Math.floor(localMs / MS_PER_DAY);
  const axis = calendarAxis(id, weekStart);
  return axis.bucketOf(axis.reads === 'day' ? day : Math.floor((localMs - day * MS_PER_DAY) / 60_000));
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
  ])('%s puts %s (week from %s) into bucket %d', (id, local, weekStart, bucket) => {
    expect(bucketAt(id, local, weekStart)).toBe(bucket);
  });

  it.each(BUCKET_MINUTES.map((minutes) => [minutes]))('time:%d parts the day into equal buckets', (minutes) => {
    const axis = calendarAxis(`time:${minutes}`, 'monday');
    const sizes = new Array<number>(axis.bucketCount).fill(0);
    for (let minute = 0; minute < 1440; minute++) {
      sizes[axis.bucketOf(minute)]++;
    }
    expect(sizes).toEqual(new Array(1440 / minutes).fill(minutes));
  });

  it.each<[string, number[]]>([
    ['weekday', new Array(7).fill(20_871)],
    ['dayOfMonth', [...new Array(28).fill(4800), 4497, 4400, 2800]],
  ])('%s takes every day of 400 years into a bucket, each as often as the calendar has it', (id, expected) => {
    const axis = calendarAxis(id, 'monday');
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
  ])('throws for "%s"', (id) => expect(() => calendarAxis(id, 'monday')).toThrow(RangeError));

  it.each(['weekday', 'hour', 'time:30', 'dayOfMonth'])('%s keeps its name', (id) => {
    expect(calendarAxis(id, 'sunday').id).toBe(id);
  });

  it.each([
    ['hour', 'weekday', 60],
    ['time:15', 'time:20', 5],
    ['time:20', 'time:30', 10],
    ['time:1', 'dayOfMonth', 1],
    ['dayOfMonth', 'weekday', 1440],
    ['time:480', 'time:360', 120],
  ])('%s and %s have edges in common steps of %d minutes', (columns, rows, step) => {
    expect(commonStepMinutes(calendarAxis(columns, 'monday'), calendarAxis(rows, 'monday'))).toBe(step);
    expect(commonStepMinutes(calendarAxis(rows, 'monday'), calendarAxis(columns, 'monday'))).toBe(step);
  });
});

describe('bucketLabel and bucketName', () => {
  it.each<[string, number, WeekStart, string, string]>([
    ['weekday', 0, 'monday', 'Mon', 'Monday'],
    ['weekday', 6, 'monday', 'Sun', 'Sunday'],
    ['weekday', 0, 'sunday', 'Sun', 'Sunday'],
    ['weekday', 0, 'saturday', 'Sat', 'Saturday'],
    ['weekday', 6, 'saturday', 'Fri', 'Friday'],
    ['hour', 0, 'monday', '00', '00:00–01:00'],
    ['hour', 23, 'monday', '23', '23:00–24:00'],
    ['time:15', 54, 'monday', '13:30', '13:30–13:45'],
    ['time:720', 1, 'monday', '12:00', '12:00–24:00'],
    ['time:1', 1439, 'monday', '23:59', '23:59–24:00'],
    ['dayOfMonth', 0, 'monday', '1', '1'],
    ['dayOfMonth', 30, 'monday', '31', '31'],
  ])('%s bucket %d (week from %s) reads %s, in full %s', (id, bucket, weekStart, label, name) => {
    const axis = calendarAxis(id, weekStart);
    expect(bucketLabel(axis, bucket, 'en')).toBe(label);
    expect(bucketName(axis, bucket, 'en')).toBe(name);
  });

  it('names weekdays in the locale that it is given', () => {
    const axis = calendarAxis('weekday', 'monday');
    expect(bucketLabel(axis, 1, 'de')).toBe('Di');
    expect(bucketName(axis, 1, 'fr')).toBe('mardi');
  });
});
