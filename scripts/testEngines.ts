import { writeFileSync } from 'node:fs';
import { type CalculationId } from '../src/core/calculation';
import { type CalendarChoice, noFilter } from '../src/core/calendar';
import { type PushDownRequest, type PushDownSettings } from '../src/pushDown/pushDown';
import { writeBySlot } from '../src/pushDown/writeBySlot';
import { writeFolded } from '../src/pushDown/writeFolded';
import { replaceMacros } from '../src/testing/grafanaMacros';
import { type AnswerSettings, foldAnswer, gridNumbers } from '../src/testing/readAnswer';
import { type Answer, type EngineUnderTest, frameOfAnswers, jsonBytes } from './engines/engineUnderTest';
import { honeypotTableSql, range } from './engines/honeypotTable';
import { openDuckDb, openPostgres } from './engines/openEngines';

/**
 * Fills engines with rows, lets them answer raw, by slot and folded, and holds that the panel shows the same grid of
 * all three. Usage: npm run test:engines -- [--json FILE] [--rows N] (N for PostgreSQL; DuckDB gets a fifth)
 */

const DEFAULT_ROWS = 5_000_000;
const ROUNDS = { raw: 3, bySlot: 5, folded: 5 };
const MS_PER_DAY = 86_400_000;

/** One line of the table. */
interface EngineResult {
  readonly engine: string;
  readonly rows: number;
  readonly grid: string;
  readonly way: keyof typeof ROUNDS;
  readonly rowsSent: number;
  readonly megabytes: number;
  readonly queryMs: number;
  readonly foldMs: number;
}

/** How one way of asking goes. */
interface Way {
  readonly way: 'bySlot' | 'folded';
  readonly sql: string;
  readonly settings: AnswerSettings;
  readonly barsExact: boolean;
}

/** What came of asking several times. */
interface TimedAnswers {
  readonly answers: readonly Answer[];
  readonly queryMs: number;
}

const GRIDS: ReadonlyArray<readonly [calculation: CalculationId, columns: string, rows: string]> = [
  ['count', 'hour', 'weekday'],
  ['sum', 'time:15', 'date'],
  ['percentile', 'hour', 'weekday'],
];

async function testEngine(engine: EngineUnderTest): Promise<EngineResult[]> {
  await engine.run(honeypotTableSql(engine.rows));
  const results: EngineResult[] = [];
  const rawAnswers = await ask(engine, rawQueries(), ROUNDS.raw);
  for (const [calculation, columns, rows] of GRIDS) {
    const choice: CalendarChoice = {
      columns,
      rows,
      zone: 'America/New_York',
      weekStart: 'monday',
      dayStartMinute: 0,
      filter: noFilter,
    };
    const request: PushDownRequest = {
      engine: engine.id,
      choice,
      range,
      calculation,
      percentile: 95,
      businessHours: null,
      timeColumn: 'ts',
      valueColumn: 'sessions',
      followsDashboard: false,
    };
    const grid = `${calculation}, ${columns} × ${rows}`;
    const about = { engine: engine.name, rows: engine.rows, grid };
    const expected = foldAnswers(rawAnswers, { ...about, way: 'raw' }, choice, {
      timeField: 'time',
      valueField: 'sessions',
      calculation,
      percentile: request.percentile,
    });
    results.push(expected.result);
    for (const { way, sql, settings, barsExact } of waysOf(request)) {
      const answers = await ask(engine, [sql], ROUNDS[way]);
      const { result, numbers } = foldAnswers(answers, { ...about, way }, choice, settings);
      results.push(result);
      assertEqual(`${engine.name}, ${grid}, ${way}`, numbers, expected.numbers, barsExact);
    }
  }
  return results;
}

/** A way that the writer refuses for this calculation is left out. */
function waysOf(request: PushDownRequest): Way[] {
  const written = [
    { way: 'bySlot' as const, query: writeBySlot(request) },
    { way: 'folded' as const, query: writeFolded(request) },
  ];
  return written.flatMap(({ way, query }) =>
    query.kind === 'refused'
      ? []
      : [
          {
            way,
            sql: replaceMacros(query.sql, range),
            settings: settingsOf(query.settings),
            barsExact: !query.notes.includes('barsOfCells'),
          },
        ]
  );
}

function settingsOf({ timeField, valueField, calculation }: PushDownSettings): AnswerSettings {
  return { timeField, valueField, calculation };
}

