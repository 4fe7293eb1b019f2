import type { PanelParts, Range } from './makePanel';
import { HONEYPOT_MONTH, HONEYPOT_ORIGIN } from './sourceIpVariable';

/** One of the data sets as a panel shows it: what it asks for, where that is from, over which time. */
export type Source = Pick<PanelParts, 'query' | 'description'> & { range: Range };

/** Messages per hour. */
export const CHATS: Source = {
  query: { dataSet: 'conti' },
  description:
    'Messages per hour in the leaked Jabber chats of the Conti ransomware group, January 2021 to March 2022. ' +
    'Counted from [TheParmak/conti-leaks-englished](https://github.com/TheParmak/conti-leaks-englished); ' +
    'only the number of messages in each hour is kept. Times are taken as UTC.',
  range: { from: '2021-01-29T00:00:00.000Z', to: '2022-03-03T00:00:00.000Z', timeZone: 'utc' },
};

/** Megawatts, hour by hour. */
export const FRENCH_LOAD: Source = {
  query: { dataSet: 'load' },
  description:
    'Hourly electricity load of France, 2015 to 2019. Data: ENTSO-E Transparency, by ' +
    '[Open Power System Data](https://open-power-system-data.org/).',
  range: { from: '2014-12-31T23:00:00.000Z', to: '2019-12-31T22:59:59.999Z', timeZone: 'Europe/Paris' },
};

/** Commits per hour. */
export const COMMITS: Source = {
  query: { dataSet: 'commits' },
  description:
    'GitHub commits of one person per hour, January to May 2015. Data: vega-datasets, BSD-3-Clause licence. ' +
    'The source names no time zone; times are taken as UTC.',
  range: { from: '2015-01-01T00:00:00.000Z', to: '2015-05-31T23:59:59.999Z', timeZone: 'utc' },
};

/** Connection attempts per hour, over the clock change of New York. */
export const ATTEMPTS: Source = {
  query: { dataSet: 'attempts' },
  description:
    "Connection attempts per hour on a honeypot in Amazon's data center US East, 2013. Data: the marx-geo set of " +
    'J. Jacobs and B. Rudis. Times are taken as UTC.',
  range: { from: '2013-03-04T19:20:00.000Z', to: '2013-03-16T20:40:00.000Z', timeZone: 'America/New_York' },
};

/** Sessions per minute and source IP, of all IPs. */
export const SESSIONS: Source = {
  query: { dataSet: 'honeypot' },
  description: HONEYPOT_ORIGIN,
  range: HONEYPOT_MONTH,
};

/** Returns the sessions of one source IP. */
export function sessionsOf(sourceIp: string): Source {
  return { ...SESSIONS, query: { dataSet: 'honeypot', sourceIp } };
}
