import fc from 'fast-check';
import { type AxisSettings, calendarAxis, calendarAxisKinds, plainSettings } from '../core/calendarAxis';
import { MS_PER_DAY } from '../core/duration';
import { measure } from '../testing/scenes';
import { columnLabels, rowLabels, type TickLabel, widestLabel } from './tickLabels';

const dayOf = (iso: string) => new Date(`${iso}T00:00Z`).getTime() / MS_PER_DAY;

/** Settings of a range of dates. */
const over = (first: string, last: string): Partial<AxisSettings> => ({ firstDay: dayOf(first), lastDay: dayOf(last) });

const axisOf = (id: string, settings: Partial<AxisSettings> = {}) =>
  calendarAxis(id, { ...plainSettings('monday'), ...settings });

const textsOf = (labels: readonly TickLabel[]) => labels.map(({ text }) => text).join(' ');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const march = over('2024-03-04', '2024-03-17');
const twoYears = over('2023-05-03', '2025-04-30');
const officeHours = { hours: { fromMinute: 360, toMinute: 1200 } };

describe('columnLabels', () => {
  it.each<[string, Partial<AxisSettings>, number, string]>([
    ['hour', {}, 30, '00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23'],
    ['hour', {}, 12, '00 02 04 06 08 10 12 14 16 18 20 22'],
    ['hour', {}, 8, '00 03 06 09 12 15 18 21'],
    ['hour', {}, 2, '00 12'],
    ['hour', { dayStartMinute: 420 }, 12, '08 10 12 14 16 18 20 22 00 02 04 06'],
    ['hour', { dayStartMinute: 390 }, 20, '06:30 08:30 10:30 12:30 14:30 16:30 18:30 20:30 22:30 00:30 02:30 04:30'],
    ['hour', officeHours, 6, '08 12 16'],
    ['hour', officeHours, 0.1, '12'],
    ['hour', {}, 0.1, '00'],
    ['weekday', {}, 40, 'Mon Tue Wed Thu Fri Sat Sun'],
    ['weekday', {}, 20, 'Mon Wed Fri Sun'],
    ['weekday', { weekdays: [0, 2, 4] }, 20, 'Mon Fri'],
    ['dayOfMonth', {}, 12, '1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31'],
    ['dayOfMonth', {}, 6, '1 5 10 15 20 25 30'],
    ['dayOfMonth', {}, 5, '1 5 10 15 20 25 30'],
    ['dayOfMonth', {}, 4, '1 11 21 31'],
    ['time:60', {}, 20, '00:00 02:00 04:00 06:00 08:00 10:00 12:00 14:00 16:00 18:00 20:00 22:00'],
    ['time:60', { dayStartMinute: 540 }, 20, '10:00 12:00 14:00 16:00 18:00 20:00 22:00 00:00 02:00 04:00 06:00 08:00'],
    ['time:1', {}, 0.5, '00:00 02:00 04:00 06:00 08:00 10:00 12:00 14:00 16:00 18:00 20:00 22:00 24:00'],
    ['time:1', {}, 0.1, '00:00 12:00 24:00'],
    ['time:1', {}, 0.02, '00:00'],
    ['time:1', { dayStartMinute: 390 }, 0.2, '08:00 12:00 16:00 20:00 00:00 04:00'],
    ['time:1', { dayStartMinute: 360 }, 0.2, '08:00 12:00 16:00 20:00 00:00 04:00'],
    ['time:1', { dayStartMinute: 360 }, 0.1, '12:00 00:00'],
    ['time:15', officeHours, 4, '06:00 09:00 12:00 15:00 18:00'],
    ['time:15', { hours: { fromMinute: 720, toMinute: 1440 } }, 4, '12:00 15:00 18:00 21:00 24:00'],
    ['time:1', { hours: { fromMinute: 540, toMinute: 600 } }, 5, '09:00 09:10 09:20 09:30 09:40 09:50 10:00'],
    [
      'date',
      march,
      80,
      'Mon, Mar 4 Tue, Mar 5 Wed, Mar 6 Thu, Mar 7 Fri, Mar 8 Sat, Mar 9 Sun, Mar 10 Mon, Mar 11 Tue, Mar 12 Wed, Mar 13 Thu, Mar 14 Fri, Mar 15 Sat, Mar 16 Sun, Mar 17',
    ],
    ['date', march, 50, 'Mon, Mar 4 Wed, Mar 6 Fri, Mar 8 Sun, Mar 10 Tue, Mar 12 Thu, Mar 14 Sat, Mar 16'],
    ['date', march, 12, 'Mon, Mar 4 Mon, Mar 11'],
    ['date', march, 1, 'Mar 2024'],
    ['date', twoYears, 1, 'May 2023 Jul Sep Nov Jan 2024 Mar May Jul Sep Nov Jan 2025 Mar'],
    ['date', twoYears, 0.17, 'Jan 2024 Jan 2025'],
    ['week', march, 60, 'Mar 4 Mar 11'],
    ['week', over('2024-10-14', '2025-02-28'), 30, 'Oct 2024 Nov Dec Jan 2025 Feb'],
    ['week', over('2024-10-14', '2025-02-28'), 9, 'Nov 2024 Jan 2025'],
    [
      'week',
      twoYears,
      12,
      'May 2023 Jun Jul Aug Sep Oct Nov Dec Jan 2024 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan 2025 Feb Mar Apr',
    ],
    ['week', twoYears, 4, 'Jul 2023 Oct Jan 2024 Apr Jul Oct Jan 2025 Apr'],
    ['week', twoYears, 1.3, 'Jan 2024 Jan 2025'],
    ['week', twoYears, 1, '2023 2024 2025'],
    ['week', twoYears, 0.1, '2024'],
    ['week', over('2024-03-11', '2024-03-24'), 5, 'Mar 2024'],
    ['isoWeek', march, 40, 'W10 W11'],
    ['isoWeek', over('2024-01-01', '2024-12-29'), 8, 'W01 W05 W09 W13 W17 W21 W25 W29 W33 W37 W41 W45 W49'],
    ['isoWeek', over('2024-01-01', '2024-12-29'), 0.2, 'W01'],
    ['month', {}, 30, 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'],
    ['month', {}, 12, 'Jan Apr Jul Oct'],
    ['weekOfMonth', {}, 30, '1–7 15–21 29–31'],
    ['quarterHour', {}, 40, ':00 :15 :30 :45'],
    ['minuteOfHour', {}, 6, ':00 :05 :10 :15 :20 :25 :30 :35 :40 :45 :50 :55'],
    ['minuteOfHour', {}, 2, ':00 :15 :30 :45'],
    ['dayOfYear', {}, 1.1, '1 30 60 90 120 150 180 210 240 270 300 330 360'],
    ['year', over('2019-06-01', '2026-03-01'), 40, '2019 2020 2021 2022 2023 2024 2025 2026'],
    ['year', over('2019-06-01', '2026-03-01'), 8, '2020 2025'],
    ['year', over('2021-06-01', '2023-03-01'), 1, '2022'],
  ])('%s (%j) with buckets of %d pixels', (id, settings, pitchPx, expected) => {
    expect(textsOf(columnLabels(axisOf(id, settings), pitchPx, 'en-US', measure).labels)).toBe(expected);
  });

  it('puts the edges of a fine time axis where the clock shows them', () => {
    const { labels, ticks } = columnLabels(axisOf('time:15', { dayStartMinute: 390 }), 2, 'en-US', measure);
    expect(labels[0]).toMatchObject({ text: '12:00', position: 22 });
    expect(ticks.slice(0, 2)).toEqual([2, 6]);
    expect(ticks).toHaveLength(24);
  });

  it('puts a month at the week that has its first day', () => {
    const { labels } = columnLabels(axisOf('week', over('2024-01-15', '2024-04-30')), 20, 'en-US', measure);
    expect(labels.map(({ text, position }) => [text, position])).toEqual([
      ['Feb 2024', 2.5],
      ['Mar', 6.5],
      ['Apr', 11.5],
    ]);
  });

  it.each([
    ['weekday', [5, 6], 'Sat Sun'],
    ['date', [5, 6], 'Sat, Mar 9 Sun, Mar 10 Sat, Mar 16 Sun, Mar 17'],
    ['date', [4], 'Fri, Mar 8 Fri, Mar 15'],
    ['date', [], ''],
    ['week', [5, 6], ''],
    ['dayOfMonth', [0, 5, 6], ''],
    ['hour', [5, 6], ''],
  ])('mutes the weekend on the axis %s (%j)', (id, weekend, expected) => {
    const { labels } = columnLabels(axisOf(id, march), 100, 'en-US', measure, weekend);
    expect(textsOf(labels.filter(({ muted }) => muted))).toBe(expected);
    expect(rowLabels(axisOf(id, march), 100, 'en-US', weekend).labels.filter(({ muted }) => muted)).toHaveLength(
      labels.filter(({ muted }) => muted).length
    );
  });
});

describe('rowLabels', () => {
  it.each<[string, Partial<AxisSettings>, number, string]>([
    ['dayOfMonth', {}, 8, '1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31'],
    ['hour', officeHours, 14, '06:00 07:00 08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 18:00 19:00'],
    ['hour', { dayStartMinute: 390 }, 4, '06:30 10:30 14:30 18:30 22:30 02:30'],
    ['week', march, 20, 'Mar 4 Mar 11'],
    ['week', over('2024-01-01', '2024-03-31'), 4, 'Jan 2024 Feb Mar'],
    ['date', march, 2, 'Mon, Mar 4 Mon, Mar 11'],
    ['month', {}, 14, 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'],
  ])('%s (%j) with buckets of %d pixels', (id, settings, pitchPx, expected) => {
    expect(textsOf(rowLabels(axisOf(id, settings), pitchPx, 'en-US').labels)).toBe(expected);
  });

  it('writes weekdays in the language of the locale', () => {
    const { labels } = rowLabels(axisOf('weekday', { weekStart: 'sunday' }), 20, 'de-DE');
    expect(labels.map(({ text }) => text)).toEqual(['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa']);
  });
});

describe('dates and weeks over real ranges', () => {
  const thirteenMonths = over('2021-01-29', '2022-02-28');
  const fiveMonths = over('2024-02-01', '2024-06-30');
  const threeYears = over('2021-02-14', '2024-02-13');
  const sixWeeks = over('2024-12-09', '2025-01-19');
  const oneWeek = over('2024-12-02', '2024-12-08');
  const weekOfNewYear = over('2024-12-30', '2025-01-05');

  /** The labels with bars between; of many the first five and the last two. */
  const listOf = (labels: readonly TickLabel[]) => {
    const texts = labels.map(({ text }) => text);
    return (texts.length <= 14 ? texts : [...texts.slice(0, 5), '…', ...texts.slice(-2)]).join(' | ');
  };

  it.each<[string, Partial<AxisSettings>, number, string, string]>([
    [
      'date',
      thirteenMonths,
      16,
      'en-US',
      'Fri, Jan 29, 2021 | Fri, Feb 5 | Fri, Feb 12 | Fri, Feb 19 | Fri, Feb 26 | … | Fri, Feb 18 | Fri, Feb 25',
    ],
    [
      'date',
      thirteenMonths,
      2,
      'en-US',
      'Feb 2021 | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan 2022 | Feb',
    ],
    [
      'date',
      thirteenMonths,
      2,
      'de-DE',
      'Feb. 2021 | Mär | Apr | Mai | Jun | Jul | Aug | Sep | Okt | Nov | Dez | Jan. 2022 | Feb',
    ],
    ['date', thirteenMonths, 1.2, 'en-US', 'Mar 2021 | May | Jul | Sep | Nov | Jan 2022'],
    ['date', thirteenMonths, 0.7, 'en-US', 'Jan 2021 | Apr | Jul | Oct | Jan 2022'],
    ['date', thirteenMonths, 0.2, 'de-DE', 'Jan. 2021 | Jan. 2022'],
    [
      'week',
      thirteenMonths,
      14,
      'en-US',
      'Feb 2021 | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan 2022 | Feb',
    ],
    ['isoWeek', thirteenMonths, 14, 'en-US', '2021-W04 | W08 | W12 | W16 | W20 | … | 2022-W04 | W08'],
    ['date', fiveMonths, 2, 'en-US', 'Feb 2024 | Mar | Apr | May | Jun'],
    ['date', fiveMonths, 0.8, 'en-US', 'Mar 2024 | May'],
    [
      'date',
      threeYears,
      0.6,
      'de-DE',
      'Apr. 2021 | Jul | Okt | Jan. 2022 | Apr | Jul | Okt | Jan. 2023 | Apr | Jul | Okt | Jan. 2024',
    ],
    ['date', threeYears, 0.25, 'en-US', 'Feb 2021 | Jan 2022 | Jan 2023 | Jan 2024'],
    ['date', threeYears, 0.17, 'en-US', 'Jan 2022 | Jan 2023 | Jan 2024'],
    ['date', threeYears, 0.12, 'en-US', '2021 | 2022 | 2023 | 2024'],
    ['date', threeYears, 0.05, 'de-DE', '2022 | 2024'],
    [
      'date',
      sixWeeks,
      20,
      'en-US',
      'Mon, Dec 9, 2024 | Mon, Dec 16 | Mon, Dec 23 | Mon, Dec 30 | Mon, Jan 6, 2025 | Mon, Jan 13',
    ],
    [
      'date',
      sixWeeks,
      20,
      'de-DE',
      'Mo., 9. Dez. 2024 | Mo., 16. Dez. | Mo., 23. Dez. | Mo., 30. Dez. | Mo., 6. Jan. 2025 | Mo., 13. Jan.',
    ],
    ['date', sixWeeks, 5, 'en-US', 'Dec 2024 | Jan 2025'],
    ['date', sixWeeks, 2, 'en-US', 'Jan 2025'],
    ['week', sixWeeks, 90, 'en-US', 'Dec 9, 2024 | Dec 16 | Dec 23 | Dec 30 | Jan 6, 2025 | Jan 13'],
    ['isoWeek', sixWeeks, 60, 'en-US', '2024-W50 | W51 | W52 | 2025-W01 | W02 | W03'],
    [
      'date',
      oneWeek,
      80,
      'en-US',
      'Mon, Dec 2 | Tue, Dec 3 | Wed, Dec 4 | Thu, Dec 5 | Fri, Dec 6 | Sat, Dec 7 | Sun, Dec 8',
    ],
    ['date', oneWeek, 45, 'de-DE', 'Mo., 2. Dez. | Mi., 4. Dez. | Fr., 6. Dez. | So., 8. Dez.'],
    ['date', oneWeek, 5, 'en-US', 'Mon, Dec 2'],
    [
      'date',
      weekOfNewYear,
      100,
      'en-US',
      'Mon, Dec 30, 2024 | Tue, Dec 31 | Wed, Jan 1, 2025 | Thu, Jan 2 | Fri, Jan 3 | Sat, Jan 4 | Sun, Jan 5',
    ],
  ])('%s (%j), columns of %d pixels, in %s', (id, settings, pitchPx, locale, expected) => {
    expect(listOf(columnLabels(axisOf(id, settings), pitchPx, locale, measure).labels)).toBe(expected);
  });

  it.each<[string, Partial<AxisSettings>, number, string, string]>([
    [
      'date',
      thirteenMonths,
      2,
      'en-US',
      'Fri, Jan 29, 2021 | Fri, Feb 5 | Fri, Feb 12 | Fri, Feb 19 | Fri, Feb 26 | … | Fri, Feb 18 | Fri, Feb 25',
    ],
    [
      'date',
      thirteenMonths,
      1,
      'en-US',
      'Feb 2021 | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan 2022 | Feb',
    ],
    ['date', thirteenMonths, 0.4, 'de-DE', 'März 2021 | Mai | Jul | Sep | Nov | Jan. 2022'],
    [
      'week',
      thirteenMonths,
      14,
      'de-DE',
      '25. Jan. 2021 | 1. Feb. | 8. Feb. | 15. Feb. | 22. Feb. | … | 21. Feb. | 28. Feb.',
    ],
    [
      'week',
      thirteenMonths,
      13,
      'en-US',
      'Feb 2021 | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan 2022 | Feb',
    ],
    [
      'date',
      threeYears,
      0.16,
      'en-US',
      'Apr 2021 | Jul | Oct | Jan 2022 | Apr | Jul | Oct | Jan 2023 | Apr | Jul | Oct | Jan 2024',
    ],
    ['date', threeYears, 0.1, 'en-US', 'Jul 2021 | Jan 2022 | Jul | Jan 2023 | Jul | Jan 2024'],
    ['date', threeYears, 0.04, 'de-DE', 'Jan. 2022 | Jan. 2023 | Jan. 2024'],
    ['date', threeYears, 0.03, 'de-DE', '2022 | 2024'],
    [
      'date',
      sixWeeks,
      7,
      'en-US',
      'Mon, Dec 9, 2024 | Wed, Dec 11 | Fri, Dec 13 | Sun, Dec 15 | Tue, Dec 17 | … | Thu, Jan 16 | Sat, Jan 18',
    ],
    [
      'date',
      sixWeeks,
      2,
      'de-DE',
      'Mo., 9. Dez. 2024 | Mo., 16. Dez. | Mo., 23. Dez. | Mo., 30. Dez. | Mo., 6. Jan. 2025 | Mo., 13. Jan.',
    ],
    ['date', sixWeeks, 1, 'en-US', 'Dec 2024 | Jan 2025'],
    [
      'date',
      oneWeek,
      20,
      'de-DE',
      'Mo., 2. Dez. | Di., 3. Dez. | Mi., 4. Dez. | Do., 5. Dez. | Fr., 6. Dez. | Sa., 7. Dez. | So., 8. Dez.',
    ],
    ['date', oneWeek, 1, 'en-US', 'Mon, Dec 2'],
  ])('%s (%j), rows of %d pixels, in %s', (id, settings, pitchPx, locale, expected) => {
    expect(listOf(rowLabels(axisOf(id, settings), pitchPx, locale).labels)).toBe(expected);
  });
});

describe('any axis over any range', () => {
  const settings = fc.record({
    firstDay: fc.integer({ min: 19_000, max: 19_400 }),
    length: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3900 })),
    dayStartMinute: fc.constantFrom(0, 360, 390, 1320),
    hours: fc.constantFrom(null, { fromMinute: 360, toMinute: 1200 }, { fromMinute: 500, toMinute: 530 }),
  });
  const ids = [...calendarAxisKinds.filter((kind) => kind !== 'time'), 'time:1', 'time:15', 'time:60', 'time:720'];
  // as many narrow buckets as wide ones
  const pitch = fc.double({ min: -5, max: 7, noNaN: true }).map((exponent) => 2 ** exponent);
  const axis = fc
    .tuple(fc.oneof(fc.constantFrom(...ids), fc.constantFrom('date', 'week', 'isoWeek')), settings)
    .map(([id, { length, ...rest }]) => axisOf(id, { ...rest, lastDay: rest.firstDay + length }));
  const locale = fc.constantFrom('en-US', 'de-DE');

  it.each<[string, (text: string) => number, number]>([
    ['columns', measure, 10],
    ['rows', () => 0, 14],
  ])('has labels beside %s that keep apart, at least one', (side, extentPx, spacePx) => {
    fc.assert(
      fc.property(axis, locale, pitch, (axis, locale, pitchPx) => {
        const { labels } =
          side === 'rows' ? rowLabels(axis, pitchPx, locale) : columnLabels(axis, pitchPx, locale, measure);
        const positions = labels.map(({ position }) => position);
        let closestPx = Infinity;
        for (let i = 1; i < labels.length; i++) {
          const centersPx = (positions[i] - positions[i - 1]) * pitchPx;
          const halvesPx = (extentPx(labels[i].text) + extentPx(labels[i - 1].text)) / 2;
          closestPx = Math.min(closestPx, centersPx - halvesPx);
        }
        expect(closestPx).toBeGreaterThanOrEqual(spacePx - 0.01);
        expect(positions[0]).toBeGreaterThanOrEqual(0);
        expect(positions[positions.length - 1]).toBeLessThanOrEqual(axis.bucketCount);
      }),
      { seed: 1, numRuns: 1500 }
    );
  });

  it('writes labels of dates that tell the day, read from the first on', () => {
    const dates = fc
      .tuple(fc.constantFrom('date', 'week'), settings)
      .map(([id, { firstDay, length }]) => axisOf(id, { firstDay, lastDay: firstDay + length }));
    fc.assert(
      fc.property(dates, pitch, (axis, pitchPx) => {
        const { labels } = rowLabels(axis, pitchPx, 'en-US');
        // the year where it is written or begins, else that of the label before
        let year = new Date(axis.startOf(0) * MS_PER_DAY).getUTCFullYear();
        labels.forEach(({ text, position }) => {
          const bucketDays = axis.kind === 'week' ? [0, 1, 2, 3, 4, 5, 6] : [0];
          const written = /\d{4}$/.exec(text);
          year = written === null ? year : Number(written[0]);
          const month = /[A-Z][a-z]{2}(?=( \d+)?(, \d{4})?$| \d{4}$)/.exec(text)?.[0];
          const dayOfMonth = /[a-z] (\d{1,2})(,|$)/.exec(text)?.[1];
          const fits = bucketDays.some((days) => {
            const date = new Date((axis.startOf(position - 0.5) + days) * MS_PER_DAY);
            return (
              date.getUTCFullYear() === year &&
              (month === undefined || MONTHS.indexOf(month) === date.getUTCMonth()) &&
              (dayOfMonth === undefined
                ? position === 0.5 || date.getUTCDate() === 1
                : Number(dayOfMonth) === date.getUTCDate())
            );
          });
          expect(fits ? '' : `${text} at ${position}`).toBe('');
        });
      }),
      { seed: 2, numRuns: 500 }
    );
  });
});

describe('widestLabel', () => {
  it.each<[string, Partial<AxisSettings>, number, string]>([
    ['date', twoYears, 14, 'Wed, May 3, 2023'],
    ['date', twoYears, 1, 'May 2023'],
    ['date', twoYears, 0.02, '2024'],
    ['date', march, 14, 'Sun, Mar 10'],
    ['hour', {}, 20, '00:00'],
    ['weekday', {}, 20, 'Mon'],
  ])('of %s (%j) in rows of %d pixels is as wide as %s', (id, settings, pitchPx, text) => {
    expect(widestLabel(rowLabels(axisOf(id, settings), pitchPx, 'en-US'), measure)).toBe(measure(text));
  });
});