/** Numbers are read by the client in a tenth of the time that it needs for texts of times. */
const MILLISECONDS = 'CAST(extract(epoch FROM ts) * 1000 AS double precision)';

/** Day by day, as no client holds millions of rows at once. */
function rawQueries(): string[] {
  const queries: string[] = [];
  for (let fromMs = range.fromMs; fromMs <= range.toMs; fromMs += MS_PER_DAY) {
    const toMs = Math.min(fromMs + MS_PER_DAY - 1, range.toMs);
    const text = `SELECT ${MILLISECONDS} AS "time", sessions FROM my_events WHERE $` + '__timeFilter(ts)';
    queries.push(replaceMacros(text, { fromMs, toMs }));
  }
  return queries;
}

async function ask(engine: EngineUnderTest, queries: readonly string[], rounds: number): Promise<TimedAnswers> {
  const queryMs: number[] = [];
  let answers: Answer[] = [];
  for (let round = 0; round < rounds; round++) {
    answers = [];
    const startMs = performance.now();
    for (const sql of queries) {
      answers.push(await engine.columns(sql));
    }
    queryMs.push(performance.now() - startMs);
  }
  return { answers, queryMs: median(queryMs) };
}

function foldAnswers(
  { answers, queryMs }: TimedAnswers,
  about: Pick<EngineResult, 'engine' | 'rows' | 'grid' | 'way'>,
  choice: CalendarChoice,
  settings: AnswerSettings
) {
  const frame = frameOfAnswers(answers);
  const foldMs: number[] = [];
  let numbers: Numbers = {};
  for (let round = 0; round < ROUNDS[about.way]; round++) {
    const startMs = performance.now();
    const fold = foldAnswer(frame, range, choice, settings);
    foldMs.push(performance.now() - startMs);
    numbers = gridNumbers(fold);
  }
  const rowsSent = answers.reduce((sum, { columns }) => sum + columns[0].length, 0);
  const result = { ...about, rowsSent, megabytes: jsonBytes(answers) / 1e6, queryMs, foldMs: median(foldMs) };
  print(result);
  return { result, numbers };
}

type Numbers = ReturnType<typeof gridNumbers>;

/** Throws an Error that names the first number that differs. */
function assertEqual(name: string, actual: Numbers, expected: Numbers, barsExact: boolean): void {
  const parts = barsExact ? Object.keys(expected) : ['size', 'cells', 'cellEvents'];
  for (const part of parts) {
    const at = expected[part].findIndex((number, i) => number !== actual[part][i]);
    if (at >= 0 || actual[part].length !== expected[part].length) {
      throw new Error(`${name}: ${part} ${at} is ${actual[part][at]}, of the raw rows ${expected[part][at]}`);
    }
  }
  if (!expected.cellEvents.includes('events')) {
    throw new Error(`${name}: the grid is empty`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function print({ engine, rows, grid, way, rowsSent, megabytes, queryMs, foldMs }: EngineResult): void {
  const figures = [
    rowsSent.toLocaleString('en'),
    megabytes.toFixed(3),
    queryMs.toFixed(0),
    foldMs.toFixed(1),
    (queryMs + foldMs).toFixed(0),
  ];
  const padded = figures.map((figure) => figure.padStart(11));
  process.stdout.write(`${padded.join(' ')}  ${engine}, ${rows.toLocaleString('en')} rows: ${grid}: ${way}\n`);
}

function argument(flag: string): string | null {
  const at = process.argv.indexOf(flag);
  return at > 0 ? process.argv[at + 1] : null;
}

async function main(): Promise<void> {
  const rows = Number(argument('--rows') ?? DEFAULT_ROWS);
  process.stdout.write(
    `${['rows sent', 'MB of JSON', 'query ms', 'fold ms', 'sum ms'].map((head) => head.padStart(11)).join(' ')}\n`
  );
  const results: EngineResult[] = [];
  for (const open of [() => openPostgres(rows), () => openDuckDb(Math.ceil(rows / 5))]) {
    const engine = await open();
    const stopNow = () => void engine.stop().finally(() => process.exit(130));
    process.once('SIGINT', stopNow);
    try {
      results.push(...(await testEngine(engine)));
    } finally {
      process.off('SIGINT', stopNow);
      await engine.stop();
    }
  }
  const file = argument('--json');
  if (file !== null) {
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  }
  process.stdout.write('All grids are equal.\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
