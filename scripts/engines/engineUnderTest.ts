import { type DataFrame } from '@grafana/data';
import { type EngineId } from '../../src/pushDown/engines';

/** An engine with rows in it. */
export interface EngineUnderTest {
  readonly id: EngineId;
  readonly name: string;
  readonly rows: number;
  run(sql: string): Promise<void>;
  /** Returns the rows of an answer column by column, times in milliseconds. */
  columns(sql: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** An answer as columns. */
export interface Answer {
  readonly names: readonly string[];
  readonly columns: ReadonlyArray<readonly unknown[]>;
}

/** Returns one answer of several with the same columns, as a frame of Grafana's. */
export function frameOfAnswers(answers: readonly Answer[]): DataFrame {
  const [{ names }] = answers;
  const fields = names.map((name, i) => ({
    name,
    type: name === 'time' ? 'time' : 'number',
    config: {},
    values: answers.flatMap(({ columns }) => columns[i]),
  })) as DataFrame['fields'];
  return { fields, length: fields[0].values.length };
}

/** Returns how long an answer is as the JSON that Grafana's server sends: an array for each column. */
export function jsonBytes(answers: readonly Answer[]): number {
  return answers.reduce((bytes, { columns }) => bytes + JSON.stringify(columns).length, 0);
}
