import { type AxisSettings, type CalendarAxis, calendarAxis, plainSettings } from '../core/calendarAxis';
import { MS_PER_DAY } from '../core/duration';
import { bucketKey, bucketText, cellText } from './bucketText';

const dayOf = (iso: string) => new Date(`${iso}T00:00Z`).getTime() / MS_PER_DAY;

const spring = { firstDay: dayOf('2024-03-04'), lastDay: dayOf('2024-05-20') };

const axisOf = (id: string, settings: Partial<AxisSettings> = {}) =>
  calendarAxis(id, { ...plainSettings('monday'), ...spring, ...settings });

describe('bucketText and bucketKey', () => {
  it.each([
    ['weekday', 0, 'Monday', 'Mon'],
    ['hour', 14, '14:00–15:00', '14:00'],
    ['time:15', 54, '13:30–13:45', '13:30'],
    ['dayOfMonth', 11, 'Day 12', 'Day 12'],
    ['date', 0, 'Monday, March 4, 2024', 'Mon, Mar 4'],
    ['week', 1, 'Week of March 11, 2024', 'Mar 11'],
    ['isoWeek', 2, 'Week 12 of 2024', 'W12'],
    ['month', 2, 'March', 'Mar'],
    ['weekOfMonth', 0, 'Days 1–7 of the month', 'Days 1–7 of the month'],
    ['quarterHour', 1, ':15–:30', ':15'],
    ['minuteOfHour', 7, 'Minute 7 of the hour', ':07'],
    ['dayOfYear', 59, 'Day 60 of the year', 'Day 60 of the year'],
    ['year', 0, '2024', '2024'],
  ])('%s bucket %d is %s, as a key %s', (id, bucket, text, key) => {
    expect(bucketText(axisOf(id), bucket, 'en-US')).toBe(text);
    expect(bucketKey(axisOf(id), bucket, 'en-US')).toBe(key);
  });
});

describe('cellText', () => {
  const write = (axis: CalendarAxis, bucket: number) => bucketText(axis, bucket, 'en-US');
  const writeKey = (axis: CalendarAxis, bucket: number) => bucketKey(axis, bucket, 'en-US');

  it.each([
    ['hour', 14, 'weekday', 0, 'Monday 14:00–15:00', 'Mon 14:00'],
    ['time:15', 54, 'dayOfMonth', 11, 'Day 12 13:30–13:45', 'Day 12 13:30'],
    ['time:15', 54, 'date', 0, 'Monday, March 4, 2024 13:30–13:45', 'Mon, Mar 4 13:30'],
    ['dayOfMonth', 11, 'month', 2, 'March, day 12', 'Mar, day 12'],
    ['hour', 14, 'month', 2, 'March 14:00–15:00', 'Mar 14:00'],
    ['minuteOfHour', 7, 'hour', 14, '14:07', '14:07'],
    ['quarterHour', 3, 'hour', 23, '23:45–24:00', '23:45–24:00'],
    ['minuteOfHour', 7, 'weekday', 0, 'Monday, Minute 7 of the hour', 'Mon, :07'],
    ['week', 1, 'weekday', 2, 'Wednesday, March 13, 2024', 'Wed, Mar 13'],
    ['weekday', 6, 'isoWeek', 2, 'Sunday, March 24, 2024', 'Sun, Mar 24'],
    ['weekday', 0, 'month', 2, 'March, Monday', 'Mar, Mon'],
    ['dayOfYear', 59, 'year', 0, '2024, Day 60 of the year', '2024, Day 60 of the year'],
  ])('%s %d × %s %d is %s, as a key %s', (columns, column, rows, row, text, key) => {
    const [across, down] = [axisOf(columns), axisOf(rows)];
    expect(cellText(across, column, down, row, write)).toBe(text);
    expect(cellText(down, row, across, column, write)).toBe(text);
    expect(cellText(across, column, down, row, writeKey)).toBe(key);
  });

  it('names the right day of weeks that begin on another weekday', () => {
    const settings = { weekStart: 'sunday' } as const;
    expect(cellText(axisOf('week', settings), 0, axisOf('weekday', settings), 0, write)).toBe('Sunday, March 3, 2024');
    expect(cellText(axisOf('week', settings), 0, axisOf('weekday', settings), 6, write)).toBe(
      'Saturday, March 9, 2024'
    );
  });

  it('keeps hours that begin at no full hour apart from the minutes in them', () => {
    const hours = axisOf('hour', { dayStartMinute: 390 });
    expect(cellText(axisOf('minuteOfHour'), 7, hours, 0, write)).toBe('06:30–07:30, Minute 7 of the hour');
  });
});
