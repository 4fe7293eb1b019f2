import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TimedValue } from './countByHand';

interface Packed {
  readonly startMs: number;
  readonly stepMs: number;
  readonly steps: number[];
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
  const packed: Packed = JSON.parse(readFileSync(dataFile('honeypot'), 'utf8'));
  let timeMs = packed.startMs;
  return packed.steps.map((step, i) => {
    timeMs += step * packed.stepMs;
    return { timeMs, value: packed.sessions[i], sourceIp: packed.ips[packed.ipIndexes[i]] };
  });
}

/** Returns hourly values of the French grid's load in MW; null where the source has none. */
export function loadRows(): TimedValue[] {
  const packed: { startMs: number; stepMs: number; steps: number[]; load: Array<number | null> } = JSON.parse(
    readFileSync(dataFile('load'), 'utf8')
  );
  let timeMs = packed.startMs;
  return packed.steps.map((step, i) => {
    timeMs += step * packed.stepMs;
    return { timeMs, value: packed.load[i] };
  });
}

function dataFile(name: string): string {
  return join(__dirname, '../../workbench/data', `${name}.json`);
}
