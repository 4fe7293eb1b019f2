import { type BlockReading } from '../core/blockReader';
import { MS_PER_DAY } from '../core/duration';
import { type BlockDetails } from '../panel/blockDetails';
import { blockWindows, type BlockWindows } from '../panel/blockWindows';
import { calculationById } from '../core/calculation';

const HOUR_MS = 3_600_000;

/** 2024-01-02T02:00Z, a Tuesday. */
const FIRST_MS = Date.UTC(2024, 0, 2, 2);

/**
 * Returns a reading of the cell of Tuesdays from 02:00 to 03:00, a window every seven days from 2 January 2024 on with so
 * many events each; `changes` replace what it would have.
 */
export function readingOf(events: readonly number[], changes: Partial<BlockReading> = {}): BlockReading {
  const total = events.reduce((sum, count) => sum + count, 0);
  return {
    block: { column: 2, row: 1, columnCount: 1, rowCount: 1 },
    value: total === 0 ? NaN : total,
    events: total,
    share: 0.25,
    rank: 1,
    rankOf: 168,
    windows: events.map((_, week) => {
      const startMs = FIRST_MS + week * 7 * MS_PER_DAY;
      return { startMs, endMs: startMs + HOUR_MS, day: Math.floor(startMs / MS_PER_DAY) };
    }),
    windowEvents: Int32Array.from(events),
    windowValues: Float64Array.from(events, (count) => (count === 0 ? NaN : count)),
    days: events.length,
    activeDays: events.filter((count) => count > 0).length,
    halfDays: 1,
    ...changes,
  };
}

/** Returns the windows of such a reading in UTC, told in English as counts of events. */
export function windowsOf(events: readonly number[]): BlockWindows {
  return blockWindows(readingOf(events), {
    range: { fromMs: FIRST_MS, toMs: FIRST_MS + events.length * 7 * MS_PER_DAY },
    calculation: calculationById('count'),
    countsEvents: true,
    format: String,
    zone: 'UTC',
    dayStartMinute: 0,
    locale: 'en-US',
  });
}

/** Returns details with windows that have so many events each; `changes` replace what they would have. */
export function detailsOf(events: readonly number[], changes: Partial<BlockDetails> = {}): BlockDetails {
  return {
    title: 'Tuesday 02:00–03:00',
    subtitle: 'UTC',
    color: 'red',
    valueTitle: 'Events',
    value: String(events.reduce((sum, count) => sum + count, 0)),
    briefFacts: [{ name: 'Share of all', value: '25%' }],
    facts: [{ name: 'Rank', value: '1 of 168' }],
    notes: [],
    newEvents: null,
    annotations: [],
    windows: windowsOf(events),
    ...changes,
  };
}
