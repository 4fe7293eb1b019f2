import { type Calendar } from './calendar';
import { type CellBlock } from './cellBlock';
import { cellsOfEvents } from './cellsOfEvents';
import { type Events, type NumberColumn, type TimeRange } from './events';
import { once } from './once';
import { cellStarts, spansOfBlock } from './placesByCell';

/** Events with a code each that stands for a text, such as a source IP. */
export interface CodedEvents {
  readonly events: Events;
  /** One column for each entry of `events`: codes 0, 1, 2 …, NaN where a row has none. */
  readonly codes: readonly NumberColumn[];
  readonly codeCount: number;
}

/** A code with how much of a block is its. */
export interface TopValue {
  readonly code: number;
  /** The sum of the values where values are added up, else the number of events. */
  readonly weight: number;
  /** 0 … 1 of the block's weight; 0 where that is nothing. */
  readonly share: number;
}

/** What a block holds by code. */
export interface TopValues {
  /** The heaviest codes, heaviest first; of equals the lower code first. */
  readonly top: readonly TopValue[];
  /** How many different codes the block has. */
  readonly different: number;
}

/** What the values are looked for in. */
export interface TopValuesSource {
  readonly coded: CodedEvents;
  readonly calendar: Calendar;
  readonly range: TimeRange;
  /** True where values are added up; negative ones count nothing. */
  readonly sums: boolean;
}

/**
 * Returns what gives the heaviest `count` codes of a block. The first call passes over all events once (grouping them by
 * cell); later calls look at the events of the block alone. Events without a code count in the weight of the block.
 */
export function createTopValues(source: TopValuesSource): (block: CellBlock, count: number) => TopValues {
  const { coded, calendar } = source;
  const grouped = once(() => codesByCell(source));
  const weighing = once(() => ({ ofCode: new Float64Array(coded.codeCount), seen: new Uint8Array(coded.codeCount) }));
  return (block, count) => {
    const { codes, weights, starts } = grouped();
    const { ofCode, seen } = weighing();
    const found: number[] = [];
    let whole = 0;
    for (const { from, end } of spansOfBlock(starts, calendar.columns.bucketCount, block)) {
      for (let i = from; i < end; i++) {
        const code = codes[i];
        whole += weights[i];
        if (code >= 0) {
          ofCode[code] += weights[i];
          if (seen[code] === 0) {
            seen[code] = 1;
            found.push(code);
          }
        }
      }
    }
    const top = heaviest(found, ofCode, count).map((code) => ({
      code,
      weight: ofCode[code],
      share: whole === 0 ? 0 : ofCode[code] / whole,
    }));
    for (const code of found) {
      ofCode[code] = seen[code] = 0;
    }
    return { top, different: found.length };
  };
}

/** Returns the heaviest codes, heaviest first; of equals the lower code first. */
function heaviest(codes: readonly number[], weights: Float64Array, count: number): number[] {
  const before = (a: number, b: number) => weights[a] > weights[b] || (weights[a] === weights[b] && a < b);
  const top: number[] = [];
  for (const code of codes) {
    if (top.length < count || before(code, top[top.length - 1])) {
      let place = top.length;
      while (place > 0 && before(code, top[place - 1])) {
        place--;
      }
      top.splice(place, 0, code);
      top.length = Math.min(top.length, count);
    }
  }
  return top;
}

/** Codes (−1: none) and weights of events, sorted by cell: those of cell `c` are from `starts[c]` to `starts[c + 1]`. */
interface CodesByCell {
  readonly codes: Int32Array;
  readonly weights: Float64Array;
  readonly starts: Int32Array;
}

function codesByCell({ coded, calendar, range, sums }: TopValuesSource): CodesByCell {
  const cellOf = cellsOfEvents(coded.events, range, calendar);
  const starts = cellStarts(cellOf, calendar.columns.bucketCount * calendar.rows.bucketCount);
  const codes = new Int32Array(starts[starts.length - 1]);
  const weights = new Float64Array(codes.length);
  const next = starts.slice();
  let first = 0;
  coded.events.forEach(({ timesMs, values }, entry) => {
    const column = coded.codes[entry];
    for (let i = 0; i < timesMs.length; i++) {
      const cell = cellOf[first + i];
      if (cell >= 0) {
        const place = next[cell]++;
        codes[place] = codeOf(column[i], coded.codeCount);
        weights[place] = sums && values !== null ? weightOf(values[i]) : 1;
      }
    }
    first += timesMs.length;
  });
  return { codes, weights, starts };
}

function codeOf(code: unknown, codeCount: number): number {
  return typeof code === 'number' && code >= 0 && code < codeCount ? code : -1;
}

function weightOf(value: unknown): number {
  return typeof value === 'number' && value > 0 && value < Infinity ? value : 0;
}
