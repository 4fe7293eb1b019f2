import { type TimeRange } from '../core/events';
import { type NaiveEvent } from './naiveFold';
import { calendarDay, minuteOfDay, naiveCell, type NaiveCalendar, naiveStart, walkRange } from './naiveOccurrences';
import { wallClock, type WallClock } from './wallClock';

/** A calendar that may leave dates out, or keep these alone. */
export interface NaiveChoice extends NaiveCalendar {
  readonly dates?: ReadonlySet<number>;
  readonly datesKept?: boolean;
}

/** Where the clocks are, in the words of `naiveStart`, on which calendar day (1970-01-01 = 0). */
interface NaivePlace {
  readonly column: number;
  readonly row: number;
  readonly day: number;
}

/** An event that is in the picture. */
export interface NaiveNumber extends NaivePlace {
  readonly timeMs: number;
  readonly value: number;
}

/** Events of a group and what they are compared with. */
export interface NaiveGroup {
  readonly events: readonly NaiveNumber[];
  /** How often the group's local time came by. */
  readonly occurrences: number;
  /** The events of all, of the group's row, of its column (all of them where the group reaches over all). */
  readonly all: readonly NaiveNumber[];
  readonly ofRow: readonly NaiveNumber[];
  readonly ofColumn: readonly NaiveNumber[];
}

/** Returns a group on its own. */
export function naiveGroup(events: readonly NaiveNumber[], occurrences = NaN): NaiveGroup {
  return { events, occurrences, all: events, ofRow: events, ofColumn: events };
}

/** Returns one value of a group as one would work it out on paper, NaN of no events; `percentile` 0 … 100. */
export function naiveCalculation(id: string, group: NaiveGroup, percentile: number): number {
  const { events } = group;
  if (events.length === 0) {
    return NaN;
  }
  const values = [...events].sort((a, b) => a.timeMs - b.timeMs).map(({ value }) => value);
  const ordered = [...values].sort((a, b) => a - b);
  const sum = sumOf(events);
  switch (id) {
    case 'count':
      return values.length;
    case 'sum':
      return sum;
    case 'mean':
      return sum / values.length;
    case 'min':
      return ordered[0];
    case 'max':
      return ordered[ordered.length - 1];
    case 'first':
      return values[0];
    case 'last':
      return values[values.length - 1];
    case 'median': {
      const half = Math.floor(ordered.length / 2);
      return ordered.length % 2 === 1 ? ordered[half] : (ordered[half - 1] + ordered[half]) / 2;
    }
    case 'percentile':
      return between(ordered, (percentile / 100) * (ordered.length - 1));
    case 'stdDev':
      return Math.sqrt(
        values.reduce((squares, value) => squares + (value - sum / values.length) ** 2 / values.length, 0)
      );
    case 'range':
      return ordered[ordered.length - 1] - ordered[0];
    case 'distinct':
      return new Set(values).size;
    case 'distinctDays':
      return new Set(events.map(({ day }) => day)).size;
    case 'shareOfAll':
      return percentOf(sum, sumOf(group.all));
    case 'shareOfRow':
      return percentOf(sum, sumOf(group.ofRow));
    case 'shareOfColumn':
      return percentOf(sum, sumOf(group.ofColumn));
    case 'rate':
      return group.occurrences === 0 ? NaN : sum / group.occurrences;
    default:
      throw new Error(`No naive calculation ${id}`);
  }
}

/** Returns the value at a place between two ranks (0: the smallest), weighed by how near they are. */
function between(ordered: readonly number[], place: number): number {
  const nearest = Math.round(place);
  if (Math.abs(place - nearest) < 1e-9) {
    return ordered[nearest];
  }
  return (
    ordered[Math.floor(place)] * (Math.ceil(place) - place) + ordered[Math.ceil(place)] * (place - Math.floor(place))
  );
}

function sumOf(events: readonly NaiveNumber[]): number {
  return events.reduce((sum, { value }) => sum + value, 0);
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? NaN : (100 * part) / whole;
}

/** Returns null where the calendar leaves the time out. */
function placeOf(choice: NaiveChoice, local: WallClock): NaivePlace | null {
  const day = calendarDay(local, choice.dayStartMinute);
  const leftOut = choice.dates !== undefined && choice.dates.has(day) !== (choice.datesKept ?? false);
  if (leftOut || naiveCell(choice, local) === null) {
    return null;
  }
  const startOn = (axis: string) => naiveStart(axis, day, minuteOfDay(local), choice.dayStartMinute);
  return { column: startOn(choice.columns), row: startOn(choice.rows), day };
}

/** What the naive way makes of rows: the events in the picture, and how many are not, by reason. */
export interface NaiveNumbers {
  readonly events: readonly NaiveNumber[];
  readonly dropped: {
    readonly noTime: number;
    readonly outsideRange: number;
    readonly leftOut: number;
    readonly noNumber: number;
  };
}

/** Places rows one by one. */
export function naiveNumbers(rows: readonly NaiveEvent[], range: TimeRange, choice: NaiveChoice): NaiveNumbers {
  const events: NaiveNumber[] = [];
  const dropped = { noTime: 0, outsideRange: 0, leftOut: 0, noNumber: 0 };
  for (const row of rows) {
    const { time } = row;
    const value = 'value' in row ? row.value : 1;
    if (typeof time !== 'number' || !Number.isFinite(time)) {
      dropped.noTime++;
      continue;
    }
    if (time < range.fromMs || time > range.toMs) {
      dropped.outsideRange++;
      continue;
    }
    const place = placeOf(choice, wallClock(time, choice.zone));
    if (place === null) {
      dropped.leftOut++;
    } else if (typeof value !== 'number' || !Number.isFinite(value)) {
      dropped.noNumber++;
    } else {
      events.push({ ...place, timeMs: time, value });
    }
  }
  return { events, dropped };
}

/** The groups that a grid makes of events; `starts` say what the buckets of its axes are. */
export interface NaiveGroups {
  readonly cells: readonly NaiveGroup[];
  readonly columns: readonly NaiveGroup[];
  readonly rows: readonly NaiveGroup[];
  readonly all: NaiveGroup;
}

/** Groups events by the buckets of two axes, and walks the range minute by minute to count how often each came by. */
export function naiveGroups(
  events: readonly NaiveNumber[],
  range: TimeRange,
  choice: NaiveChoice,
  unitMinutes: number,
  columnStarts: readonly number[],
  rowStarts: readonly number[]
): NaiveGroups {
  const stretches = walkRange(range, choice.zone).flatMap(({ local, lengthMs }) => {
    const place = placeOf(choice, local);
    return place === null ? [] : [{ ...place, lengthMs }];
  });
  const group = (column: number | null, row: number | null): NaiveGroup => {
    const holds = (place: NaivePlace) =>
      (column === null || place.column === column) && (row === null || place.row === row);
    const lengthMs = stretches.reduce((sum, stretch) => sum + (holds(stretch) ? stretch.lengthMs : 0), 0);
    return {
      events: events.filter(holds),
      occurrences: lengthMs / (unitMinutes * 60_000),
      all: events,
      ofRow: events.filter((event) => row === null || event.row === row),
      ofColumn: events.filter((event) => column === null || event.column === column),
    };
  };
  return {
    cells: rowStarts.flatMap((row) => columnStarts.map((column) => group(column, row))),
    columns: columnStarts.map((column) => group(column, null)),
    rows: rowStarts.map((row) => group(null, row)),
    all: group(null, null),
  };
}
