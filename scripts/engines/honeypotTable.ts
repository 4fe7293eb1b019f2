import { type TimeRange } from '../../src/core/events';

/** A month over the day on which New York put its clocks forward; rows lie a little beyond both ends. */
export const range: TimeRange = { fromMs: Date.UTC(2024, 1, 26, 5, 7, 31), toMs: Date.UTC(2024, 2, 27, 16, 52, 10) };

/** 25 February 2024 in UTC, in seconds. */
const FIRST_SECOND = 1_708_819_200;

/** 32 days, in milliseconds. */
const SPAN_MS = 2_764_800_000;

/**
 * Returns the SQL that makes the table, the same rows in each engine: numbers that look random come from the row's own
 * (Knuth's multiplicative hash). A third are attacks that run for an hour from 03:30 UTC, the rest is spread; one row
 * of 97 has no number.
 */
export function honeypotTableSql(rows: number): string {
  return [
    'CREATE TABLE my_events AS',
    'WITH seeds AS (',
    '  SELECT i, (CAST(i AS bigint) * 2654435761) % 4294967296 AS u, (CAST(i AS bigint) * 40503 + 12345) % 65536 AS v',
    `  FROM generate_series(1, ${rows}) AS numbers(i)`,
    ')',
    'SELECT',
    `  to_timestamp(${FIRST_SECOND} + CAST(CASE`,
    '    WHEN i % 3 = 0 THEN (u % 32) * 86400000 + 12600000 + (u % 3600000)',
    `    ELSE (u * 643726 + v) % ${SPAN_MS} END AS double precision) / 1000) AS ts,`,
    '  CASE WHEN v % 97 = 0 THEN NULL ELSE CAST(v % 400 AS double precision) / 8 END AS sessions',
    'FROM seeds',
  ].join('\n');
}
