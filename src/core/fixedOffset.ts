/** No zone was ever farther from UTC than 16 hours. */
const MOST_HOURS = 18;

const OFFSET = /^(?:UTC|GMT)?([+\-−])(\d{1,2})(?::?([0-5]\d))?$/i;

/**
 * Returns by how many minutes the clocks of a fixed offset are ahead of UTC: 330 for `UTC+05:30` or `+0530`, -180 for
 * `UTC-3`, 0 for `UTC`; null where the text is none (a zone's name). Throws a RangeError beyond 18 hours.
 */
export function fixedOffsetMinutes(zone: string): number | null {
  if (/^(UTC|GMT|Z)$/i.test(zone)) {
    return 0;
  }
  const match = OFFSET.exec(zone);
  if (match === null) {
    return null;
  }
  const [, sign, hours, minutes = '0'] = match;
  const ahead = Number(hours) * 60 + Number(minutes);
  if (ahead > MOST_HOURS * 60) {
    throw new RangeError(`No zone is as far from UTC as "${zone}". Pick an offset from −18:00 to +18:00.`);
  }
  return sign === '+' || ahead === 0 ? ahead : -ahead;
}
