import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { secondZoneText } from './secondZone';

const axes = {
  columns: calendarAxis('hour', plainSettings('monday')),
  rows: calendarAxis('weekday', plainSettings('monday')),
};
const turned = { columns: axes.rows, rows: axes.columns };

const zoneAhead = (...minutes: number[]) => ({
  name: 'Moscow',
  differences: minutes.map((aheadMinutes, i) => ({ fromMs: i, toMs: i, aheadMinutes })),
});

describe('secondZoneText', () => {
  it.each([
    ['an hour', 14, 1, [180], '17:00–18:00 Moscow'],
    ['an hour that ends at midnight there', 20, 1, [180], '23:00–24:00 Moscow'],
    ['hours in a row', 9, 8, [180], '12:00–20:00 Moscow'],
    ['hours over midnight there', 20, 3, [180], '23:00–02:00 Moscow'],
    ['the next day', 22, 1, [180], '01:00–02:00 next day Moscow'],
    ['the day before', 1, 1, [-180], '22:00–23:00 the day before Moscow'],
    ['two differences', 14, 1, [180, 120], '17:00–18:00 / 16:00–17:00 Moscow'],
    ['all hours', 0, 24, [180], null],
  ])('%s', (_, column, columnCount, ahead, text) => {
    const zone = zoneAhead(...ahead);
    expect(secondZoneText(axes, { column, row: 1, columnCount, rowCount: 1 }, zone)).toBe(text);
    expect(secondZoneText(turned, { column: 1, row: column, columnCount: 1, rowCount: columnCount }, zone)).toBe(text);
  });

  it('is null without times of day, and where they are not one part of the day', () => {
    const days = { columns: axes.rows, rows: calendarAxis('month', plainSettings('monday')) };
    expect(secondZoneText(days, { column: 0, row: 0, columnCount: 1, rowCount: 1 }, zoneAhead(60))).toBeNull();
    const hours = calendarAxis('hour', { ...plainSettings('monday'), hours: { fromMinute: 1320, toMinute: 120 } });
    const night = { columns: hours, rows: axes.rows };
    expect(secondZoneText(night, { column: 1, row: 0, columnCount: 2, rowCount: 1 }, zoneAhead(60))).toBeNull();
  });
});
