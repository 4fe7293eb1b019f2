import { fixedOffsetMinutes } from '../core/fixedOffset';
import { quoteText } from './quoteSql';

/** Grafana puts the zone of the dashboard in its place: an IANA name, or `utc`. */
const DASHBOARD_ZONE = '$' + '{__timezone}';

/** Zones that PostgreSQL takes for an abbreviation, which knows no summer time, with the city whose clocks they follow. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['CET', 'Europe/Brussels'],
  ['MET', 'Europe/Brussels'],
  ['EET', 'Europe/Athens'],
  ['WET', 'Europe/Lisbon'],
]);

/**
 * Returns the local time of `event_time` (timestamp without a zone). A fixed offset is added to UTC: as the name of a
 * zone PostgreSQL would read `UTC+5` as POSIX does, 5 hours behind.
 */
export function localTimeSql(zone: string, followsDashboard: boolean): string {
  if (followsDashboard) {
    return `event_time AT TIME ZONE '${DASHBOARD_ZONE}'`;
  }
  const offsetMinutes = fixedOffsetMinutes(zone);
  if (offsetMinutes === null) {
    return `event_time AT TIME ZONE ${quoteText(ABBREVIATIONS.get(zone) ?? zone)}`;
  }
  const utc = `event_time AT TIME ZONE 'UTC'`;
  return offsetMinutes === 0 ? utc : `(${utc}) + INTERVAL '${offsetMinutes} minutes'`;
}
