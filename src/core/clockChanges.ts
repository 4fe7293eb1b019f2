import { type Calendar } from './calendar';
import { type CellBlock } from './cellBlock';
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

/** Returns the changes that skipped or repeated a local time of a block. Times that the calendar leaves out are in none. */
export function changesOfBlock(
  calendar: Calendar,
  changes: readonly ClockChange[],
  { column, row, columnCount: width, rowCount: height }: CellBlock
): readonly ClockChange[] {
  const runs = cellRuns(calendar);
  const columnCount = calendar.columns.bucketCount;
  return changes.filter(({ timeMs, offsetBeforeMs, offsetAfterMs }) => {
    const fromMs = timeMs + Math.min(offsetBeforeMs, offsetAfterMs);
    const endMs = timeMs + Math.max(offsetBeforeMs, offsetAfterMs);
    let touched = false;
    visitLocalDays(fromMs, endMs, calendar.dayStartMinute, (day, partMs, partEndMs) =>
      visitCells(runs, day, partMs, partEndMs, (cell) => {
        const columnInBlock = (cell % columnCount) - column;
        const rowInBlock = Math.floor(cell / columnCount) - row;
        touched ||= columnInBlock >= 0 && columnInBlock < width && rowInBlock >= 0 && rowInBlock < height;
      })
    );
    return touched;
  });
}
