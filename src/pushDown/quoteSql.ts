/** What Grafana replaces before the engine sees the query, whatever quotes stand around it: `$name`, `[[name]]`. */
const READ_BY_GRAFANA = /\$|\[\[/;

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Returns whether a name can stand in a query that Grafana hands to an engine: quotes keep all others in. */
export function isWritable(name: string): boolean {
  return name !== '' && !READ_BY_GRAFANA.test(name) && !CONTROL.test(name);
}

/** Returns a name as SQL, whatever is in it. Throws a RangeError for one that is not writable. */
export function quoteName(name: string): string {
  if (!isWritable(name)) {
    throw new RangeError('This name cannot stand in a query.');
  }
  return `"${name.replaceAll('"', '""')}"`;
}

/** Returns a text as SQL. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
