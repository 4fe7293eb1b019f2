import { writtenInstant } from './writtenInstant';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const CLOCK = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d+))?`;
const MONTH = String.raw`(?<monthName>[A-Za-z]{3})`;
const OFFSET = String.raw`(?<offset>[+-]\d\d:?\d\d|Z|UTC?|GMT)`;

/** How logs write times besides ISO 8601. */
const LOG_TIMES: readonly RegExp[] = [
  // Apache, nginx: [10/Oct/2000:13:55:36 -0700]
  new RegExp(String.raw`^\[?(?<day>\d\d)/${MONTH}/(?<year>\d{4}):${CLOCK}(?: ${OFFSET})?\]?$`),
  // mail, HTTP: Tue, 12 Mar 2024 02:00:00 +0000
  new RegExp(String.raw`^(?:[A-Za-z]{3,9}, )?(?<day>\d\d?)[ -]${MONTH}[ -](?<year>\d{4}) ${CLOCK}(?: ${OFFSET})?$`),
  // syslog with a year: 2024 Mar 10 01:02:03
  new RegExp(String.raw`^(?<year>\d{4}) ${MONTH} {1,2}(?<day>\d\d?) ${CLOCK}(?: ${OFFSET})?$`),
  // C, Unix date: Tue Mar 12 02:00:00 UTC 2024
  new RegExp(String.raw`^[A-Za-z]{3} ${MONTH} {1,2}(?<day>\d\d?) ${CLOCK}(?: ${OFFSET})? (?<year>\d{4})$`),
  // ISO 8601 basic: 20240312T020000Z
  new RegExp(
    String.raw`^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)[Tt](?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?${OFFSET}?$`
  ),
  // Go, SQL: 2024-03-10 07:30:00 +0000 UTC
  new RegExp(
    String.raw`^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[ T]${CLOCK} (?:[+-]0000 )?(?<offset>UTC|GMT)(?: m=.*)?$`
  ),
];

/** The longest text that is looked at; no log writes a longer time. */
const LONGEST_TEXT = 80;

/**
 * Returns the instant (epoch milliseconds) of a time as logs write it, NaN for any other text. Months are English.
 * Without an offset the time is local to `zone`.
 */
export function parseLogTime(text: string, zone: string): number {
  if (text.length > LONGEST_TEXT) {
    return NaN;
  }
  for (const pattern of LOG_TIMES) {
    const figures = pattern.exec(text)?.groups;
    if (figures !== undefined) {
      const { year, day, hour, minute, second, fraction, offset, monthName } = figures;
      const month = figures.month ?? MONTHS.indexOf((monthName ?? '').toLowerCase()) + 1;
      return writtenInstant({ year, month, day, hour, minute, second, fraction, offset }, zone);
    }
  }
  return NaN;
}
