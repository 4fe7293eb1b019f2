import { DashboardCursorSync, DataHoverClearEvent, DataHoverEvent, type EventBus, EventBusSrv } from '@grafana/data';
import { PanelContextProvider } from '@grafana/ui';
import { act, renderHook } from '@testing-library/react';
import React, { type PropsWithChildren } from 'react';
import { type CellWindow } from '../core/cellWindows';
import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { wallClock } from '../testing/wallClock';
import { useSharedCrosshair } from './useSharedCrosshair';

const RANGE = rangeOf('2024-03-01T00:00:00Z', '2024-03-31T23:59:59.999Z');
const NOON = Date.UTC(2024, 2, 12, 12);

const windowAt = (startMs: number): CellWindow => ({ startMs, endMs: startMs + 3_600_000, day: 0 });

/** Writes down what is heard on a bus: times, and a dash for the end. */
function listen(bus: EventBus): Array<number | string | null> {
  const heard: Array<number | string | null> = [];
  bus.subscribe(DataHoverEvent, ({ payload }) => heard.push(payload.point.time));
  bus.subscribe(DataHoverClearEvent, () => heard.push('-'));
  return heard;
}

const moment = (time: unknown) => new DataHoverEvent({ point: { time: time as number } });

function renderCrosshair(eventBus: EventBus, sync: (() => DashboardCursorSync) | undefined, zone = 'UTC') {
  const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone }, RANGE);
  const wrapper = ({ children }: PropsWithChildren) => (
    <PanelContextProvider value={{ eventsScope: 'test', eventBus, sync }}>{children}</PanelContextProvider>
  );
  return renderHook(
    ({ windows }: { windows: readonly CellWindow[] | null }) =>
      useSharedCrosshair({ eventBus, calendar, range: RANGE, windows }),
    { wrapper, initialProps: { windows: null as readonly CellWindow[] | null } }
  );
}

/** Buses as panels of one dashboard have them: with an origin, and without one as outside of dashboards. */
const BUSES: Array<[string, () => { own: EventBus; other: EventBus }]> = [
  [
    'with origins',
    () => {
      const shared = new EventBusSrv();
      return {
        own: shared.newScopedBus('own', { onlyLocal: false }),
        other: shared.newScopedBus('other', { onlyLocal: false }),
      };
    },
  ],
  [
    'without origins',
    () => {
      const shared = new EventBusSrv();
      return { own: shared, other: shared };
    },
  ],
];

const crosshair = () => DashboardCursorSync.Crosshair;

describe.each(BUSES)('useSharedCrosshair on buses %s', (_, makeBuses) => {
  it('tells the moment of the only window once, and its end', () => {
    const { own, other } = makeBuses();
    const heard = listen(other);
    const { rerender, unmount } = renderCrosshair(own, crosshair);
    rerender({ windows: [windowAt(NOON)] });
    rerender({ windows: [windowAt(NOON)] });
    rerender({ windows: [windowAt(NOON + 5)] });
    rerender({ windows: null });
    rerender({ windows: null });
    rerender({ windows: [windowAt(NOON)] });
    unmount();
    expect(heard).toEqual([NOON, NOON + 5, '-', NOON, '-']);
  });

  it.each<[string, CellWindow[]]>([
    ['several windows', [windowAt(NOON), windowAt(NOON + 86_400_000)]],
    ['no window', []],
  ])('tells nothing of %s', (_name, windows) => {
    const { own, other } = makeBuses();
    const heard = listen(other);
    const { rerender } = renderCrosshair(own, crosshair);
    rerender({ windows });
    expect(heard).toEqual([]);
  });

  it('does not follow what it tells itself', () => {
    const { own } = makeBuses();
    const { result, rerender } = renderCrosshair(own, crosshair);
    rerender({ windows: [windowAt(NOON)] });
    expect(result.current).toBeNull();
  });

  it('keeps the moment of another panel when its own ends', () => {
    const { own, other } = makeBuses();
    const { result, rerender } = renderCrosshair(own, crosshair);
    rerender({ windows: [windowAt(NOON)] });
    act(() => other.publish(moment(NOON)));
    rerender({ windows: null });
    expect(result.current).not.toBeNull();
  });

  it.each(['UTC', 'Asia/Kathmandu', 'America/St_Johns'])('follows the moment of another panel in %s', (zone) => {
    const { own, other } = makeBuses();
    const { result } = renderCrosshair(own, crosshair, zone);
    act(() => other.publish(moment(NOON)));
    const { hour, weekday } = wallClock(NOON, zone);
    expect(result.current).toEqual({ column: hour, row: weekday });
    act(() => other.publish(new DataHoverClearEvent()));
    expect(result.current).toBeNull();
  });

  it.each([
    ['null', null],
    ['text', 'noon'],
    ['NaN', NaN],
    ['nothing', undefined],
    ['out of the range', RANGE.toMs + 1],
  ])('follows no time that is %s', (_name, time) => {
    const { own, other } = makeBuses();
    const { result } = renderCrosshair(own, crosshair);
    act(() => other.publish(moment(NOON)));
    act(() => other.publish(moment(time)));
    expect(result.current).toBeNull();
  });

  it.each<[string, (() => DashboardCursorSync) | undefined]>([
    ['the dashboard shares no crosshair', () => DashboardCursorSync.Off],
    ['there is no dashboard', undefined],
  ])('neither tells nor follows where %s', (_name, sync) => {
    const { own, other } = makeBuses();
    const heard = listen(other);
    const { result, rerender } = renderCrosshair(own, sync);
    rerender({ windows: [windowAt(NOON)] });
    rerender({ windows: null });
    act(() => other.publish(moment(NOON)));
    expect([result.current, heard]).toEqual([null, [NOON]]);
  });
});

it('does not follow what else the same panel tells', () => {
  const own = new EventBusSrv().newScopedBus('own', { onlyLocal: false });
  const { result } = renderCrosshair(own, crosshair);
  act(() => own.publish(moment(NOON)));
  expect(result.current).toBeNull();
});

it('listens no longer once the panel is gone', () => {
  const bus = new EventBusSrv();
  const { unmount } = renderCrosshair(bus, crosshair);
  unmount();
  const error = jest.spyOn(console, 'error').mockImplementation();
  bus.publish(moment(NOON));
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});
