import { dateTime, type TimeRange } from '@grafana/data';
import { act, renderHook } from '@testing-library/react';
import { collectSlots } from '../core/collectSlots';
import { type Slots } from '../core/slots';
import { calendarOf } from '../testing/calendarOf';
import { NEW_FOR_MS, refreshKey, type RefreshSource, useNewEvents } from './useNewEvents';

const NOW = Date.UTC(2024, 2, 14, 12);
const WEEK_MS = 7 * 86_400_000;
const OLD = ['2024-03-12T02:10Z', '2024-03-13T05:00Z'];
const NEWER = [...OLD, '2024-03-14T11:59Z', '2024-03-14T11:58Z'];

function slotsOf(times: string[], toMs = NOW): Slots {
  const range = { fromMs: toMs - WEEK_MS, toMs };
  return collectSlots([{ timesMs: times.map((time) => Date.parse(time)), values: null }], range, 0, 'count');
}

function lastWeek(toMs = NOW, raw: TimeRange['raw'] = { from: 'now-7d', to: 'now' }): TimeRange {
  return { from: dateTime(toMs - WEEK_MS), to: dateTime(toMs), raw };
}

const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC' }, { fromMs: NOW - WEEK_MS, toMs: NOW });

const BEFORE: RefreshSource = { slots: slotsOf(OLD), calendar, timeRange: lastWeek(), key: 'same', show: true };
const AFTER: RefreshSource = { ...BEFORE, slots: slotsOf(NEWER, NOW + 60_000), timeRange: lastWeek(NOW + 60_000) };

/** Returns cells with new events as `row column count`. */
function written(gained: Int32Array | null): string[] | null {
  return gained === null
    ? null
    : Array.from(gained, (count, cell) => (count > 0 ? `${Math.floor(cell / 24)} ${cell % 24} ${count}` : '')).filter(
        (text) => text !== ''
      );
}

const renderEvents = (first: RefreshSource = BEFORE) => renderHook(useNewEvents, { initialProps: first });

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('useNewEvents', () => {
  it('tells what a refresh has brought, for half a minute', () => {
    const { result, rerender } = renderEvents();
    expect(result.current).toBeNull();
    rerender(AFTER);
    expect(written(result.current)).toEqual(['3 11 2']);
    act(() => jest.advanceTimersByTime(NEW_FOR_MS - 1));
    expect(written(result.current)).toEqual(['3 11 2']);
    act(() => jest.advanceTimersByTime(1));
    expect(result.current).toBeNull();
  });

  it('is the same (===) while nothing changes', () => {
    const { result, rerender } = renderEvents();
    rerender(AFTER);
    const first = result.current;
    rerender({ ...AFTER });
    expect(result.current).toBe(first);
  });

  it('tells of the last refresh alone, and counts its time anew', () => {
    const { result, rerender } = renderEvents();
    rerender(AFTER);
    act(() => jest.advanceTimersByTime(NEW_FOR_MS - 1000));
    rerender({ ...AFTER, slots: slotsOf([...NEWER, '2024-03-14T12:00Z'], NOW + 60_000) });
    act(() => jest.advanceTimersByTime(NEW_FOR_MS - 1000));
    expect(written(result.current)).toEqual(['3 12 1']);
    rerender({ ...AFTER, slots: slotsOf(OLD) });
    expect(result.current).toBeNull();
  });

  it('lays the same news onto a turned grid', () => {
    const { result, rerender } = renderEvents();
    rerender(AFTER);
    rerender({ ...AFTER, calendar: { ...calendar, columns: calendar.rows, rows: calendar.columns } });
    expect(result.current?.[11 * 7 + 3]).toBe(2);
  });

  it.each<[string, Partial<RefreshSource>]>([
    ['no event is new', { slots: slotsOf(OLD) }],
    ['settings, queries or variables changed', { key: 'other' }],
    ['the range was changed', { timeRange: lastWeek(NOW, { from: 'now-8d', to: 'now' }) }],
    ['the range ends now no longer', { timeRange: lastWeek(NOW, { from: dateTime(0), to: dateTime(NOW) }) }],
    ['it is switched off', { show: false }],
    ['values come folded', { slots: null }],
    ['there is no calendar', { calendar: null }],
    ['nothing came', { slots: BEFORE.slots }],
  ])('tells nothing where %s', (_, changes) => {
    const { result, rerender } = renderEvents();
    rerender({ ...AFTER, ...changes });
    expect(result.current).toBeNull();
  });

  it('tells nothing of a range between two moments', () => {
    const timeRange = lastWeek(NOW, { from: dateTime(NOW - WEEK_MS), to: dateTime(NOW) });
    const { result, rerender } = renderEvents({ ...BEFORE, timeRange });
    rerender({ ...AFTER, timeRange });
    expect(result.current).toBeNull();
  });

  it('stops telling once something else changes', () => {
    const { result, rerender } = renderEvents();
    rerender(AFTER);
    rerender({ ...AFTER, key: 'other' });
    expect(result.current).toBeNull();
  });

  it('leaves no timer behind', () => {
    const { rerender, unmount } = renderEvents();
    rerender(AFTER);
    expect(jest.getTimerCount()).toBe(1);
    unmount();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('refreshKey', () => {
  const request = { targets: [{ refId: 'A', expr: 'up' }] };
  const replace = (text: string) => text.replace('${__all_variables}', 'var-ip=a');

  it.each<[string, string]>([
    ['settings', refreshKey({ zone: 'Asia/Tokyo' }, request, replace)],
    ['queries', refreshKey({ zone: 'UTC' }, { targets: [] }, replace)],
    ['variables', refreshKey({ zone: 'UTC' }, request, () => 'var-ip=b')],
    ['a request that is not known', refreshKey({ zone: 'UTC' }, undefined, replace)],
  ])('tells apart %s', (_, other) => {
    const key = refreshKey({ zone: 'UTC' }, request, replace);
    expect(key).toBe(refreshKey({ zone: 'UTC' }, request, replace));
    expect(other).not.toBe(key);
  });
});
