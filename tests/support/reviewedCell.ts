import { localClock } from './countByHand';
import { type HoneypotRow } from './dataRows';
import { type RangeByHand, weekdayHour, type WindowByHand, windowsByHand } from './windowsByHand';

/** A cell of the week with its rows and with the windows that have some, in order. Weekday 0 is Monday. */
export interface ReviewedCell {
  readonly weekday: number;
  readonly hour: number;
  readonly windows: ReadonlyArray<WindowByHand<HoneypotRow>>;
  readonly rows: readonly HoneypotRow[];
}

/** Returns the cell whose rows, which are of the range, fell on the most days; of equals the one with the most rows. */
export function mostReturnedTo(rows: readonly HoneypotRow[], range: RangeByHand, zone: string): ReviewedCell {
  const clock = localClock(zone);
  const cells = new Map<string, { weekday: number; hour: number; days: Set<number>; rows: HoneypotRow[] }>();
  for (const row of rows) {
    const { weekday, hour, day } = clock(row.timeMs);
    const cell = cells.get(`${weekday} ${hour}`) ?? { weekday, hour, days: new Set(), rows: [] };
    cell.days.add(day);
    cell.rows.push(row);
    cells.set(`${weekday} ${hour}`, cell);
  }
  const [best] = [...cells.values()].sort((a, b) => b.days.size - a.days.size || b.rows.length - a.rows.length);
  const windows = windowsByHand(best.rows, range, zone, weekdayHour(best.weekday, best.hour));
  return { ...best, windows: windows.filter(({ events }) => events.length > 0) };
}
