import { DashboardCursorSync, DataHoverClearEvent, DataHoverEvent, type BusEvent, type EventBus } from '@grafana/data';
import { usePanelContext } from '@grafana/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Calendar } from '../core/calendar';
import { type CellWindow } from '../core/cellWindows';
import { type TimeRange } from '../core/events';
import { type CellPlace } from '../draw/scene';
import { cellAt } from './cellAt';

/** What the crosshair of the dashboard is shared by. */
export interface CrosshairSource {
  readonly eventBus: EventBus;
  /** As the picture's; null where the values came folded. */
  readonly calendar: Calendar | null;
  readonly range: TimeRange;
  /** The windows of what is spoken of here; null while nothing is. */
  readonly windows: readonly CellWindow[] | null;
}

/**
 * Tells other panels the moment that is spoken of here, where it is one (the start of the only window), and returns the
 * cell of the moment that another panel points at; null while none does, it is out of the range, or the dashboard does not
 * share the crosshair.
 */
export function useSharedCrosshair({ eventBus, calendar, range, windows }: CrosshairSource): CellPlace | null {
  const { sync } = usePanelContext();
  const isShared = (sync?.() ?? DashboardCursorSync.Off) !== DashboardCursorSync.Off;
  const ownEvent = usePublishedMoment(eventBus, isShared && windows?.length === 1 ? windows[0].startMs : null);
  const followedMs = useFollowedMoment(eventBus, isShared, ownEvent);
  const { fromMs, toMs } = range;
  return useMemo(
    () =>
      calendar !== null && followedMs !== null && followedMs >= fromMs && followedMs <= toMs
        ? cellAt(followedMs, calendar)
        : null,
    [calendar, followedMs, fromMs, toMs]
  );
}

/** The event that is being published: a bus without an origin for its events hands ours back to us. */
interface OwnEvent {
  current: BusEvent | null;
}

/** Publishes a moment when it changes, and its end once there is none. */
function usePublishedMoment(eventBus: EventBus, momentMs: number | null): OwnEvent {
  const own = useRef<BusEvent | null>(null);
  const isPublished = useRef(false);
  const publish = useCallback(
    (event: BusEvent, isMoment: boolean) => {
      isPublished.current = isMoment;
      own.current = event;
      eventBus.publish(event);
      own.current = null;
    },
    [eventBus]
  );
  useEffect(() => {
    if (momentMs !== null) {
      publish(new DataHoverEvent({ point: { time: momentMs } }), true);
    } else if (isPublished.current) {
      publish(new DataHoverClearEvent(), false);
    }
  }, [publish, momentMs]);
  useEffect(
    () => () => {
      if (isPublished.current) {
        publish(new DataHoverClearEvent(), false);
      }
    },
    [publish]
  );
  return own;
}

function useFollowedMoment(eventBus: EventBus, isShared: boolean, own: OwnEvent): number | null {
  const [momentMs, setMomentMs] = useState<number | null>(null);
  useEffect(() => {
    if (!isShared) {
      return undefined;
    }
    const isOwn = (event: BusEvent) => event === own.current || event.origin === eventBus;
    const hovers = eventBus.subscribe(DataHoverEvent, (event) => {
      if (!isOwn(event)) {
        const timeMs: unknown = event.payload?.point?.time;
        setMomentMs(typeof timeMs === 'number' && Number.isFinite(timeMs) ? timeMs : null);
      }
    });
    const clears = eventBus.subscribe(DataHoverClearEvent, (event) => {
      if (!isOwn(event)) {
        setMomentMs(null);
      }
    });
    return () => {
      hovers.unsubscribe();
      clears.unsubscribe();
      setMomentMs(null);
    };
  }, [eventBus, isShared, own]);
  return momentMs;
}
