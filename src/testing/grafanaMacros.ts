import { type TimeRange } from '../core/events';

/**
 * Returns a query as Grafana hands it to the engine: variables are replaced first, wherever they stand, then macros,
 * which end at the first parenthesis. Throws an Error for any other variable or macro.
 */
export function replaceMacros(sql: string, { fromMs, toMs }: TimeRange, dashboardZone = 'utc'): string {
  const replaced = sql
    .replace(/\$\{__timezone\}/g, dashboardZone)
    .replace(/\$__timeFilter\(([^)]*)\)/g, (_, column: string) => {
      const [from, to] = [fromMs, toMs].map((timeMs) => `'${new Date(timeMs).toISOString()}'`);
      return `${column} BETWEEN ${from} AND ${to}`;
    });
  const left = /\$\w+|\$\{|\[\[/.exec(replaced);
  if (left !== null) {
    throw new Error(`Grafana would replace ${left[0]} in ${sql}`);
  }
  return replaced;
}
