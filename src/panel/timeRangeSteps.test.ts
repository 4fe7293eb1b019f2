import { dateTime } from '@grafana/data';
import { type RangePlace, stepsAt, type ZoomStep } from './timeRangeSteps';
import { windowHref } from './windowHref';

const absolute = (fromMs: number, toMs: number): RangePlace => ({
  fromMs,
  toMs,
  raw: { from: dateTime(fromMs), to: dateTime(toMs) },
});

const lastWeek = (toMs: number): RangePlace => ({ fromMs: toMs - 7, toMs, raw: { from: 'now-7d', to: 'now' } });

const zoom = (from: RangePlace, to: RangePlace, arrived: boolean): ZoomStep => ({
  from,
  toFromMs: to.fromMs,
  toToMs: to.toMs,
  arrived,
});

const A = absolute(0, 1000);
const B = absolute(100, 200);
const C = absolute(110, 120);
const D = absolute(112, 113);
const NOW = { from: 'now-5m', to: 'now' };

/** Returns the steps, each as what it arrived at; one that is still loading in brackets. */
const written = (steps: readonly ZoomStep[]): string[] =>
  steps.map(({ toFromMs, arrived }) => (arrived ? String(toFromMs) : `(${toFromMs})`));

describe('stepsAt', () => {
  it.each<[string, ZoomStep[], RangePlace, string[]]>([
    ['nothing zoomed', [], A, []],
    ['the window loads', [zoom(A, B, false)], A, ['(100)']],
    ['the window is there', [zoom(A, B, false)], B, ['100']],
    ['the window stays', [zoom(A, B, true)], B, ['100']],
    ['we are back', [zoom(A, B, true)], A, []],
    ['another range was chosen', [zoom(A, B, true)], absolute(150, 250), []],
    ['another panel has gone into the window', [zoom(A, B, true)], C, ['100']],
    ['another panel has gone into the second window', [zoom(A, B, true), zoom(B, C, true)], D, ['100', '110']],
    ['a part of the window that moves with the clock was chosen', [zoom(A, B, true)], { ...C, raw: NOW }, []],
    ['another range was chosen while it loads', [zoom(A, B, false)], C, []],
    ['a window of a window loads', [zoom(A, B, true), zoom(B, C, false)], B, ['100', '(110)']],
    ['a window of a window is there', [zoom(A, B, true), zoom(B, C, false)], C, ['100', '110']],
    ['we are back from it', [zoom(A, B, true), zoom(B, C, true)], B, ['100']],
    ['we are at the first range at once', [zoom(A, B, true), zoom(B, C, true)], A, []],
    ['the first range moves on while the window loads', [zoom(lastWeek(1000), B, false)], lastWeek(1030), ['(100)']],
    ['we are back in a range that has moved on', [zoom(lastWeek(1000), B, true)], lastWeek(5000), []],
    ['the same moments were chosen as such', [zoom(lastWeek(1000), B, false)], absolute(993, 1000), []],
    ['another range to now was chosen', [zoom(lastWeek(9), B, true)], { ...A, raw: { from: 'now-1h', to: 'now' } }, []],
  ])('when %s', (_, steps, range, expected) => {
    expect(written(stepsAt(steps, range))).toEqual(expected);
  });

  it('returns the same steps where nothing has changed', () => {
    const steps = [zoom(A, B, true)];
    expect(stepsAt(steps, B)).toBe(steps);
    const loading = [zoom(A, B, false)];
    expect(stepsAt(loading, A)).toBe(loading);
  });
});

describe('windowHref', () => {
  const window = { startMs: 1000, endMs: 2000 };

  it.each([
    ['https://g.example/d/abc/name', 'https://g.example/d/abc/name?from=1000&to=1999'],
    ['https://g.example/sub/path/d/abc/n?from=now-7d&to=now', 'https://g.example/sub/path/d/abc/n?from=1000&to=1999'],
    [
      'http://g.example:3000/d/a?orgId=1&var-ip=a%26b&kiosk',
      'http://g.example:3000/d/a?orgId=1&var-ip=a%26b&kiosk=&from=1000&to=1999',
    ],
    [
      'https://g.example/d/a?editPanel=4&tab=queries&viewPanel=2',
      'https://g.example/d/a?viewPanel=2&from=1000&to=1999',
    ],
    ['https://g.example/d/a?inspect=2&inspectTab=data&editview=settings', 'https://g.example/d/a?from=1000&to=1999'],
    ['https://g.example/d/a?time=5&time.window=9&timezone=utc', 'https://g.example/d/a?timezone=utc&from=1000&to=1999'],
    ['https://g.example/d/a?from=1&from=2#part', 'https://g.example/d/a?from=1000&to=1999#part'],
  ])('of %s', (href, expected) => {
    expect(windowHref(href, window)).toBe(expected);
  });
});
