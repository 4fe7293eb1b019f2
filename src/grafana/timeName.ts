/** Words that say that a field holds times. */
const TIME_WORDS = /^(time|times|timestamp|timestamps|datetime|date|ts|epoch|when|stamp|created|updated|at|t|utc)$/;

/** Names that stand for the time of the row, the likeliest first. */
const ROW_TIMES: readonly RegExp[] = [
  /^(@?time|@?timestamp|_time)$/i,
  /^(ts|@t|t|datetime|date_?time|date|event_?time|log_?time|time_?stamp|start_?time|when)$/i,
  /(^|[._-])(time|timestamp|ts)$/i,
];

/** Names of other times: the window of the query, the way of the row through the pipeline, ends. */
const SIDE_TIMES =
  /^_?(start|stop|end)$|_(start|stop|end)$|^time_?end$|end_?time$|ingest|receiv|index|expir|updat|modif/i;

/** Returns true when a name says that the field holds times. */
export function isTimeName(name: string): boolean {
  return wordsOf(name.slice(0, 200)).some((word) => TIME_WORDS.test(word));
}

/** Returns how likely a time field of that name is the time of its row; 0 is the likeliest. */
export function timeNameRank(name: string): number {
  if (SIDE_TIMES.test(name)) {
    return ROW_TIMES.length + 1;
  }
  const rank = ROW_TIMES.findIndex((pattern) => pattern.test(name));
  return rank < 0 ? ROW_TIMES.length : rank;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
