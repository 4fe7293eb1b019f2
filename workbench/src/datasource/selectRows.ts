import type { DataSet } from './dataSets';

/** Which rows a query asks for; both ends of the range belong to it. No IPs means all of them. */
export interface RowFilter {
  fromMs: number;
  toMs: number;
  ips: string[];
  /** A further test of a row's source IP. */
  keeps?: (sourceIp: string) => boolean;
}

/** Returns a new data set of the rows that the filter lets through, in their order. */
export function selectRows(dataSet: DataSet, { fromMs, toMs, ips, keeps = () => true }: RowFilter): DataSet {
  const wanted = new Set(ips);
  const rows: number[] = [];
  dataSet.time.forEach((time, row) => {
    const ip = dataSet.sourceIp?.[row];
    if (time >= fromMs && time <= toMs && (ip === undefined || ((wanted.size === 0 || wanted.has(ip)) && keeps(ip)))) {
      rows.push(row);
    }
  });
  return {
    time: rows.map((row) => dataSet.time[row] ?? NaN),
    sourceIp: dataSet.sourceIp && rows.map((row) => dataSet.sourceIp?.[row] ?? ''),
    value: { name: dataSet.value.name, values: rows.map((row) => dataSet.value.values[row] ?? null) },
  };
}
