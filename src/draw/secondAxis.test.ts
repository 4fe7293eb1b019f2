import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { zoneDifferences } from '../core/zoneDifference';
import { rangeOf } from '../testing/foldEvents';
import { measure } from '../testing/scenes';
import {
  differenceText,
  hoursSide,
  secondAxisLabels,
  type SecondAxisLabel,
  type SecondAxisRequest,
  secondLabelPx,
  widestSecondLabel,
} from './secondAxis';

const january = rangeOf('2024-01-01T00:00Z', '2024-01-31T23:59Z');
const july = rangeOf('2024-07-01T00:00Z', '2024-07-31T23:59Z');
/** New York’s clocks change on 10 March: 9 days before, 21 after. */
const march = rangeOf('2024-03-01T05:00Z', '2024-03-31T23:59Z');

function request(zones: readonly [string, string], range: typeof january, changes: Partial<SecondAxisRequest> = {}) {
  return {
    axis: calendarAxis('hour', plainSettings('monday')),
    side: 'columns' as const,
    differences: zoneDifferences(...zones, range),
    dayStartMinute: 0,
    pitchPx: 40,
    atEdges: false,
    measure,
    ...changes,
  };
}

/** Writes labels as `position:hour`, with the shift after its hour. */
const written = (labels: readonly SecondAxisLabel[]) =>
  labels
    .map(({ position, hours }) => `${position}:${hours.map(({ text, shift }) => `${text}${shift}`).join('/')}`)
    .join(' ');

const MOSCOW = ['UTC', 'Europe/Moscow'] as const;

