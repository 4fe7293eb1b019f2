import { MS_PER_MINUTE } from './duration';
import { countRows, type EventColumns, type Events, type NumberColumn, type TimeRange } from './events';
import { createNumberKeeper, type NumberKeeper } from './numberKeeper';
import { countPlain, placePlain } from './plainKernels';
import { type DenseLayout, type Slots, type SparseLayout } from './slots';
import { type SlotMinutes } from './slotWidth';
import { LONGEST_WINDOW_MS, slotWindow, type SlotWindow } from './slotWindow';
import { emptyStatistics, type Statistics, type StatisticsKind } from './statistics';
import { createStatisticsCollector, type StatisticsCollector } from './statisticsCollector';
import { countTyped, placeTyped } from './typedKernels';

/** Events are taken in blocks that stay in the processor's first cache. */
const BLOCK_LENGTH = 1024;

/** More slots than this are never laid out, whatever the number of events: 4 million need up to 230 MB. */
const MOST_SLOTS = 4_000_000;

/**
 * Stage 1 of the fold: puts every event of the range into its slot, in one pass. Slots of `slotMinutes` stand side by
 * side; where they would outnumber the events, or `slotMinutes` is 0, each event gets a slot of its own.
 */
export function collectSlots(events: Events, range: TimeRange, slotMinutes: SlotMinutes, kind: StatisticsKind): Slots {
  const layout = denseLayout(range, slotMinutes, countRows(events));
  return layout === null ? collectSparse(events, range, kind) : collectDense(events, range, layout, kind);
}

/** Returns slots side by side for so many rows; null where slots of that width do not pay or do not fit. */
export function denseLayout(range: TimeRange, slotMinutes: SlotMinutes, rows: number): DenseLayout | null {
  const widthMs = slotMinutes * MS_PER_MINUTE;
  const startMs = Math.floor(range.fromMs / widthMs) * widthMs;
  const count = Math.floor((range.toMs - startMs) / widthMs) + 1;
  const fits = count > 0 && count <= Math.min(rows, MOST_SLOTS) && range.toMs - startMs < LONGEST_WINDOW_MS;
  return fits ? { kind: 'dense', startMs, widthMs, count } : null;
}

function collectDense(events: Events, range: TimeRange, layout: DenseLayout, kind: StatisticsKind): Slots {
  const window = slotWindow(range, layout);
  const kept = kind === 'values' ? createNumberKeeper(countRows(events)) : null;
  const countsRows = events.every((columns) => columns.values === null);
  if (countsRows && kind === 'count') {
    const statistics = emptyStatistics(layout.count, kind, true);
    events.forEach(({ timesMs }) => countTimes(timesMs, window, statistics.events));
    return finish(events, layout, statistics, null);
  }
  const collector = createStatisticsCollector(layout.count, kind, countsRows);
  events.forEach((columns) => addColumns(columns, window, kind, { collector, kept }));
  return finish(events, layout, collector.collected(), kept);
}

function countTimes(timesMs: NumberColumn, window: SlotWindow, counts: Int32Array): void {
  if (timesMs instanceof Float64Array) {
    countTyped(timesMs, window, counts);
  } else {
    countPlain(timesMs, window, counts);
  }
}

function addColumns(
  { timesMs, values }: EventColumns,
  window: SlotWindow,
  kind: StatisticsKind,
  { collector, kept }: { readonly collector: StatisticsCollector; readonly kept: NumberKeeper | null }
): void {
  const slots = new Int32Array(BLOCK_LENGTH);
  const timesRoom = new Float64Array(BLOCK_LENGTH);
  const valuesRoom = new Float64Array(BLOCK_LENGTH);
  const ones = new Float64Array(BLOCK_LENGTH).fill(1);
  for (let start = 0; start < timesMs.length; start += BLOCK_LENGTH) {
    const end = Math.min(start + BLOCK_LENGTH, timesMs.length);
    if (timesMs instanceof Float64Array) {
      placeTyped(timesMs, start, end, window, slots);
    } else {
      placePlain(timesMs, start, end, window, slots);
    }
    const blockTimesMs = kind !== 'ends' ? timesRoom : blockOf(timesMs, start, end, timesRoom);
    const blockValues = values === null ? ones : blockOf(values, start, end, valuesRoom);
    collector.add(slots, blockTimesMs, blockValues, end - start);
    kept?.add(slots, blockValues, end - start);
  }
}

