import { dateTime } from '@grafana/data';
import { type FieldSketch, frameOf, timeField } from '../testing/frames';
import { readTimeColumn } from './timeColumn';

const NOON = '2024-03-12T12:00:00.000Z';
const noonMs = new Date(NOON).getTime();

function column(sketch: FieldSketch, zone = 'UTC') {
  return readTimeColumn(frameOf([sketch]).fields[0], zone);
}

function isoTimes(sketch: FieldSketch, zone?: string) {
  return Array.from(column(sketch, zone).timesMs, (timeMs) =>
    Number.isFinite(timeMs) ? new Date(timeMs as number).toISOString() : 'none'
  );
}

describe('readTimeColumn', () => {
  it('hands on arrays of times as they are', () => {
    const plain = frameOf([timeField('time', [NOON, null])]).fields[0];
    expect(column(plain).timesMs).toBe(plain.values);
    const typed = Float64Array.of(noonMs);
    expect(column({ name: 'time', type: 'time', values: typed }).timesMs).toBe(typed);
    const ms = frameOf([{ name: 'ts', values: [noonMs] }]).fields[0];
    expect(column(ms).timesMs).toBe(ms.values);
  });

  it('converts an array once', () => {
    const field = frameOf([{ name: 'ts', values: [noonMs / 1000] }]).fields[0];
    expect(column(field).timesMs).toBe(column({ ...field }).timesMs);
    expect(column(field, 'Asia/Tokyo').timesMs).not.toBe(column(field).timesMs);
  });

  it.each([
    ['s', noonMs / 1000],
    ['ms', noonMs],
    ['us', noonMs * 1000],
    ['ns', noonMs * 1_000_000],
  ])('reads numbers in %s by the median', (unit, number) => {
    const numbers = { name: 'ts', values: [number, 0, number, null, number] };
    expect(column(numbers).unit).toBe(unit);
    expect(isoTimes(numbers)).toEqual([NOON, '1970-01-01T00:00:00.000Z', NOON, 'none', NOON]);
  });

  it.each([
    ['the last second of 1989', Date.UTC(1990, 0, 1) / 1000 - 1, null],
    ['the first second of 1990', Date.UTC(1990, 0, 1) / 1000, 's'],
    ['the last second of 2099', Date.UTC(2100, 0, 1) / 1000 - 1, 's'],
    ['the first second of 2100', Date.UTC(2100, 0, 1) / 1000, null],
  ])('of numbers, takes %s (%i) for %s', (_, number, unit) => {
    expect(column({ name: 'ts', values: [number] }).unit).toBe(unit);
  });

  it.each([
    ['ISO with a zone', '2024-03-12T12:00:00Z'],
    ['ISO with an offset', '2024-03-12T17:45:00+05:45'],
    ['ISO without a zone', '2024-03-12T12:00:00'],
    ['SQL', '2024-03-12 12:00:00'],
    ['slashes', '2024/03/12 12:00'],
    ['a log of Apache', '12/Mar/2024:05:00:00 -0700'],
    ['mail', 'Tue, 12 Mar 2024 12:00:00 +0000'],
    ['ISO basic', '20240312T120000Z'],
    ['milliseconds', String(noonMs)],
  ])('reads text: %s', (_, text) => {
    expect(isoTimes({ name: 'ts', values: [text] })).toEqual([NOON]);
  });

  it('reads text without a zone in the zone that is chosen', () => {
    expect(isoTimes({ name: 'ts', values: ['2024-03-12 17:45:00'] }, 'Asia/Kathmandu')).toEqual([NOON]);
  });

  it('reads a time field of texts, dates, moments and numbers', () => {
    const values = [NOON, new Date(noonMs), dateTime(noonMs), noonMs, null, 'never', {}, true];
    const times = { name: 'time', type: 'time' as const, values };
    expect(isoTimes(times)).toEqual([NOON, NOON, NOON, NOON, 'none', 'none', 'none', 'none']);
    expect(column(times).unreadable).toBe(1);
  });
});
