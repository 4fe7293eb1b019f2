import { type Calendar } from './calendar';
import { cellRuns, visitCells, type CellRuns } from './cellRuns';
import { visitDays } from './dayParts';
import { MS_PER_DAY } from './duration';
import { type TimeRange } from './events';
import { type TimeSpan } from './occurrences';

/**
 * Returns for each span the cells (row-major indices, ascending, each once) on which its local time lies inside the
 * range. A span without length is a moment. Days that lie on the same cells are laid out once for each span.
 */
export function cellsOfSpans(spans: readonly TimeSpan[], range: TimeRange, calendar: Calendar): readonly Int32Array[] {
  const runs = cellRuns(calendar);
  const lastSpanOn = new Int32Array(calendar.columns.bucketCount * calendar.rows.bucketCount).fill(-1);
  return spans.map(({ startMs, endMs }, span) => {
    const cells: number[] = [];
    const fromMs = Math.max(startMs, range.fromMs);
    const untilMs = Math.min(Math.max(endMs, startMs + 1), range.toMs + 1);
    visitDifferentDays(fromMs, untilMs, calendar, runs, (cell) => {
      if (lastSpanOn[cell] !== span) {
        lastSpanOn[cell] = span;
        cells.push(cell);
      }
    });
    return Int32Array.from(cells).sort();
  });
}

/** Calls `visit` with the cells of a piece of time; those of a whole day not again for another one like it. */
function visitDifferentDays(
  fromMs: number,
  endMs: number,
  calendar: Calendar,
  runs: CellRuns,
  visit: (cell: number) => void
): void {
  const wholeDays = new Set<number>();
  visitDays(fromMs, endMs, calendar, (day, partFromMs, partEndMs) => {
    const part = runs.partOfDay(day);
    if (part >= 0 && !wholeDays.has(part)) {
      visitCells(runs, day, partFromMs, partEndMs, visit);
      if (partFromMs === 0 && partEndMs === MS_PER_DAY) {
        wholeDays.add(part);
      }
    }
  });
}
