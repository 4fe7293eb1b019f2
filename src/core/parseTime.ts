import { parseLogTime } from './parseLogTime';
import { writtenInstant } from './writtenInstant';

/** Date, time of day, fraction of a second, zone. All but the date may be absent. */
const WRITTEN_TIME =
  /^(\d{4})([-/])(\d\d)\2(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?: ?([Zz]|[+-]\d\d(?::?\d\d)?))?)?$/;

/**
 * Returns the instant (epoch milliseconds) of a time written as `2024-03-10T07:30:00.5Z`, `2024-03-10 07:30`,
 * `2024/03/10` … or as logs do (`parseLogTime.ts`), NaN for any other text. Seconds, fraction and zone may be absent,
 * the zone is `Z` or an offset (`+02:00`, `+0200`, `+02`); without one the time is local to `zone`. A fraction is cut to
 * microseconds. Dates that no calendar has are no times, nor are the hour 24 and the second 60.
 */
export function parseTime(text: string, zone: string): number {
  const match = WRITTEN_TIME.exec(text);
  if (match === null) {
    return parseLogTime(text, zone);
  }
  const [, year, , month, day, hour, minute, second, fraction, offset] = match;
  return writtenInstant({ year, month, day, hour, minute, second, fraction, offset }, zone);
}
