import { type AbsoluteTimeRange, dateTime, type TimeRange } from '@grafana/data';
import { locationService } from '@grafana/runtime';
import { act, renderHook } from '@testing-library/react';
import { useTimeRangeSteps } from './useTimeRangeSteps';

const range = (fromMs: number, toMs: number, raw?: TimeRange['raw']): TimeRange => ({
  from: dateTime(fromMs),
  to: dateTime(toMs),
  raw: raw ?? { from: dateTime(fromMs), to: dateTime(toMs) },
});

const LAST_WEEK = range(1_710_000_000_000, 1_710_604_800_000, { from: 'now-7d', to: 'now' });
const ABSOLUTE = range(1_710_000_000_000, 1_710_604_800_000);
const WINDOW = { startMs: 1_710_208_800_000, endMs: 1_710_212_400_000 };
const IN_WINDOW = range(WINDOW.startMs, WINDOW.endMs - 1);

function renderSteps(timeRange: TimeRange) {
  const asked: AbsoluteTimeRange[] = [];
  const onChangeTimeRange = (wanted: AbsoluteTimeRange) => asked.push(wanted);
  const rendered = renderHook(
    (props: { timeRange: TimeRange }) => useTimeRangeSteps({ ...props, timeZone: 'utc', onChangeTimeRange }),
    { initialProps: { timeRange } }
  );
  return { ...rendered, asked };
}

beforeEach(() => locationService.push('/d/abc?var-ip=x&from=1&to=2'));

describe('useTimeRangeSteps', () => {
  it('asks for the window, its last millisecond inside', () => {
    const { result, asked } = renderSteps(LAST_WEEK);
    act(() => result.current.zoomTo(WINDOW));
    expect(asked).toEqual([{ from: 1_710_208_800_000, to: 1_710_212_399_999 }]);
  });

  it('leads back to a range that moves with the clock, by the address', () => {
    const { result, rerender } = renderSteps(LAST_WEEK);
    expect(result.current.back).toBeNull();
    act(() => result.current.zoomTo(WINDOW));
    rerender({ timeRange: IN_WINDOW });
    rerender({ timeRange: range(WINDOW.startMs, WINDOW.endMs - 1) });
    expect(result.current.back?.title).toBe('Back to Last 7 days');
    act(() => result.current.back?.go());
    expect(locationService.getSearchObject()).toEqual({ 'var-ip': 'x', from: 'now-7d', to: 'now' });
    rerender({ timeRange: LAST_WEEK });
    expect(result.current.back).toBeNull();
  });

  it('writes a moment in the address as milliseconds, beside an end that moves', () => {
    const { result, rerender } = renderSteps(range(5, 1000, { from: dateTime(5), to: 'now' }));
    act(() => result.current.zoomTo(WINDOW));
    rerender({ timeRange: IN_WINDOW });
    act(() => result.current.back?.go());
    expect(locationService.getSearchObject()).toMatchObject({ from: '5', to: 'now' });
  });

  it.each<[string, TimeRange]>([
    ['moments', ABSOLUTE],
    ['text', { ...ABSOLUTE, raw: { from: '2024-03-09T16:00:00.000Z', to: '2024-03-16T16:00:00.000Z' } }],
  ])('leads back to a range of two moments that came as %s', (_, timeRange) => {
    const { result, rerender, asked } = renderSteps(timeRange);
    act(() => result.current.zoomTo(WINDOW));
    rerender({ timeRange: IN_WINDOW });
    expect(result.current.back?.title).toBe('Back to 2024-03-09 16:00:00 to 2024-03-16 16:00:00');
    act(() => result.current.back?.go());
    expect(asked[1]).toEqual({ from: 1_710_000_000_000, to: 1_710_604_800_000 });
    expect(locationService.getSearchObject()).toMatchObject({ from: '1' });
  });

  it('leads back step by step', () => {
    const { result, rerender } = renderSteps(LAST_WEEK);
    act(() => result.current.zoomTo(WINDOW));
    rerender({ timeRange: IN_WINDOW });
    act(() => result.current.zoomTo({ startMs: WINDOW.startMs, endMs: WINDOW.startMs + 60_000 }));
    rerender({ timeRange: range(WINDOW.startMs, WINDOW.startMs + 59_999) });
    expect(result.current.back?.title).toMatch(/2024-03-12 02:00:00/);
    rerender({ timeRange: IN_WINDOW });
    expect(result.current.back?.title).toBe('Back to Last 7 days');
  });

  it('forgets the way once the range was changed otherwise', () => {
    const { result, rerender } = renderSteps(LAST_WEEK);
    act(() => result.current.zoomTo(WINDOW));
    rerender({ timeRange: IN_WINDOW });
    rerender({ timeRange: range(7, 8) });
    expect(result.current.back).toBeNull();
    rerender({ timeRange: IN_WINDOW });
    expect(result.current.back).toBeNull();
  });

  it('asks for nothing where the range is the window already', () => {
    const { result, asked } = renderSteps(IN_WINDOW);
    act(() => result.current.zoomTo(WINDOW));
    expect([asked, result.current.back]).toEqual([[], null]);
  });
});
