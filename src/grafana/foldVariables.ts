import { bucketName, dayText } from '../core/bucketLabel';
import { type Calendar } from '../core/calendar';
import { type CalendarAxis } from '../core/calendarAxis';
import { type CellBlock } from '../core/cellBlock';
import { type CellWindow } from '../core/cellWindows';
import { civilDate, weekdayOf } from '../core/civilDate';
import { MINUTES_PER_DAY } from '../core/duration';

/** What is spoken of: a block of cells, or one of its windows. */
export interface FoldPlace {
  readonly block: CellBlock;
  /** The windows of the block in the order of time, or the one that is meant; none where the values came folded. */
  readonly windows: readonly CellWindow[];
  /** NaN where there is none. */
  readonly value: number;
  readonly events: number;
  /**
   * Returns the only value that who or what is behind the events has there; '' where there are several, where some events
   * have none, or where it is not known. Asked only where there are links.
   */
  readonly who: () => string;
}

/** The calendar that a place lies in. */
export interface PlaceCalendar {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
  /** Null where the values came folded. */
  readonly calendar: Calendar | null;
  readonly locale: string;
}

/** The variables of the fold without `text` and `labels`, all as text; '' where one does not hold for the whole place. */
export type FoldVariables = Readonly<Record<FoldVariableName, string>>;

/** The names of these variables. */
export type FoldVariableName =
  | 'from'
  | 'to'
  | 'fromIso'
  | 'toIso'
  | 'weekday'
  | 'weekdayNumber'
  | 'hour'
  | 'minute'
  | 'date'
  | 'month'
  | 'column'
  | 'row'
  | 'value'
  | 'events'
  | 'zone'
  | 'who';

/** 1970-01-05, a Monday: day 4. */
const A_MONDAY = 4;

/** Returns the variables of a place. Days are those of the calendar: they begin where its days do. */
export function foldVariables(place: FoldPlace, source: PlaceCalendar): FoldVariables {
  const { block, windows } = place;
  const { columns, rows, calendar, locale } = source;
  const weekday = only(weekdaysOf(place, source));
  const day = only(windows.map((window) => window.day));
  const month = only(monthsOf(place, source));
  return {
    ...spanVariables(windows),
    ...timeVariables(block, source),
    weekday: weekday === null ? '' : weekdayName(weekday, locale),
    weekdayNumber: weekday === null ? '' : String(weekday + 1),
    date: day === null ? '' : dateOf(day),
    month: month === null ? '' : String(month),
    column: block.columnCount === 1 ? bucketName(columns, block.column, locale) : '',
    row: block.rowCount === 1 ? bucketName(rows, block.row, locale) : '',
    value: Number.isNaN(place.value) ? '' : String(place.value),
    events: String(place.events),
    zone: calendar?.zone ?? '',
    who: place.who(),
  };
}

/** From the start of the first window up to the last millisecond of the last one. */
function spanVariables(windows: readonly CellWindow[]): Pick<FoldVariables, 'from' | 'to' | 'fromIso' | 'toIso'> {
  if (windows.length === 0) {
    return { from: '', to: '', fromIso: '', toIso: '' };
  }
  const from = windows[0].startMs;
  const to = windows[windows.length - 1].endMs - 1;
  return { from: String(from), to: String(to), fromIso: isoText(from), toIso: isoText(to) };
}

/** The hour, where all minutes of the block lie in one; the minute where they begin in it, or which they all are. */
function timeVariables(block: CellBlock, source: PlaceCalendar): Pick<FoldVariables, 'hour' | 'minute'> {
  const minutes = minutesOf(block, source);
  const hour = only(minutes.map((minute) => Math.floor(minute / 60)));
  const minute = hour === null ? only(minutes.map((minuteOfDay) => minuteOfDay % 60)) : minutes[0] % 60;
  return { hour: hour === null ? '' : String(hour), minute: minute === null ? '' : String(minute) };
}

/** Returns the minutes of the day on which the block lies, ascending. */
function minutesOf(block: CellBlock, { columns, rows, calendar }: PlaceCalendar): number[] {
  const holds = (axis: CalendarAxis, first: number, count: number, minute: number) => {
    const bucket = axis.reads === 'minuteOfDay' ? axis.bucketOf(minute) : first;
    return bucket >= first && bucket < first + count;
  };
  const minutes: number[] = [];
  for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
    if (
      holds(columns, block.column, block.columnCount, minute) &&
      holds(rows, block.row, block.rowCount, minute) &&
      (calendar === null || calendar.keepsMinute(minute))
    ) {
      minutes.push(minute);
    }
  }
  return minutes;
}

function weekdaysOf({ block, windows }: FoldPlace, source: PlaceCalendar): number[] {
  return source.calendar === null ? bucketStarts(block, source, 'weekday') : windows.map(({ day }) => weekdayOf(day));
}

function monthsOf({ block, windows }: FoldPlace, source: PlaceCalendar): number[] {
  return source.calendar === null
    ? bucketStarts(block, source, 'month')
    : windows.map(({ day }) => civilDate(day).month);
}

/** Returns the starts of the block's buckets on the axis of that kind. */
function bucketStarts(block: CellBlock, { columns, rows }: PlaceCalendar, kind: CalendarAxis['kind']): number[] {
  const sides = [
    { axis: columns, first: block.column, count: block.columnCount },
    { axis: rows, first: block.row, count: block.rowCount },
  ];
  const side = sides.find(({ axis }) => axis.kind === kind);
  return side === undefined ? [] : Array.from({ length: side.count }, (_, i) => side.axis.startOf(side.first + i));
}

/** Returns the value that all are, null where they differ or there is none. */
function only(values: readonly number[]): number | null {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0] : null;
}

function weekdayName(weekday: number, locale: string): string {
  return dayText(A_MONDAY + weekday, 'weekdayName', locale);
}

function dateOf(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}

/** Returns an instant as `2024-03-12T02:00:00.000Z`, '' for one that no date can hold. */
function isoText(timeMs: number): string {
  const date = new Date(timeMs);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
