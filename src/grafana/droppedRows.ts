import { type NumberColumn, type TimeRange } from '../core/events';
import { type Dropped } from '../core/slots';
import { exampleText } from './exampleText';
import { type EventReading, type LeftOutReason } from './reading';

/** Rows that are not in the picture, with the reason. */
export interface DroppedRows {
  readonly reason: DropReason;
  readonly count: number;
  /** One of them as plain text, null where it is empty. An epoch in milliseconds is written in digits. */
  readonly example: string | null;
}

/** Why a row is not in the picture, `leftOut` by the calendar's filter; see also `LeftOutReason`. */
export type DropReason = LeftOutReason | 'unreadableTime' | 'outsideRange' | 'leftOut' | 'noNumber';

/**
 * Returns what was dropped, by reason; together with the rows used this is every row read. Looks for examples only
 * where something was dropped, from the start up to the first one.
 */
export function droppedRows(reading: EventReading, dropped: Dropped, range: TimeRange): DroppedRows[] {
  const unreadable = reading.sources.reduce((count, { unreadableTimes }) => count + unreadableTimes, 0);
  const beyondEnd = reading.leftOut.find(({ reason }) => reason === 'noTime')?.count ?? 0;
  const rows: DroppedRows[] = [
    { reason: 'noTime', count: dropped.noTime - unreadable + beyondEnd, example: null },
    { reason: 'unreadableTime', count: unreadable, example: unreadable > 0 ? unreadableExample(reading) : null },
    {
      reason: 'outsideRange',
      count: dropped.outsideRange,
      example: dropped.outsideRange > 0 ? outsideExample(reading, range) : null,
    },
    { reason: 'leftOut', count: dropped.leftOut, example: null },
    {
      reason: 'noNumber',
      count: dropped.noNumber,
      example: dropped.noNumber > 0 ? noNumberExample(reading, range) : null,
    },
    ...reading.leftOut.filter(({ reason }) => reason !== 'noTime'),
  ];
  return rows.filter(({ count }) => count > 0);
}

function unreadableExample({ events, sources }: EventReading): string | null {
  return firstOf(events.length, (entry) => {
    const { timesMs } = events[entry];
    const { values } = sources[entry].time;
    return firstOf(sources[entry].unreadableTimes > 0 ? timesMs.length : 0, (i) =>
      typeof values[i] === 'string' && !Number.isFinite(timesMs[i]) ? exampleText(values[i]) : null
    );
  });
}

function outsideExample({ events }: EventReading, { fromMs, toMs }: TimeRange): string | null {
  return firstOf(events.length, (entry) => {
    const { timesMs } = events[entry];
    return firstOf(timesMs.length, (i) => {
      const timeMs = numberAt(timesMs, i);
      return timeMs < fromMs || timeMs > toMs ? String(timeMs) : null;
    });
  });
}

function noNumberExample({ events, sources }: EventReading, { fromMs, toMs }: TimeRange): string | null {
  return firstOf(events.length, (entry) => {
    const { timesMs, values } = events[entry];
    const field = sources[entry].value;
    return firstOf(values === null || field === null ? 0 : timesMs.length, (i) => {
      const timeMs = numberAt(timesMs, i);
      const dropped = timeMs >= fromMs && timeMs <= toMs && !Number.isFinite(values?.[i]);
      return dropped ? exampleText(field?.values[i]) : null;
    });
  });
}

/** Returns the first text that is found for 0, 1, 2 …, null where there is none. */
function firstOf(count: number, find: (index: number) => string | null): string | null {
  for (let index = 0; index < count; index++) {
    const found = find(index);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

function numberAt(column: NumberColumn, index: number): number {
  const value = column[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : NaN;
}
