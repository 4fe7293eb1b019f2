/** The engines for which queries are written. TimescaleDB is PostgreSQL. */
export type EngineId = 'postgres' | 'duckdb';

/** What engines write differently; the rest of a query is the same text for all. */
export interface Engine {
  readonly name: string;
  /** Returns the start of the slot of UTC that an event lies in. */
  readonly slotOf: (minutes: number) => string;
  /** The number of the earliest and of the latest event that has one. */
  readonly firstValue: string;
  readonly lastValue: string;
}

/** The engines by id, in the order in which they are offered. */
export const engines: Record<EngineId, Engine> = {
  postgres: {
    name: 'PostgreSQL / TimescaleDB',
    slotOf: (minutes) => `date_bin('${minutes} minutes', event_time, TIMESTAMPTZ '1970-01-01 00:00:00+00')`,
    firstValue: '(array_agg(event_value ORDER BY event_time) FILTER (WHERE event_value IS NOT NULL))[1]',
    lastValue: '(array_agg(event_value ORDER BY event_time DESC) FILTER (WHERE event_value IS NOT NULL))[1]',
  },
  duckdb: {
    name: 'DuckDB',
    slotOf: (minutes) => `time_bucket(INTERVAL '${minutes} minutes', event_time)`,
    firstValue: 'arg_min(event_value, event_time)',
    lastValue: 'arg_max(event_value, event_time)',
  },
};

/** The ids of all engines, in their order. */
export const engineIds: readonly EngineId[] = ['postgres', 'duckdb'];
