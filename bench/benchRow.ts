import { writeFileSync } from 'node:fs';

/** What a ratio should be; one of the limits is given. */
export interface BenchGoal {
  /** As the issue words it. */
  readonly text: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** One measured case. */
export interface BenchRow {
  /** What it belongs to: "fold", "drawing" … */
  readonly group: string;
  readonly name: string;
  /** 0 where the number of events does not matter. */
  readonly events: number;
  /** NaN where the case is not a time. */
  readonly medianMs: number;
  /** The name of what it is compared with, measured in the same run. */
  readonly base: string;
  /** How many times the base it is; for a peer, how many times our own. */
  readonly ratio: number;
  /** Null where nothing is asked of it. */
  readonly goal: BenchGoal | null;
}

/** Returns whether a row meets its goal; null where it has none. */
export function meetsGoal({ ratio, goal }: BenchRow): boolean | null {
  return goal === null ? null : ratio <= (goal.atMost ?? Infinity) && ratio >= (goal.atLeast ?? -Infinity);
}

const HEADINGS = ['events', 'median ms', 'ratio', 'goal', '', 'case', 'compared with'];
/** Text is aligned to the left from this column on. */
const FIRST_TEXT_COLUMN = 3;

/** Returns the rows as lines of text, each group under its name. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = rows.map((row) => ({ group: row.group, columns: columnsOf(row) }));
  const widths = HEADINGS.map((heading, i) =>
    Math.max(heading.length, ...lines.map(({ columns }) => columns[i].length))
  );
  const align = (columns: readonly string[]): string =>
    columns
      .map((text, i) => (i < FIRST_TEXT_COLUMN ? text.padStart(widths[i]) : text.padEnd(widths[i])))
      .join('  ')
      .trimEnd();
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups
    .map((name) => {
      const own = lines.filter(({ group }) => group === name);
      return [`${name}`, align(HEADINGS), ...own.map(({ columns }) => align(columns)), ''].join('\n');
    })
    .join('\n');
}

/** Writes the rows to stdout, and as JSON into the file that `--json` names, if it does. */
export function reportRows(rows: readonly BenchRow[], args: readonly string[]): void {
  process.stdout.write(benchTable(rows));
  const flag = args.indexOf('--json');
  if (flag >= 0 && flag + 1 < args.length) {
    writeFileSync(args[flag + 1], `${JSON.stringify(rows, null, 2)}\n`);
  }
}

function columnsOf(row: BenchRow): string[] {
  const { events, medianMs, ratio, goal, name, base } = row;
  const met = meetsGoal(row);
  return [
    events === 0 ? '' : events.toLocaleString('en-US'),
    Number.isNaN(medianMs) ? '' : medianMs.toFixed(medianMs < 10 ? 3 : 1),
    ratio.toFixed(ratio < 100 ? 2 : 0),
    goal === null ? '' : goal.text,
    met === null ? '' : met ? 'met' : 'MISSED',
    name,
    base,
  ];
}