describe('secondAxisLabels', () => {
  it.each([
    ['Moscow', MOSCOW, january, '0.5:03 3.5:06 6.5:09 9.5:12 12.5:15 15.5:18 18.5:21 21.5:00+1'],
    [
      'behind',
      ['UTC', 'America/New_York'] as const,
      january,
      '2.5:21−1 5.5:00 8.5:03 11.5:06 14.5:09 17.5:12 20.5:15 23.5:18',
    ],
    [
      'half an hour off in winter',
      ['America/New_York', 'Asia/Kolkata'] as const,
      january,
      '2.5:12:30 5.5:15:30 8.5:18:30 11.5:21:30 14.5:00:30+1 17.5:03:30+1 20.5:06:30+1 23.5:09:30+1',
    ],
    [
      'half an hour off in summer',
      ['America/New_York', 'Asia/Kolkata'] as const,
      july,
      '0.5:09:30 3.5:12:30 6.5:15:30 9.5:18:30 12.5:21:30 15.5:00:30+1 18.5:03:30+1 21.5:06:30+1',
    ],
    [
      'nine hours',
      ['UTC', 'Asia/Tokyo'] as const,
      july,
      '0.5:09 3.5:12 6.5:15 9.5:18 12.5:21 15.5:00+1 18.5:03+1 21.5:06+1',
    ],
    [
      'a quarter of an hour off',
      ['UTC', 'Asia/Kathmandu'] as const,
      july,
      '1.5:06:45 4.5:09:45 7.5:12:45 10.5:15:45 13.5:18:45 16.5:21:45 19.5:00:45+1 22.5:03:45+1',
    ],
    [
      'more than a day ahead',
      ['Pacific/Niue', 'Pacific/Kiritimati'] as const,
      july,
      '2.5:03+1 5.5:06+1 8.5:09+1 11.5:12+1 14.5:15+1 17.5:18+1 20.5:21+1 23.5:00+2',
    ],
  ])('of hours: %s', (_, zones, range, expected) => {
    const { labels, mostly } = secondAxisLabels(request(zones, range));
    expect(written(labels)).toBe(expected);
    expect(mostly).toBe(false);
  });

  it('agrees with Intl at each label', () => {
    const zones = ['UTC', 'Australia/Adelaide', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'Europe/London'];
    for (const first of zones) {
      for (const second of zones) {
        const { labels } = secondAxisLabels(request([first, second], july));
        expect(labels.length).toBeGreaterThan(6);
        for (const { position, hours } of labels) {
          const day = dateIn('2024-07-10', Math.floor(position) * 60, first);
          const [date, clock] = shownIn(day, second);
          const days = (Date.parse(date) - Date.parse('2024-07-10')) / 86_400_000;
          expect(hours).toEqual([
            {
              text: clock.endsWith(':00') && hours[0].text.length === 2 ? clock.slice(0, 2) : clock,
              shift: days === 0 ? '' : days > 0 ? `+${days}` : `−${-days}`,
            },
          ]);
        }
      }
    }
  });

  it.each([
    [30, '0.5:03 3.5:06'],
    [7, '3.5:06 9.5:12'],
    [3, '9.5:12 21.5:00+1'],
    [1, '21.5:00+1'],
  ])('is thinned where buckets are %s pixels wide', (pitchPx, begins) => {
    expect(written(secondAxisLabels(request(MOSCOW, january, { pitchPx })).labels)).toContain(begins);
  });

  it('leaves 10 pixels between labels at every width', () => {
    for (let pitchPx = 0.5; pitchPx < 60; pitchPx += 0.5) {
      const { labels } = secondAxisLabels(request(['America/New_York', 'Asia/Kolkata'], march, { pitchPx }));
      labels.slice(1).forEach((label, i) => {
        const distancePx = (label.position - labels[i].position) * pitchPx;
        const widths = (secondLabelPx(label, measure) + secondLabelPx(labels[i], measure)) / 2;
        expect(distancePx - widths).toBeGreaterThanOrEqual(10);
      });
    }
  });

  describe('where the difference changes in the range', () => {
    const zones = ['UTC', 'America/New_York'] as const;

    it('writes both hours, each with its day', () => {
      const { labels, aheadMinutes, mostly } = secondAxisLabels(request(zones, march));
      expect(written(labels)).toBe(
        '1.5:20−1/21−1 4.5:23−1/00 7.5:02/03 10.5:05/06 13.5:08/09 16.5:11/12 19.5:14/15 22.5:17/18'
      );
      expect([aheadMinutes, mostly]).toEqual([[-300, -240], false]);
    });

    it('goes by the hours of the difference that held longest', () => {
      const untilNoon = rangeOf('2024-03-01T05:00Z', '2024-03-12T00:00Z');
      expect(written(secondAxisLabels(request(zones, untilNoon)).labels)).toMatch(/^2.5:21−1\/22−1 5.5:00\/01 /);
    });

    it('writes those of the longest alone where both have no room', () => {
      const { labels, aheadMinutes, mostly } = secondAxisLabels(request(zones, march, { pitchPx: 3 }));
      expect([aheadMinutes, mostly]).toEqual([[-240], true]);
      expect(written(labels)).toBe('4.5:00 16.5:12');
    });

    it('writes clock times where one difference is no whole hour', () => {
      const sydney = ['Australia/Sydney', 'Australia/Lord_Howe'] as const;
      const { labels } = secondAxisLabels(request(sydney, rangeOf('2024-04-01T00:00Z', '2024-04-30T00:00Z')));
      expect(written(labels)).toContain('3:00/03:30');
    });
  });

  it('counts the shift from where the calendar’s day begins', () => {
    const dayStartMinute = 360;
    const axis = calendarAxis('hour', { ...plainSettings('monday'), dayStartMinute });
    // 03:00 on the clock is the end of the calendar day; in Moscow the next one has begun
    expect(written(secondAxisLabels(request(MOSCOW, january, { axis, dayStartMinute })).labels)).toBe(
      '0.5:09 3.5:12 6.5:15 9.5:18 12.5:21 15.5:00 18.5:03 21.5:06+1'
    );
  });

  it('shows the hours of a part of the day', () => {
    const axis = calendarAxis('hour', { ...plainSettings('monday'), hours: { fromMinute: 480, toMinute: 1080 } });
    expect(written(secondAxisLabels(request(MOSCOW, january, { axis })).labels)).toBe('1.5:12 4.5:15 7.5:18');
  });

  it('stands on the edges of minutes, where the second zone’s hours are whole', () => {
    const axis = calendarAxis('time:1', plainSettings('monday'));
    const minutes = { axis, pitchPx: 0.8, atEdges: true };
    expect(written(secondAxisLabels(request(['UTC', 'Asia/Kathmandu'], july, minutes)).labels)).toBe(
      '15:06:00 195:09:00 375:12:00 555:15:00 735:18:00 915:21:00 1095:00:00+1 1275:03:00+1'
    );
    expect(written(secondAxisLabels(request(MOSCOW, july, minutes)).labels)).toMatch(/^0:03:00 .* 1440:03:00\+1$/);
  });

  it.each([
    ['time:15', '1.5:06:00 13.5:09:00 ', ['UTC', 'Asia/Kathmandu'] as const],
    ['time:30', '1.5:06:15 7.5:09:15 ', ['UTC', 'Asia/Kathmandu'] as const],
    ['time:30', '1.5:06:00 7.5:09:00 ', ['UTC', 'Asia/Kolkata'] as const],
    ['time:120', '0.5:03:00 3.5:09:00 6.5:15:00 9.5:21:00', MOSCOW],
    ['time:240', '0.5:03:00 1.5:07:00 2.5:11:00 3.5:15:00 4.5:19:00 5.5:23:00', MOSCOW],
    ['time:720', '0.5:03:00 1.5:15:00', MOSCOW],
  ])('writes clock times on %s: %s', (id, begin, zones) => {
    const axis = calendarAxis(id, plainSettings('monday'));
    const { labels } = secondAxisLabels(request(zones, july, { axis, pitchPx: 80 }));
    expect(written(labels).slice(0, begin.length)).toBe(begin);
  });

  it('has clock times beside rows, one in 14 pixels', () => {
    const rows = { side: 'rows' as const, pitchPx: 5 };
    expect(written(secondAxisLabels(request(MOSCOW, january, rows)).labels)).toMatch(/^0.5:03:00 3.5:06:00 /);
    expect(written(secondAxisLabels(request(MOSCOW, january, { ...rows, pitchPx: 4 })).labels)).toBe(
      '3.5:06:00 9.5:12:00 15.5:18:00 21.5:00:00+1'
    );
  });

  it('needs as much room beside the rows as its widest label', () => {
    const rows = { side: 'rows' as const };
    expect(widestSecondLabel(request(MOSCOW, january, rows))).toBe(5 * 6 + 1 + 10);
    expect(widestSecondLabel(request(['UTC', 'Africa/Abidjan'], january, rows))).toBe(5 * 6);
  });
});

