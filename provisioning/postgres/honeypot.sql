-- The honeypot's rows as a table, unpacked from workbench/data/honeypot.json (format: workbench/data/README.md).
-- Usage, in psql: \set packed `cat workbench/data/honeypot.json` then \i provisioning/postgres/honeypot.sql
CREATE TABLE attacks (
  time timestamptz NOT NULL,
  source_ip text NOT NULL,
  sessions integer NOT NULL
);

WITH packed AS (
  SELECT :'packed'::jsonb AS data
),
steps AS (
  SELECT row, sum(step::bigint) OVER (ORDER BY row) AS step
  FROM packed, jsonb_array_elements_text(data -> 'steps') WITH ORDINALITY AS steps (step, row)
),
ips AS (
  SELECT row, data -> 'ips' ->> ip_index::integer AS source_ip
  FROM packed, jsonb_array_elements_text(data -> 'ipIndexes') WITH ORDINALITY AS ip_indexes (ip_index, row)
),
sessions AS (
  SELECT row, session_count::integer AS sessions
  FROM packed, jsonb_array_elements_text(data -> 'sessions') WITH ORDINALITY AS session_counts (session_count, row)
)
INSERT INTO attacks
SELECT to_timestamp(((data ->> 'startMs')::bigint + step * (data ->> 'stepMs')::bigint) / 1000.0), source_ip, sessions
FROM packed, steps JOIN ips USING (row) JOIN sessions USING (row)
ORDER BY row;

CREATE INDEX attacks_time ON attacks (time);
ANALYZE attacks;
