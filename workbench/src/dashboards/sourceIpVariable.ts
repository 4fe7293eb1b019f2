import { CustomVariable } from '@grafana/scenes';
import { ALL_IPS } from '../datasource/WorkbenchDataSource';

/** The busiest source IPs of the honeypot in February 2020, by sessions. */
const BUSIEST_IPS = [
  '78.128.112.26',
  '185.153.199.51',
  '212.80.217.139',
  '212.80.216.198',
  '185.242.86.25',
  '185.153.197.251',
  '185.242.86.45',
  '185.153.199.50',
  '185.17.120.15',
  '185.242.86.47',
  '185.242.86.46',
  '188.215.229.56',
];

/** The honeypot's month, for the dashboards that show it. */
export const HONEYPOT_MONTH = { from: '2020-02-01T00:00:00.000Z', to: '2020-02-29T23:59:59.999Z', timeZone: 'utc' };

/** Where the honeypot's data come from, as text for panel descriptions. */
export const HONEYPOT_ORIGIN =
  'Sessions per minute and source IP on a Heralding honeypot, January to February 2020. Data: 0xsha.io, MIT licence.';

const SOURCE_IP = {
  name: 'source_ip',
  label: 'source_ip',
  query: BUSIEST_IPS.join(','),
  includeAll: true,
  allValue: ALL_IPS,
};

/** Returns the busiest `count` IPs, the busiest first. */
export function busiestIps(count: number): string[] {
  return BUSIEST_IPS.slice(0, count);
}

/** Returns the variable `source_ip` with these IPs chosen. "All" is every IP of the data, not only the listed ones. */
export function makeSourceIpVariable(chosen: string[]): CustomVariable {
  return new CustomVariable({ ...SOURCE_IP, isMulti: true, value: chosen, text: chosen });
}

/** Returns the variable `source_ip` that has one value at a time. */
export function makeOneSourceIpVariable(chosen: string): CustomVariable {
  return new CustomVariable({ ...SOURCE_IP, isMulti: false, value: chosen, text: chosen });
}
