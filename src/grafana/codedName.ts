import { isTimeName } from './timeName';

/** Names of who or what is behind an event, in words; the likeliest first. What follows (`user agent`) is another thing. */
const WHO: readonly RegExp[] = [
  /\b(src|source|client|remote|peer|attacker) ?(ip|ipv4|ipv6)( (addr|address))?$|\b(src|source|client|remote|peer) (addr|address)$/,
  /\b(ip|ipv4|ipv6|addr|address)$/,
  /\b(src|source)( (name|id))?$/,
  /\b(user|username|login|account|actor)( (name|id))?$/,
  /\b(host|hostname|client|device|machine|instance)( (name|id))?$/,
  /\bname$/,
];

/** Text that is another one in nearly every row. */
const OF_ONE_ROW = /\b(id|uid|uuid)$|^(line|body|message|msg|log|raw|text|content|payload|labels)$/;

/** Returns how likely the different values of a field or label of that name are asked for; 0 is the likeliest. */
export function codedNameRank(name: string): number {
  const words = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(' ')
    .trim();
  const rank = WHO.findIndex((pattern) => pattern.test(words));
  // datasources name their own things so: __name__, _id, _measurement
  if (name.startsWith('_') || (rank < 0 && (OF_ONE_ROW.test(words) || isTimeName(name)))) {
    return WHO.length + 1;
  }
  return rank < 0 ? WHO.length : rank;
}

/** Returns whether a name is that of who or what is behind an event. */
export function isWhoName(name: string): boolean {
  return codedNameRank(name) < WHO.length;
}
