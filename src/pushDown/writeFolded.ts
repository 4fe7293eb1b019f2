import { type CalculationId } from '../core/calculation';
import { type Calendar, type CalendarFilter, makeCalendar } from '../core/calendar';
import { bucketSql, dayPart } from './bucketSql';
import { engines } from './engines';
import { commentSql, eventsSql, IN_RANGE, refusalOf } from './eventsSql';
import { keptSql } from './keptSql';
import { localTimeSql } from './localTimeSql';
import { type PushDown, type PushDownNote, type PushDownRequest, type PushDownSettings, refused } from './pushDown';
import { type PushedCalculation, pushedCalculations } from './pushedCalculation';
import { aggregateSql } from './valueSql';

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
  const { range, choice } = request;
  const calendar = makeCalendar(choice, range);
  const { folded: pushed, barsExact } = pushedCalculations[request.calculation];
  const cells = cellColumns(calendar, request, pushed);
  const settings: PushDownSettings = {
    timeField: cells.timeField,
    valueField: pushed.aggregate === 'count' ? 'count' : 'value',
    calculation: pushed.calculation,
  };
  const value = aggregateSql(pushed.aggregate, engines[request.engine], request);
  const notes: PushDownNote[] = [
    'oneGrid',
    ...(barsExact ? [] : ['barsOfCells' as const]),
    ...(choice.filter.dates === null ? [] : ['datesOfRange' as const]),
    ...(request.businessHours === null ? [] : ['businessHours' as const]),
  ];
  return {
    kind: 'query',
    sql: [
      commentSql(cells.what, settings),
      `${eventsSql(request)},`,
      localSql(calendar, request),
      'SELECT',
      ...cells.select.map((column) => `  ${column},`),
      `  ${value} AS "${settings.valueField}"`,
      'FROM local_events',
      ...whereSql(keptSql(choice.filter, calendar, range)),
      `GROUP BY ${cells.groupBy}`,
      `ORDER BY ${cells.orderBy}`,
    ].join('\n'),
    mostRows: calendar.columns.bucketCount * calendar.rows.bucketCount,
    settings,
    notes,
  };
}

function localSql({ dayStartMinute, zone }: Calendar, { followsDashboard }: PushDownRequest): string {
  const shifted = dayStartMinute === 0 ? 'event_local' : `event_local - INTERVAL '${dayStartMinute} minutes'`;
  return [
    'clock AS (',
    `  SELECT event_time, event_value, ${localTimeSql(zone, followsDashboard)} AS event_local`,
    '  FROM events',
    `  WHERE ${IN_RANGE}`,
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
