import { type DataFrame } from '@grafana/data';
import { civilDate, dayNumber } from '../core/civilDate';
import { type FieldSketch, frameOf, timeField } from '../testing/frames';
import { numberField, textField } from '../testing/readFrames';
import { wallClock } from '../testing/wallClock';
import { awkwardZones } from '../testing/zones';
import { datesOfQuery } from './datesOfQuery';

const FIRST = dayNumber({ year: 2023, month: 12, day: 1 });

function iso(day: number): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return [year, month, ofMonth].map((figure) => String(figure).padStart(2, '0')).join('-');
}

/** Returns the dates of December 2023 to January 2025 that a query gave, or the kind of the problem. */
function datesIn(frames: readonly DataFrame[], zone = 'America/New_York', textZone = ''): string[] | string {
  const dates = datesOfQuery(frames, 'B', zone, textZone);
  return 'has' in dates
    ? Array.from({ length: 430 }, (_, i) => FIRST + i)
        .filter((day) => dates.has(day))
        .map(iso)
    : dates.kind;
}

const dates = (...fields: FieldSketch[]) => [frameOf(fields, { refId: 'B' })];
const names = textField('name', 'Christmas', 'New Year');

describe('datesOfQuery', () => {
  it.each<[string, FieldSketch[], string[]]>([
    [
      'midnight UTC is the date as written',
      [timeField('t', ['2024-12-25T00:00Z', '2025-01-01T00:00Z']), names],
      ['2024-12-25', '2025-01-01'],
    ],
    ['a millisecond later it is a time in the zone', [timeField('t', ['2024-12-25T00:00:00.001Z'])], ['2024-12-24']],
    ['a late time of the zone', [timeField('t', ['2024-12-26T04:59:59Z'])], ['2024-12-25']],
    ['text of dates', [names, textField('d', '2024-12-25', ' 2025/01/01 ')], ['2024-12-25', '2025-01-01']],
    ['text without dashes', [textField('d', '20241225', '20250101')], ['2024-12-25', '2025-01-01']],
    [
      'text of dates with midnight',
      [textField('d', '2024-12-25 00:00:00', '2025-01-01T00:00')],
      ['2024-12-25', '2025-01-01'],
    ],
    ['text of UTC midnight', [textField('d', '2024-12-25T00:00:00Z')], ['2024-12-25']],
    ['text of midnight elsewhere', [textField('d', '2024-12-25T00:00:00+09:00')], ['2024-12-24']],
    ['text of times, read in UTC', [textField('d', '2024-12-25 03:00')], ['2024-12-24']],
    ['numbers of dates', [numberField('d', {}, [20241225, 20250101])], ['2024-12-25', '2025-01-01']],
    ['seconds', [numberField('d', {}, [1735084800, 1735711200])], ['2024-12-25', '2025-01-01']],
    [
      'milliseconds in a typed array',
      [{ name: 'd', type: 'number', values: Float64Array.of(1735084800000, NaN) }],
      ['2024-12-25'],
    ],
    ['times before text', [textField('d', '2024-07-04'), timeField('t', ['2024-12-25T00:00Z'])], ['2024-12-25']],
    ['text where all times are missing', [timeField('t', [null]), textField('d', '2024-07-04')], ['2024-07-04']],
    [
      'the likely one of two times',
      [timeField('updated', ['2024-07-04']), timeField('date', ['2024-12-25'])],
      ['2024-12-25'],
    ],
    ['some texts that are no dates', [textField('d', ...Array<string>(9).fill('2024-12-25'), 'soon')], ['2024-12-25']],
    [
      'no dates that no calendar has',
      [textField('d', ...Array<string>(9).fill('2024-02-29'), '2024-02-30')],
      ['2024-02-29'],
    ],
    [
      'no hidden field',
      [
        { ...timeField('t', ['2024-12-25']), config: { custom: { hideFrom: { viz: true } } } },
        textField('d', '2024-07-04'),
      ],
      ['2024-07-04'],
    ],
    ['nulls passed over', [timeField('t', [null, '2024-12-25'])], ['2024-12-25']],
    [
      'spans of time and timeEnd',
      [
        timeField('time', ['2024-12-24', '2024-07-04', '2024-02-01']),
        timeField('timeEnd', ['2024-12-26', null, '2024-01-01']),
      ],
      ['2024-02-01', '2024-07-04', '2024-12-24', '2024-12-25', '2024-12-26'],
    ],
    [
      'spans of start and end',
      [timeField('end', ['2024-12-26']), timeField('start', ['2024-12-25'])],
      ['2024-12-25', '2024-12-26'],
    ],
    [
      'spans of from and to',
      [textField('from', '2024-12-31'), textField('to', '2025-01-02')],
      ['2024-12-31', '2025-01-01', '2025-01-02'],
    ],
    [
      'spans of timeStart and timeEnd',
      [timeField('timeStart', ['2024-12-25']), timeField('timeEnd', ['2024-12-26'])],
      ['2024-12-25', '2024-12-26'],
    ],
    [
      'spans of start_date and end_date',
      [textField('start_date', '2024-12-25'), textField('end_date', '2024-12-26')],
      ['2024-12-25', '2024-12-26'],
    ],
    [
      'spans that touch and overlap, in any order',
      [
        textField('from', '2024-12-30', '2024-12-25', '2024-12-26'),
        textField('to', '2024-12-31', '2024-12-28', '2024-12-27'),
      ],
      ['2024-12-25', '2024-12-26', '2024-12-27', '2024-12-28', '2024-12-30', '2024-12-31'],
    ],
    [
      'ends in the zone',
      [timeField('start', ['2024-12-25T05:00Z']), timeField('end', ['2024-12-27T04:59Z'])],
      ['2024-12-25', '2024-12-26'],
    ],
    ['only an end', [timeField('end', ['2024-12-25'])], ['2024-12-25']],
    ['no ends that are no dates', [timeField('start', ['2024-12-25']), textField('to', 'everyone')], ['2024-12-25']],
    [
      'not the range of a Flux query',
      [timeField('_start', ['2024-01-01']), timeField('_stop', ['2024-12-31']), timeField('_time', ['2024-12-25'])],
      ['2024-12-25'],
    ],
  ])('takes %s', (_, fields, expected) => {
    expect(datesIn(dates(...fields))).toEqual(expected);
  });

  it('keeps 25 December in every zone where it is written as midnight UTC', () => {
    for (const zone of awkwardZones) {
      expect(datesIn(dates(timeField('t', ['2024-12-25T00:00Z'])), zone)).toEqual(['2024-12-25']);
      for (const textZone of [zone, 'Asia/Tokyo', 'Pacific/Honolulu']) {
        expect(datesIn(dates(textField('d', '2024-12-25', '2024-12-25 00:00')), zone, textZone)).toEqual([
          '2024-12-25',
        ]);
      }
    }
  });

  it('takes other times for the date of the zone', () => {
    for (const zone of awkwardZones) {
      for (const time of ['2024-03-10T06:59:59Z', '2024-11-03T05:00:00.001Z', '2024-12-31T13:00Z']) {
        const { year, month, day } = wallClock(Date.parse(time), zone);
        expect(datesIn(dates(timeField('t', [time])), zone)).toEqual([iso(dayNumber({ year, month, day }))]);
      }
    }
  });

  it('reads text without an offset in the zone of texts', () => {
    expect(datesIn(dates(textField('d', '2024-12-25 03:00')), 'America/New_York', 'America/New_York')).toEqual([
      '2024-12-25',
    ]);
  });

  it('takes open ends', () => {
    const list = datesOfQuery(dates(textField('from', '2024-12-25'), textField('to', '9999-12-31')), 'B', 'UTC', '');
    expect(
      [2023, 2024, 5000, 9999].map((year) => 'has' in list && list.has(dayNumber({ year, month: 12, day: 31 })))
    ).toEqual([false, true, true, true]);
  });

  it('takes all frames of the query, and no other', () => {
    const frames = [
      frameOf([timeField('t', ['2024-12-25'])], { refId: 'B' }),
      frameOf([textField('d', '2024-07-04')], { refId: 'B' }),
      frameOf([timeField('t', ['2024-02-01'])], { refId: 'A' }),
      frameOf([names], { refId: 'B' }),
    ];
    expect(datesIn(frames)).toEqual(['2024-07-04', '2024-12-25']);
  });

  it('takes only as many rows as the frame says', () => {
    expect(datesIn([frameOf([timeField('t', ['2024-12-25', '2024-12-26'])], { refId: 'B', length: 1 })])).toEqual([
      '2024-12-25',
    ]);
  });

  it('has no dates of a query without rows', () => {
    expect(datesIn([frameOf([], { refId: 'B' })])).toEqual([]);
    expect(datesIn(dates(timeField('t', [])))).toEqual([]);
  });

  it('says when there is nothing to read', () => {
    expect(datesOfQuery([], 'B', 'UTC', '')).toEqual({ kind: 'datesNotFound', refId: 'B', fields: [] });
    const numbers = numberField('n');
    expect(datesOfQuery(dates(names, numbers), 'B', 'UTC', '')).toEqual({
      kind: 'datesNotFound',
      refId: 'B',
      fields: [
        { name: 'name', type: 'string', example: 'Christmas' },
        { name: 'n', type: 'number', example: '1' },
      ],
    });
  });

  it('refuses an unknown zone', () => {
    expect(() => datesOfQuery(dates(timeField('t', ['2024-12-25'])), 'B', 'Mars/Base', '')).toThrow(RangeError);
  });
});
