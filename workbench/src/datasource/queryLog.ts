/** One query as the datasource got it; times are inclusive. No IPs means all. */
export interface LoggedQuery {
  refId: string;
  dataSet: string;
  fromMs: number;
  toMs: number;
  ips: string[];
  timeZone: string;
}

declare global {
  interface Window {
    /** What tests may look at. */
    __workbench: { queries: LoggedQuery[] };
  }
}

window.__workbench = { queries: [] };

/** Appends to `window.__workbench.queries`. */
export function logQuery(query: LoggedQuery): void {
  window.__workbench.queries.push(query);
}