describe('differenceText', () => {
  it.each([
    [[180], '+3'],
    [[-240], '−4'],
    [[330], '+5:30'],
    [[-570], '−9:30'],
    [[0], '+0'],
    [[120, 180], '+2/+3'],
  ])('%s minutes: %s', (minutes, expected) => {
    expect(differenceText(minutes)).toBe(expected);
  });
});

describe('hoursSide', () => {
  const axis = (id: string) => calendarAxis(id, plainSettings('monday'));
  it.each([
    ['hour', 'weekday', 'columns'],
    ['weekday', 'time:30', 'rows'],
    ['minuteOfHour', 'hour', 'rows'],
    ['dayOfMonth', 'month', null],
  ])('%s × %s: %s', (columns, rows, expected) => {
    expect(hoursSide(axis(columns), axis(rows))).toBe(expected);
  });
});

/** Returns the time at which a zone's clock shows a minute of a date, found by asking `Intl`. */
function dateIn(date: string, minuteOfDay: number, zone: string): number {
  const wanted = Date.parse(`${date}T00:00Z`) + minuteOfDay * 60_000;
  for (let quarter = -60; quarter <= 60; quarter++) {
    const time = wanted + quarter * 900_000;
    const [shownDate, clock] = shownIn(time, zone);
    if (Date.parse(`${shownDate}T${clock}Z`) === wanted) {
      return time;
    }
  }
  return NaN;
}

function shownIn(timeMs: number, zone: string): [date: string, clock: string] {
  const [date, clock] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(timeMs)
    .split(' ');
  return [date, clock];
}