/** Returns `column[start … end)` as numbers: a view of a typed array that is long enough, else a copy in `room`. */
function blockOf(column: NumberColumn, start: number, end: number, room: Float64Array): Float64Array {
  if (column instanceof Float64Array && column.length >= end) {
    return column.subarray(start, end);
  }
  copyBlock(column, start, end, room);
  return room;
}

/** Copies `column[start … end)` to the head of `block`; what is not a number becomes NaN. */
function copyBlock(column: NumberColumn, start: number, end: number, block: Float64Array): void {
  if (column instanceof Float64Array) {
    const part = column.subarray(start, end);
    block.set(part);
    block.fill(NaN, part.length, end - start);
    return;
  }
  for (let i = start; i < end; i++) {
    const value = column[i];
    block[i - start] = typeof value === 'number' ? value : NaN;
  }
}

function collectSparse(events: Events, range: TimeRange, kind: StatisticsKind): Slots {
  const rows = countRows(events);
  const timesMs = new Float64Array(rows);
  const values = new Float64Array(rows);
  let count = 0;
  const blockTimesMs = new Float64Array(BLOCK_LENGTH);
  const blockValues = new Float64Array(BLOCK_LENGTH);
  for (const columns of events) {
    blockValues.fill(1);
    for (let start = 0; start < columns.timesMs.length; start += BLOCK_LENGTH) {
      const end = Math.min(start + BLOCK_LENGTH, columns.timesMs.length);
      copyBlock(columns.timesMs, start, end, blockTimesMs);
      if (columns.values !== null) {
        copyBlock(columns.values, start, end, blockValues);
      }
      for (let i = 0; i < end - start; i++) {
        if (blockTimesMs[i] >= range.fromMs && blockTimesMs[i] <= range.toMs) {
          timesMs[count] = blockTimesMs[i];
          values[count++] = blockValues[i];
        }
      }
    }
  }
  const layout: SparseLayout = { kind: 'sparse', timesMs: timesMs.slice(0, count) };
  const collector = createStatisticsCollector(
    count,
    kind,
    events.every((columns) => columns.values === null)
  );
  const own = Int32Array.from({ length: count }, (_, i) => i);
  collector.add(own, layout.timesMs, values, count);
  const kept = kind === 'values' ? createNumberKeeper(count) : null;
  kept?.add(own, values, count);
  return finish(events, layout, collector.collected(), kept);
}

/** Counts what was dropped. Only when some event has no slot are the times looked at again, to tell the reason. */
function finish(events: Events, layout: Slots['layout'], statistics: Statistics, kept: NumberKeeper | null): Slots {
  const read = countRows(events);
  const placed = total(statistics.events);
  const noTime = placed === read ? 0 : events.reduce((count, { timesMs }) => count + countUnreadable(timesMs), 0);
  const noNumber = placed - total(statistics.numbers);
  const dropped = { noTime, outsideRange: read - placed - noTime, leftOut: 0, noNumber };
  return { layout, statistics, values: kept?.gathered() ?? null, read, dropped };
}

function total(counts: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i];
  }
  return sum;
}

/** Returns how many times are missing or not finite. */
function countUnreadable(timesMs: NumberColumn): number {
  let count = 0;
  for (let i = 0; i < timesMs.length; i++) {
    if (!Number.isFinite(timesMs[i])) {
      count++;
    }
  }
  return count;
}
