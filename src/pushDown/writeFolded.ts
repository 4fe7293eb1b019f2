import { type CalculationId } from '../core/calculation';
import { type Calendar, type CalendarFilter, makeCalendar } from '../core/calendar';
import { bucketSql, dayPart } from './bucketSql';
import { engines } from './engines';
import { commentSql, eventsSql, IN_RANGE, refusalOf } from './eventsSql';
import { keptSql } from './keptSql';
import { localTimeSql } from './localTimeSql';
import { type PushDown, type PushDownNote, type PushDownRequest, type PushDownSettings, refused } from './pushDown';
import { type PushedCalculation, pushedCalculations } from './pushedCalculation';
import { slotMinutesOf, slotRowsSql } from './slotsOf';
import { aggregateSql, mergeSql } from './valueSql';

const OUR_NAMES = { time: 'event_time', value: 'event_value' };

/** One row a cell: how it says which cell it is. */
interface CellColumns {
  readonly what: string;
  readonly timeField: PushDownSettings['timeField'];
  readonly select: readonly string[];
  readonly groupBy: string;
  readonly orderBy: string;
}

/**
 * Returns the query for one row a cell. Where the panel can read the grid from buckets alone, rows have weekday (or day
 * of the month) and hour, as its option "Folded by the query" takes them; elsewhere the time of one event of the cell,
 * which lies in it on any axes. Throws what `makeCalendar` throws.
 */
export function writeFolded(request: PushDownRequest): PushDown {
  const reason = refusalOf(request);
  if (reason !== null) {
    return refused(reason);
  }
  const calendar = makeCalendar(request.choice, request.range);
  const { folded: pushed } = pushedCalculations[request.calculation];
  const cells = cellColumns(calendar, request, pushed);
  const settings: PushDownSettings = {
    timeField: cells.timeField,
    valueField: pushed.aggregate === 'count' ? 'count' : 'value',
    calculation: pushed.calculation,
  };
  return {
    kind: 'query',
    sql: foldedSql(request, calendar, cells, settings),
    mostRows: calendar.columns.bucketCount * calendar.rows.bucketCount,
    settings,
    notes: notesOf(request),
  };
}

function notesOf({ calculation, choice, businessHours }: PushDownRequest): PushDownNote[] {
  return [
    'oneGrid',
    ...(pushedCalculations[calculation].barsExact ? [] : ['barsOfCells' as const]),
    ...(choice.filter.dates === null ? [] : ['datesOfRange' as const]),
    ...(businessHours === null ? [] : ['businessHours' as const]),
  ];
}

function foldedSql(
  request: PushDownRequest,
  calendar: Calendar,
  cells: CellColumns,
  settings: PushDownSettings
): string {
  const { folded, bySlot } = pushedCalculations[request.calculation];
  const minutes = slotMinutesOf(request, calendar);
  // the clock of the zone is asked once a slot where slots merge: asking it for every row takes several times as long
  const slots = bySlot === null || minutes === 0 ? null : slotRowsSql(request, minutes, bySlot, OUR_NAMES);
  const valueOf = slots === null ? aggregateSql : mergeSql;
  return [
    commentSql(cells.what, settings),
    `${eventsSql(request)},`,
    localSql(calendar, request, slots),
    'SELECT',
    ...cells.select.map((column) => `  ${column},`),
    `  ${valueOf(folded.aggregate, engines[request.engine], request)} AS "${settings.valueField}"`,
    'FROM local_events',
    ...whereSql(keptSql(request.choice.filter, calendar, request.range)),
    `GROUP BY ${cells.groupBy}`,
    `ORDER BY ${cells.orderBy}`,
  ].join('\n');
}

function localSql(
  { dayStartMinute, zone }: Calendar,
  request: PushDownRequest,
  slots: readonly string[] | null
): string {
  const shifted = dayStartMinute === 0 ? 'event_local' : `event_local - INTERVAL '${dayStartMinute} minutes'`;
  return [
    ...(slots === null ? [] : ['slots AS (', ...slots.map((line) => `  ${line}`), '),']),
    'clock AS (',
    `  SELECT event_time, event_value, ${localTimeSql(zone, request.followsDashboard)} AS event_local`,
    ...(slots === null ? ['  FROM events', `  WHERE ${IN_RANGE}`] : ['  FROM slots']),
    '),',
    'local_events AS (',
    '  SELECT event_time, event_value,',
    `    CAST(${shifted} AS date) AS event_day,`,
    '    CAST(extract(hour FROM event_local) * 60 + extract(minute FROM event_local) AS integer) AS event_minute',
    '  FROM clock',
    ')',
  ].join('\n');
}

function cellColumns(calendar: Calendar, { choice }: PushDownRequest, pushed: PushedCalculation): CellColumns {
  const momentOf = momentSql(pushed.calculation);
  if (isReadAsBuckets(calendar, choice.filter) && pushed.calculation !== 'rate') {
    const day = calendar.rows.kind === 'weekday' ? 'isodow' : 'day';
    return {
      what: 'one row for each cell, by its buckets',
      timeField: '',
      select: [
        `${dayPart(day)} AS "${day === 'day' ? 'day_of_month' : 'isodow'}"`,
        'event_minute - event_minute % 60 AS "minute_of_day"',
      ],
      groupBy: '1, 2',
      // of the first and the last, the order of rows takes the place of times
      orderBy: pushed.calculation === 'first' || pushed.calculation === 'last' ? momentOf : '1, 2',
    };
  }
  const rules = { weekStart: choice.weekStart, dayStartMinute: calendar.dayStartMinute };
  return {
    what: 'one row for each cell, with the time of one of its events',
    timeField: 'time',
    select: [`${momentOf} AS "time"`],
    groupBy: `${bucketSql(calendar.columns, rules)}, ${bucketSql(calendar.rows, rules)}`,
    orderBy: '1',
  };
}

/** Returns the time that stands for a cell: any of its events', but that of the first or last number where they count. */
function momentSql(calculation: CalculationId): string {
  const numbered = 'FILTER (WHERE event_value IS NOT NULL)';
  switch (calculation) {
    case 'first':
      return `coalesce(min(event_time) ${numbered}, min(event_time))`;
    case 'last':
      return `coalesce(max(event_time) ${numbered}, max(event_time))`;
    default:
      return 'min(event_time)';
  }
}

/**
 * Rows of buckets are read as a whole week or month by whole hours from midnight: the panel knows of no range, and
 * takes the width of its buckets from those that came.
 */
function isReadAsBuckets({ columns, rows, dayStartMinute }: Calendar, { weekdays, hours }: CalendarFilter): boolean {
  return (
    columns.bucketMinutes === 60 &&
    (rows.kind === 'weekday' || rows.kind === 'dayOfMonth') &&
    dayStartMinute === 0 &&
    hours === null &&
    weekdays.length === 0
  );
}

function whereSql(conditions: readonly string[]): string[] {
  return conditions.map((condition, i) => `${i === 0 ? 'WHERE' : '  AND'} ${condition}`);
}
