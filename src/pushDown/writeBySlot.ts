import { businessStepMinutes } from '../core/businessHours';
import { makeCalendar } from '../core/calendar';
import { commonDivisor } from '../core/commonDivisor';
import { MS_PER_MINUTE } from '../core/duration';
import { slotMinutesFor } from '../core/slotWidth';
import { engines } from './engines';
import { commentSql, eventsSql, IN_RANGE, refusalOf } from './eventsSql';
import { type PushDown, type PushDownRequest, type PushDownSettings, refused } from './pushDown';
import { pushedCalculations } from './pushedCalculation';
import { aggregateSql } from './valueSql';

/**
 * Returns the query for one row a slot of UTC. Zone, filter and axes stay with the panel. A row has the time of the
 * slot's earliest event: the start of the first slot may lie before the range. Throws what `makeCalendar` throws.
 */
export function writeBySlot(request: PushDownRequest): PushDown {
  const { range, calculation, businessHours } = request;
  const pushed = pushedCalculations[calculation].bySlot;
  const reason = refusalOf(request) ?? (pushed === null ? 'notMergeable' : null);
  if (reason !== null || pushed === null) {
    return refused(reason ?? 'notMergeable');
  }
  const { stepMinutes } = makeCalendar(request.choice, range);
  const minutes = slotMinutesFor(
    range,
    businessHours === null ? stepMinutes : commonDivisor(stepMinutes, businessStepMinutes(businessHours))
  );
  if (minutes === 0) {
    return refused('tooEarly');
  }
  const engine = engines[request.engine];
  const settings: PushDownSettings = {
    timeField: 'time',
    valueField: pushed.aggregate === 'count' ? 'count' : 'value',
    calculation: pushed.calculation,
  };
  const sql = [
    commentSql(`one row for each ${minutes === 1 ? 'minute' : `${minutes} minutes`} of UTC with events`, settings),
    eventsSql(request),
    `SELECT min(event_time) AS "time", ${aggregateSql(pushed.aggregate, engine, request)} AS "${settings.valueField}"`,
    'FROM events',
    `WHERE ${IN_RANGE}`,
    `GROUP BY ${engine.slotOf(minutes)}`,
    'ORDER BY 1',
  ].join('\n');
  const widthMs = minutes * MS_PER_MINUTE;
  const mostRows = Math.max(Math.floor(range.toMs / widthMs) - Math.floor(range.fromMs / widthMs) + 1, 0);
  return { kind: 'query', sql, mostRows, settings, notes: [] };
}
