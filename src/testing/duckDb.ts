import { type DataFrame } from '@grafana/data';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { frameOf } from './frames';

/** Returns a database in memory whose sessions are in a zone that no test speaks of, so that a leak shows. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'Asia/Tokyo'");
  return connection;
}

/** Returns an answer as the datasources of Grafana write it: times in milliseconds, whole numbers as numbers. */
export async function queryFrame(connection: DuckDBConnection, sql: string): Promise<DataFrame> {
  const answer = await connection.runAndReadAll(sql);
  const columns = answer.getColumnsJS();
  return frameOf(
    answer.columnNames().map((name, i) => {
      const isTime = columns[i].some((value) => value instanceof Date);
      return {
        name,
        type: name === 'time' || isTime ? ('time' as const) : typeof columns[i][0] === 'string' ? 'string' : 'number',
        values: columns[i].map((value) =>
          value instanceof Date ? value.getTime() : typeof value === 'bigint' ? Number(value) : value
        ),
      };
    })
  );
}
