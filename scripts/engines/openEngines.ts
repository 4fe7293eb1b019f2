import { DuckDBInstance } from '@duckdb/node-api';
import { types } from 'pg';
import { type EngineUnderTest } from './engineUnderTest';
import { startPostgres } from './throwawayPostgres';

/** Starts a PostgreSQL of our own. */
export async function openPostgres(rows: number): Promise<EngineUnderTest> {
  const server = await startPostgres();
  types.setTypeParser(types.builtins.INT8, Number);
  types.setTypeParser(types.builtins.NUMERIC, Number);
  const defaultTime = types.getTypeParser(types.builtins.TIMESTAMPTZ);
  types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => Number(defaultTime(text)));
  return {
    id: 'postgres',
    name: `PostgreSQL ${server.version.split(' ')[0]}`,
    rows,
    run: async (sql) => {
      await server.client.query(sql);
    },
    columns: async (text) => {
      const answer = await server.client.query<unknown[]>({ text, rowMode: 'array' });
      return {
        names: answer.fields.map(({ name }) => name),
        columns: answer.fields.map((_, i) => answer.rows.map((row) => row[i])),
      };
    },
    stop: () => server.stop(),
  };
}

/** Opens a DuckDB in this process, in memory. */
export async function openDuckDb(rows: number): Promise<EngineUnderTest> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'Asia/Tokyo'");
  const version = await connection.runAndReadAll('SELECT version()');
  return {
    id: 'duckdb',
    name: `DuckDB ${String(version.getRowsJS()[0][0]).replace(/^v/, '')}`,
    rows,
    run: async (sql) => {
      await connection.run(sql);
    },
    columns: async (sql) => {
      const answer = await connection.runAndReadAll(sql);
      const numberOf = (value: unknown) => (value === null ? null : Number(value));
      return { names: answer.columnNames(), columns: answer.getColumnsJS().map((column) => column.map(numberOf)) };
    },
    stop: async () => connection.closeSync(),
  };
}
