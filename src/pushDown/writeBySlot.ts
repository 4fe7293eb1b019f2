import { makeCalendar } from '../core/calendar';
import { MS_PER_MINUTE } from '../core/duration';
import { commentSql, eventsSql, refusalOf } from './eventsSql';
import { type PushDown, type PushDownRequest, type PushDownSettings, refused } from './pushDown';
import { pushedCalculations } from './pushedCalculation';
import { slotMinutesOf, slotRowsSql } from './slotsOf';

/**
 * Returns the query for one row a slot of UTC. Zone, filter and axes stay with the panel. Throws what `makeCalendar` throws.
 */
export function writeBySlot(request: PushDownRequest): PushDown {
  const { range, calculation } = request;
  const pushed = pushedCalculations[calculation].bySlot;
  const reason = refusalOf(request) ?? (pushed === null ? 'notMergeable' : null);
  if (reason !== null || pushed === null) {
    return refused(reason ?? 'notMergeable');
  }
  const minutes = slotMinutesOf(request, makeCalendar(request.choice, range));
  if (minutes === 0) {
    return refused('tooEarly');
  }
  const settings: PushDownSettings = {
    timeField: 'time',
    valueField: pushed.aggregate === 'count' ? 'count' : 'value',
    calculation: pushed.calculation,
  };
  const sql = [
    commentSql(`one row for each ${minutes === 1 ? 'minute' : `${minutes} minutes`} of UTC with events`, settings),
    eventsSql(request),
    ...slotRowsSql(request, minutes, pushed, { time: '"time"', value: `"${settings.valueField}"` }),
    'ORDER BY 1',
  ].join('\n');
  const widthMs = minutes * MS_PER_MINUTE;
  const mostRows = Math.max(Math.floor(range.toMs / widthMs) - Math.floor(range.fromMs / widthMs) + 1, 0);
  return { kind: 'query', sql, mostRows, settings, notes: [] };
}
