import { type ClockChange, clockChanges } from '../core/clockChanges';
import { type TimeRange } from '../core/events';
import { zoneDifferences } from '../core/zoneDifference';
import { namedZone, zoneName } from '../grafana/timeZone';
import { type SecondZone } from './secondZone';

/** What the time range holds of the zones' rules. */
export interface ZoneFacts {
  readonly clockChanges: readonly ClockChange[];
  /** Null where no second zone is asked for. */
  readonly secondZone: SecondZone | null;
}

/** Returns the clock changes of the calendar's zone, and how far the second zone (`''`: none) is ahead of it. */
export function zoneFacts(zone: string, secondChoice: string, range: TimeRange): ZoneFacts {
  const second = secondChoice === '' ? null : namedZone(secondChoice);
  return {
    clockChanges: clockChanges(zone, range),
    secondZone: second === null ? null : { name: zoneName(second), differences: zoneDifferences(zone, second, range) },
  };
}
