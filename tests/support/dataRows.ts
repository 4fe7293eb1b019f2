import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TimedValue } from './countByHand';

interface PackedTimes {
  readonly startMs: number;
  readonly stepMs: number;
  readonly steps: number[];
}

interface PackedHoneypot extends PackedTimes {
  readonly ips: string[];
  readonly ipIndexes: number[];
  readonly sessions: number[];
}

/** A minute in which a source IP opened sessions. */
export interface HoneypotRow extends TimedValue {
  readonly sourceIp: string;
}

/** Returns the rows of the workbench's honeypot data, unpacked as `workbench/data/README.md` says. */
export function honeypotRows(): HoneypotRow[] {
  const packed: PackedHoneypot = JSON.parse(dataText('honeypot'));
  return timesOf(packed).map((timeMs, i) => ({
    timeMs,
    value: packed.sessions[i],
    sourceIp: packed.ips[packed.ipIndexes[i]],
  }));
}

/** Returns the rows of one source IP in February 2020. */
export function rowsOfIp(sourceIp: string): HoneypotRow[] {
  return honeypotRows().filter((row) => row.sourceIp === sourceIp && row.timeMs >= Date.UTC(2020, 1, 1));
}

/** Returns hourly values of the French grid's load in MW; null where the source has none. */
export function loadRows(): TimedValue[] {
  const packed: PackedTimes & { load: Array<number | null> } = JSON.parse(dataText('load'));
  return timesOf(packed).map((timeMs, i) => ({ timeMs, value: packed.load[i] }));
}

/** Returns messages per hour of the Conti group. */
export function chatRows(): TimedValue[] {
  const packed: PackedTimes & { messages: number[] } = JSON.parse(dataText('conti'));
  return timesOf(packed).map((timeMs, i) => ({ timeMs, value: packed.messages[i] }));
}

/** Returns commits per hour of one person. */
export function commitRows(): TimedValue[] {
  const packed: PackedTimes & { commits: number[] } = JSON.parse(dataText('commits'));
  return timesOf(packed).map((timeMs, i) => ({ timeMs, value: packed.commits[i] }));
}

/** Returns connection attempts per hour on a honeypot. */
export function attemptRows(): TimedValue[] {
  const packed: PackedTimes & { attempts: number[] } = JSON.parse(dataText('attempts'));
  return timesOf(packed).map((timeMs, i) => ({ timeMs, value: packed.attempts[i] }));
}

/** Returns the rows from one ISO time to another, both inclusive. */
export function between<T extends TimedValue>(rows: readonly T[], from: string, to: string): T[] {
  return rows.filter(({ timeMs }) => timeMs >= Date.parse(from) && timeMs <= Date.parse(to));
}

function timesOf({ startMs, stepMs, steps }: PackedTimes): number[] {
  let timeMs = startMs;
  return steps.map((step) => {
    timeMs += step * stepMs;
    return timeMs;
  });
}

function dataText(name: string): string {
  return readFileSync(join(__dirname, '../../workbench/data', `${name}.json`), 'utf8');
}
