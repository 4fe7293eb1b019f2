import { type TimeRange } from '@grafana/data';
import { useEffect, useMemo, useState } from 'react';
import { type Calendar } from '../core/calendar';
import { newEventsInCells } from '../core/newEvents';
import { type Slots } from '../core/slots';

/** What is watched for new events. */
export interface RefreshSource {
  /** Null where there are none to compare. */
  readonly slots: Slots | null;
  /** As the picture's. */
  readonly calendar: Calendar | null;
  readonly timeRange: TimeRange;
  /** All but time that decides about the events (`refreshKey`): where it changes, nothing is new. */
  readonly key: string;
  /** False marks nothing. */
  readonly show: boolean;
}

/** How long new events are told apart. */
export const NEW_FOR_MS = 30_000;

/** The slots of the last render, and those before the last refresh for as long as they are compared. */
interface Seen {
  readonly slots: Slots | null;
  readonly key: string;
  readonly before: Slots | null;
}

/**
 * Returns how many events each cell of the calendar has gained with the last refresh, for half a minute; then null, as where
 * it has brought none. A refresh is new data while the range that ends now has moved on and nothing else has changed.
 */
export function useNewEvents({ slots, calendar, timeRange, key, show }: RefreshSource): Int32Array | null {
  const { raw } = timeRange;
  const isLive = typeof raw.to === 'string' && raw.to.startsWith('now');
  const rangeKey = isLive && show ? JSON.stringify([String(raw.from), raw.to, key]) : '';
  const [seen, setSeen] = useState<Seen>({ slots, key: rangeKey, before: null });
  if (slots !== seen.slots || rangeKey !== seen.key) {
    setSeen({ slots, key: rangeKey, before: rangeKey !== '' && rangeKey === seen.key ? seen.slots : null });
  }
  useEffect(() => {
    if (seen.before === null) {
      return undefined;
    }
    const timer = setTimeout(() => setSeen((now) => (now === seen ? { ...seen, before: null } : now)), NEW_FOR_MS);
    return () => clearTimeout(timer);
  }, [seen]);
  const { before } = seen;
  return useMemo(() => {
    const gained =
      before === null || slots === null || calendar === null ? null : newEventsInCells(before, slots, calendar);
    return gained !== null && gained.some((count) => count > 0) ? gained : null;
  }, [before, slots, calendar]);
}

/**
 * Returns all that decides about the events besides time, as text: the settings, the queries as they were written, and
 * the values of all variables and filters of the dashboard.
 */
export function refreshKey(
  settings: unknown,
  request: { readonly targets: readonly unknown[] } | undefined,
  replaceVariables: (text: string) => string
): string {
  return JSON.stringify([settings, request?.targets ?? null, replaceVariables('${__all_variables}')]);
}
