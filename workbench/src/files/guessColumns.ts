import { isTimeName, timeNameRank } from '../../../src/grafana/timeName';
import type { ColumnFacts } from './columnFacts';

/** Which columns hold what, by their place. */
export interface ColumnChoice {
  readonly time: number;
  /** null: rows are counted. */
  readonly value: number | null;
  /** null: rows are not told apart. */
  readonly group: number | null;
}

const ENOUGH_TIMES = 0.9;
const SOME_TIMES = 0.5;
const ENOUGH_NUMBERS = 0.95;

/** A list of more is not to be chosen from. */
const MOST_GROUPS = 5000;

/** Last or only words of what adds up. */
const SUM_WORDS =
  /^(counts?|cnt|hits?|sessions?|events?|messages?|requests?|commits?|errors?|failures?|attempts?|logins?|alerts?|connections?|packets?|pkts|bytes|octets|visits?|views|values?|total|amount|quantity|qty|n|num)$/;

/** Words beside which a number does not add up. */
const NO_SUM_WORDS =
  /^(per|rate|ratio|avg|average|mean|median|min|max|percent|pct|id|code|port|status|severity|level|priority|score|risk|duration|latency)$/;

/** Words of numbers that are names. */
const NAMING_WORDS = /^(id|code|port|status|pid|year|month|week|weekday|day|hour|minute|version|zip|level|severity)$/;

/** What events come from, the likeliest first. */
const GROUP_NAMES: readonly RegExp[] = [
  /^(src|source|client|remote|attacker|peer)[._ -]?(ip|addr|address|host)?$/i,
  /(^|[._ -])(src|source|client|remote)[._ -]?(ip|addr|address)$/i,
  /(^|[._ -])(ip|ip[._ -]?addr(ess)?)$/i,
  /(^|[._ -])(user|user[._ -]?name|account|account[._ -]?name|login|actor|author|sender|from|who)$/i,
  /(^|[._ -])(host|host[._ -]?name|computer|computer[._ -]?name|machine|device|agent|agent\.name)$/i,
  /(^|[._ -])(service|app|application|rule|rule[._ -]?name|signature|alert|severity|level|category|type|country|cc|protocol|proto|name)$/i,
];

/** Returns the likely columns; null where none holds times. */
export function guessColumns(columns: readonly ColumnFacts[]): ColumnChoice | null {
  const time = guessTime(columns);
  return time === null ? null : { time, value: guessValue(columns, time), group: guessGroup(columns, time) };
}

/** True for a name of something that adds up. */
export function addsUp(name: string): boolean {
  // of `event.severity`, what it is an event of says nothing
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  return (
    words.some((word, i) => SUM_WORDS.test(word) && (i === words.length - 1 || i === 0)) &&
    !words.some((word) => NO_SUM_WORDS.test(word))
  );
}

/** Plain numbers are times only under a name that says so, unless there is nothing else. */
function guessTime(columns: readonly ColumnFacts[]): number | null {
  const ways: Array<(column: ColumnFacts) => boolean> = [
    ({ timeShare, timesAreNumbers, name }) => timeShare >= ENOUGH_TIMES && (!timesAreNumbers || isTimeName(name)),
    ({ timeShare, timesAreNumbers }) => timeShare >= SOME_TIMES && !timesAreNumbers,
    ({ timeShare }) => timeShare >= ENOUGH_TIMES,
  ];
  for (const isTime of ways) {
    const found = best(columns, (column) => (isTime(column) ? timeNameRank(column.name) : null));
    if (found !== null) {
      return found;
    }
  }
  return null;
}

/** Measurements are taken at equal steps of time: to count them says nothing, so that any number is better. */
function guessValue(columns: readonly ColumnFacts[], time: number): number | null {
  const isEven = columns[time]?.evenTimes ?? false;
  return best(columns, ({ name, numberShare, timeShare }, index) => {
    if (index === time || numberShare < ENOUGH_NUMBERS) {
      return null;
    }
    if (addsUp(name)) {
      return 0;
    }
    return isEven && timeShare === 0 && !wordsOf(name).some((word) => NAMING_WORDS.test(word)) ? 1 : null;
  });
}

function guessGroup(columns: readonly ColumnFacts[], time: number): number | null {
  return best(columns, ({ name, distinct }, index) => {
    const rank = GROUP_NAMES.findIndex((pattern) => pattern.test(name));
    return index !== time && rank >= 0 && distinct >= 2 && distinct <= MOST_GROUPS ? rank : null;
  });
}

/** Returns the place of the lowest rank, of equals the first; null where none has one. */
function best(
  columns: readonly ColumnFacts[],
  rankOf: (column: ColumnFacts, index: number) => number | null
): number | null {
  let found: { index: number; rank: number } | null = null;
  for (const [index, column] of columns.entries()) {
    const rank = rankOf(column, index);
    if (rank !== null && (found === null || rank < found.rank)) {
      found = { index, rank };
    }
  }
  return found?.index ?? null;
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
