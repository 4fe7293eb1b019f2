import { type PushDownRequest, type PushDownSettings, type RefusalReason } from './pushDown';
import { isWritable, quoteName } from './quoteSql';
import { valueSql } from './valueSql';

/** Stands for the table, which nobody but the author knows. */
export const TABLE_PLACEHOLDER = 'my_events';

/** Returns what keeps the columns of a request out of a query; null where nothing does. */
export function refusalOf({ timeColumn, valueColumn, calculation }: PushDownRequest): RefusalReason | null {
  if (!isWritable(timeColumn) || (valueColumn !== null && !isWritable(valueColumn))) {
    return 'columnName';
  }
  return calculation === 'distinct' && valueColumn === null ? 'noValueColumn' : null;
}

/**
 * Returns the rows as `event_time` and `event_value`: the only place with names of the data in it. Macros of Grafana
 * end at the first parenthesis and part at commas, so that they get the name that is ours.
 */
export function eventsSql({ timeColumn, valueColumn, calculation }: PushDownRequest): string {
  return [
    'WITH events AS (',
    `  SELECT ${quoteName(timeColumn)} AS event_time, ${valueSql(valueColumn, calculation)} AS event_value`,
    `  FROM ${TABLE_PLACEHOLDER}`,
    ')',
  ].join('\n');
}

/** The rows of the dashboard's range. */
export const IN_RANGE = '$' + '__timeFilter(event_time)';

/** Returns the lines above a query: what an answer is and how it is read. They hold no text of the data. */
export function commentSql(what: string, { timeField, valueField, calculation }: PushDownSettings): string {
  return [
    `-- Activity Calendar: ${what}.`,
    `-- Query format: table. Panel: time field ${timeField === '' ? 'auto' : timeField}, value field ${valueField}, calculation ${calculation}.`,
    `-- Put your table in the place of ${TABLE_PLACEHOLDER}. Times have to be timestamptz; of a timestamp in UTC write "t" AT TIME ZONE 'UTC'.`,
  ].join('\n');
}
