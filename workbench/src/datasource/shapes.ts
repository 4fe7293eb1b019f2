import { FieldType, type DataFrame, type Field, type Labels } from '@grafana/data';
import { FILTER_KEY } from './adHocRows';
import type { DataSet } from './dataSets';

/** The shapes in which datasources answer. Each holds the same rows. */
export type Shape = 'table' | 'wide' | 'multi' | 'flux' | 'logs' | 'textTimes' | 'epochSeconds' | 'folded' | 'times';

/** Returns the rows in that shape, as plain arrays. */
export function shapeFrames(rows: DataSet, refId: string, shape: Shape): DataFrame[] {
  return makers[shape](rows).map((fields) => ({ refId, fields, length: fields[0]?.values.length ?? 0 }));
}

const makers: Record<Shape, (rows: DataSet) => Field[][]> = {
  /** SQL: a row an observation, the IP in a column. */
  table: ({ time, sourceIp = [], value }) => [
    [
      field('time', FieldType.time, time),
      field('source_ip', FieldType.string, sourceIp),
      field(value.name, FieldType.number, value.values),
    ],
  ],
  /** SQL time series, InfluxQL: one time column for all, a number field for each IP, nulls between. */
  wide: (rows) => {
    const times = [...new Set(rows.time)];
    const rowOf = new Map(times.map((timeMs, row) => [timeMs, row]));
    const series = seriesByIp(rows).map(({ labels, points }) => {
      const values: Array<number | null> = times.map(() => null);
      points.forEach(({ timeMs, value }) => (values[rowOf.get(timeMs) ?? 0] = value));
      return field(rows.value.name, FieldType.number, values, labels);
    });
    return [[field('time', FieldType.time, times), ...series]];
  },
  /** Prometheus, Loki metric: a frame for each IP, with times of its own. */
  multi: (rows) =>
    seriesByIp(rows).map(({ labels, points }) => [
      field(
        'Time',
        FieldType.time,
        points.map(({ timeMs }) => timeMs)
      ),
      {
        ...field(
          'Value',
          FieldType.number,
          points.map(({ value }) => value),
          labels
        ),
        config: { filterable: true, displayNameFromDS: labels.source_ip },
      },
    ]),
  /** InfluxDB Flux: three time columns, of which the middle one matters. */
  flux: (rows) =>
    seriesByIp(rows).map(({ labels, points }) => [
      field(
        '_start',
        FieldType.time,
        points.map(() => rows.time[0] ?? 0)
      ),
      field(
        '_stop',
        FieldType.time,
        points.map(() => rows.time.at(-1) ?? 0)
      ),
      field(
        '_time',
        FieldType.time,
        points.map(({ timeMs }) => timeMs)
      ),
      field(
        '_value',
        FieldType.number,
        points.map(({ value }) => value),
        labels
      ),
    ]),
  /** Loki logs: a line an event and no number. */
  logs: (rows) => {
    const time: number[] = [];
    const body: string[] = [];
    rows.time.forEach((timeMs, row) => {
      for (let event = 0; event < (rows.value.values[row] ?? 0); event++) {
        time.push(timeMs);
        body.push(`session from ${rows.sourceIp?.[row] ?? ''}`);
      }
    });
    return [[field('timestamp', FieldType.time, time), field('body', FieldType.string, body)]];
  },
  /** CSV, Infinity: times as text. */
  textTimes: ({ time, value }) => [
    [
      field(
        'minute',
        FieldType.string,
        time.map((timeMs) => new Date(timeMs).toISOString().slice(0, 19).replace('T', ' '))
      ),
      field(value.name, FieldType.number, value.values),
    ],
  ],
  /** ClickHouse, JSON: times as numbers of seconds. */
  epochSeconds: ({ time, value }) => [
    [
      field(
        'ts',
        FieldType.number,
        time.map((timeMs) => timeMs / 1000)
      ),
      field(value.name, FieldType.number, value.values),
    ],
  ],
  /** Events of which nothing but their time is known. */
  times: ({ time }) => [[field('time', FieldType.time, time)]],
  /** GROUP BY over any number of rows, in UTC: folded before it gets here. */
  folded: ({ time, value }) => {
    const sums = new Map<number, number>();
    time.forEach((timeMs, row) => {
      const hours = Math.floor(timeMs / 3_600_000);
      // 1970-01-01 was a Thursday
      const cell = ((Math.floor(hours / 24) + 3) % 7) * 24 + (hours % 24);
      sums.set(cell, (sums.get(cell) ?? 0) + (value.values[row] ?? 0));
    });
    const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const cells = [...sums.keys()];
    return [
      [
        field(
          'weekday',
          FieldType.string,
          cells.map((cell) => weekdays[Math.floor(cell / 24)] ?? '')
        ),
        field(
          'hour',
          FieldType.number,
          cells.map((cell) => cell % 24)
        ),
        field(value.name, FieldType.number, [...sums.values()]),
      ],
    ];
  },
};

interface Series {
  labels: Labels;
  points: Array<{ timeMs: number; value: number | null }>;
}

function seriesByIp({ time, sourceIp, value }: DataSet): Series[] {
  const series = new Map<string, Series>();
  time.forEach((timeMs, row) => {
    const ip = sourceIp?.[row] ?? '';
    const known = series.get(ip) ?? { labels: { source_ip: ip }, points: [] };
    known.points.push({ timeMs, value: value.values[row] ?? null });
    series.set(ip, known);
  });
  return [...series.values()];
}

/** What tells source IPs apart can be filtered by. */
function field(name: string, type: FieldType, values: unknown[], labels?: Labels): Field {
  const filterable = name === FILTER_KEY || labels !== undefined;
  return { name, type, config: filterable ? { filterable } : {}, values, labels };
}
