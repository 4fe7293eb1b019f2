import { businessStepMinutes } from '../core/businessHours';
import { type Calendar } from '../core/calendar';
import { commonDivisor } from '../core/commonDivisor';
import { slotMinutesFor, type SlotMinutes } from '../core/slotWidth';
import { engines } from './engines';
import { IN_RANGE } from './eventsSql';
import { type PushDownRequest } from './pushDown';
import { type PushedCalculation } from './pushedCalculation';
import { aggregateSql } from './valueSql';

/** Returns the width of slots that part the range at every edge of the calendar and of the business hours. */
export function slotMinutesOf({ range, businessHours }: PushDownRequest, { stepMinutes }: Calendar): SlotMinutes {
  const businessMinutes = businessHours === null ? 0 : businessStepMinutes(businessHours);
  return slotMinutesFor(range, businessHours === null ? stepMinutes : commonDivisor(stepMinutes, businessMinutes));
}

/**
 * Returns the lines that group events by slot of UTC. A row has the time of the slot's earliest event: the start of the
 * first slot may lie before the range.
 */
export function slotRowsSql(
  request: PushDownRequest,
  minutes: number,
  { aggregate }: PushedCalculation,
  names: { readonly time: string; readonly value: string }
): string[] {
  const engine = engines[request.engine];
  return [
    `SELECT min(event_time) AS ${names.time}, ${aggregateSql(aggregate, engine, request)} AS ${names.value}`,
    'FROM events',
    `WHERE ${IN_RANGE}`,
    `GROUP BY ${engine.slotOf(minutes)}`,
  ];
}
