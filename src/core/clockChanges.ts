import { type Calendar } from './calendar';
import { cellRuns, visitCells } from './cellRuns';
import { visitLocalDays } from './dayParts';
import { type TimeRange } from './events';
import { offsetStretches } from './offsetStretches';

/** A moment at which the clocks of a zone are changed; the offsets are local time minus UTC. */
export interface ClockChange {
  /** The first moment of the new offset. */
  readonly timeMs: number;
  readonly offsetBeforeMs: number;
  readonly offsetAfterMs: number;
}

/** Returns the clock changes of a zone that the range holds from both sides, in order. */
export function clockChanges(zone: string, { fromMs, toMs }: TimeRange): readonly ClockChange[] {
  const stretches = offsetStretches(zone, fromMs, toMs + 1);
  return stretches.slice(1).map(({ startMs, offsetMs }, i) => ({
    timeMs: startMs,
    offsetBeforeMs: stretches[i].offsetMs,
    offsetAfterMs: offsetMs,
  }));
}

/**
 * Returns the changes that skipped or repeated a local time of a column and a row; null stands for any. Times that the
 * calendar leaves out are on no column and no row.
 */
export function changesOfCell(
  calendar: Calendar,
  changes: readonly ClockChange[],
  column: number | null,
  row: number | null
): readonly ClockChange[] {
  const runs = cellRuns(calendar);
  const columnCount = calendar.columns.bucketCount;
  return changes.filter(({ timeMs, offsetBeforeMs, offsetAfterMs }) => {
    const fromMs = timeMs + Math.min(offsetBeforeMs, offsetAfterMs);
    const endMs = timeMs + Math.max(offsetBeforeMs, offsetAfterMs);
    let touched = false;
    visitLocalDays(fromMs, endMs, calendar.dayStartMinute, (day, partMs, partEndMs) =>
      visitCells(runs, day, partMs, partEndMs, (cell) => {
        const onColumn = column === null || cell % columnCount === column;
        const onRow = row === null || Math.floor(cell / columnCount) === row;
        touched ||= onColumn && onRow;
      })
    );
    return touched;
  });
}
