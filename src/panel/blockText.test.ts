import { type AxisSettings, calendarAxis, calendarAxisKinds, plainSettings } from '../core/calendarAxis';
import { MS_PER_DAY } from '../core/duration';
import { blockText, bucketsText } from './blockText';
import { bucketText, cellText } from './bucketText';

const dayOf = (iso: string) => new Date(`${iso}T00:00Z`).getTime() / MS_PER_DAY;

const spring = { firstDay: dayOf('2024-03-04'), lastDay: dayOf('2025-05-20') };

const axisOf = (id: string, settings: Partial<AxisSettings> = {}) =>
  calendarAxis(id, { ...plainSettings('monday'), ...spring, ...settings });

/** `Intl` writes spans with thin spaces around the dash. */
const plain = (text: string) => text.replace(/[\u2009\u202f]/g, ' ');

describe('bucketsText', () => {
  it.each([
    ['weekday', 0, 3, 'Mon–Wed'],
    ['hour', 14, 3, '14:00–17:00'],
    ['hour', 22, 2, '22:00–24:00'],
    ['time:15', 54, 4, '13:30–14:30'],
    ['dayOfMonth', 4, 8, 'Days 5–12'],
    ['date', 0, 5, 'Mon, Mar 4 – Fri, Mar 8, 2024'],
    ['week', 1, 2, 'Weeks of Mon, Mar 11 – Mon, Mar 18, 2024'],
    ['isoWeek', 2, 2, 'Week 12 of 2024 – Week 13 of 2024'],
    ['month', 2, 3, 'Mar–May'],
    ['weekOfMonth', 3, 2, 'Days 22–31 of the month'],
    ['quarterHour', 1, 2, ':15–:45 of the hour'],
    ['minuteOfHour', 7, 3, 'Minutes 7–9 of the hour'],
    ['dayOfYear', 59, 2, 'Days 60–61 of the year'],
    ['year', 0, 2, '2024 – 2025'],
  ])('%s from bucket %d, %d of them, is %s', (id, first, count, text) => {
    expect(plain(bucketsText({ axis: axisOf(id), first, count }, 'en-US'))).toBe(text);
  });

  it('is the bucket itself of one bucket, on every axis', () => {
    for (const kind of calendarAxisKinds) {
      const axis = axisOf(kind === 'time' ? 'time:30' : kind);
      expect(bucketsText({ axis, first: 0, count: 1 }, 'en-US')).toBe(bucketText(axis, 0, 'en-US'));
    }
  });

  it('joins times over midnight where a day begins later, and parts them where hours are left out', () => {
    expect(bucketsText({ axis: axisOf('hour', { dayStartMinute: 1320 }), first: 0, count: 4 }, 'en-US')).toBe(
      '22:00–02:00'
    );
    const night = axisOf('hour', { hours: { fromMinute: 1320, toMinute: 120 } });
    expect(bucketsText({ axis: night, first: 1, count: 2 }, 'en-US')).toBe('01:00–02:00, 22:00–23:00');
  });

  it('parts weekdays between which one is left out, and joins them over the end of a week', () => {
    expect(bucketsText({ axis: axisOf('weekday', { weekdays: [0, 1, 3] }), first: 0, count: 3 }, 'en-US')).toBe(
      'Mon–Tue, Thu'
    );
    expect(bucketsText({ axis: axisOf('weekday', { weekStart: 'saturday' }), first: 1, count: 3 }, 'en-US')).toBe(
      'Sun–Tue'
    );
  });
});

describe('blockText', () => {
  it.each([
    ['hour', 9, 8, 'weekday', 0, 5, 'Mon–Fri 09:00–17:00'],
    ['hour', 9, 8, 'weekday', 1, 1, 'Tuesday 09:00–17:00'],
    ['hour', 0, 24, 'weekday', 0, 1, 'Monday'],
    ['hour', 0, 24, 'weekday', 5, 2, 'Sat–Sun'],
    ['hour', 14, 1, 'weekday', 0, 7, '14:00–15:00'],
    ['hour', 14, 3, 'weekday', 0, 7, '14:00–17:00'],
    ['hour', 0, 24, 'weekday', 0, 7, 'All cells'],
    ['dayOfMonth', 4, 8, 'month', 2, 1, 'March, days 5–12'],
    ['dayOfMonth', 4, 1, 'month', 2, 3, 'Mar–May, day 5'],
    ['minuteOfHour', 5, 8, 'hour', 14, 1, '14:05–14:13'],
    ['quarterHour', 2, 2, 'hour', 23, 1, '23:30–24:00'],
    ['minuteOfHour', 5, 8, 'hour', 14, 2, '14:00–16:00, Minutes 5–12 of the hour'],
    ['week', 1, 1, 'weekday', 0, 3, 'Mon, Mar 11 – Wed, Mar 13, 2024'],
    ['week', 1, 2, 'weekday', 0, 1, 'Weeks of Mon, Mar 11 – Mon, Mar 18, 2024, Monday'],
    ['time:15', 54, 2, 'date', 0, 1, 'Monday, March 4, 2024 13:30–14:00'],
  ])('%s %d + %d × %s %d + %d is %s, either way round', (columns, column, columnCount, rows, row, rowCount, text) => {
    const [across, down] = [axisOf(columns), axisOf(rows)];
    const block = { column, row, columnCount, rowCount };
    const turned = { column: row, row: column, columnCount: rowCount, rowCount: columnCount };
    expect(plain(blockText({ columns: across, rows: down }, block, 'en-US'))).toBe(text);
    expect(plain(blockText({ columns: down, rows: across }, turned, 'en-US'))).toBe(text);
  });

  it('is the text of the cell of a single cell, also where an axis has but one', () => {
    const [columns, rows] = [axisOf('hour', { hours: { fromMinute: 540, toMinute: 600 } }), axisOf('weekday')];
    expect(columns.bucketCount).toBe(1);
    expect(blockText({ columns, rows }, { column: 0, row: 2, columnCount: 1, rowCount: 1 }, 'en-US')).toBe(
      cellText(columns, 0, rows, 2, (axis, bucket) => bucketText(axis, bucket, 'en-US'))
    );
    expect(blockText({ columns, rows }, { column: 0, row: 2, columnCount: 1, rowCount: 2 }, 'en-US')).toBe(
      'Wed–Thu 09:00–10:00'
    );
  });

  it('does not take weekdays of an ISO week for days in a row where the axis begins on another day', () => {
    const axes = { columns: axisOf('isoWeek'), rows: axisOf('weekday', { weekStart: 'sunday' }) };
    expect(blockText(axes, { column: 2, row: 0, columnCount: 1, rowCount: 2 }, 'en-US')).toBe(
      'Week 12 of 2024, Sun–Mon'
    );
  });
});
