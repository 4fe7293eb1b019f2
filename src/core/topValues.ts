import { type Calendar } from './calendar';
import { type CellBlock } from './cellBlock';
import { type CellWindow } from './cellWindows';
import { cellsOfEvents } from './cellsOfEvents';
import { type Events, type NumberColumn, type TimeRange } from './events';
import { once } from './once';
import { cellStarts, spansOfBlock } from './placesByCell';

/** Events with a code each that stands for a text, such as a source IP. */
export interface CodedEvents {
  readonly events: Events;
  /** One column for each entry of `events`: codes 0, 1, 2 …, NaN where a row has none. */
  readonly codes: readonly NumberColumn[];
  /** What each code stands for. */
  readonly texts: readonly string[];
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
  /** The heaviest codes, heaviest first; of equals by their texts, so that a refresh leaves them where they are. */
  readonly top: readonly TopValue[];
  /** How many different codes the block has. */
  readonly different: number;
  /** What events without a code have of the block. */
  readonly withoutCode: Omit<TopValue, 'code'> & { readonly events: number };
}

/** Reads the codes of blocks of one calendar. The first reading passes over all events once. */
export interface TopValuesReader {
  /** Returns the heaviest `count` codes of a block; looks at its events alone. */
  readonly of: (block: CellBlock, count: number) => TopValues;
  /**
   * Returns the code that all events of a window have, for each window of the block (all of them, in the order of time);
   * −1 where there is no such one.
   */
  readonly onlyOfWindows: (block: CellBlock, windows: readonly CellWindow[]) => Int32Array;
}

/** What the values are looked for in. */
export interface TopValuesSource {
  readonly coded: CodedEvents;
  readonly calendar: Calendar;
  readonly range: TimeRange;
  /** True where values are added up; negative ones count nothing. */
  readonly sums: boolean;
}

/** Returns a reader of coded events. Events without a code count in the weight of a block. */
export function createTopValues(source: TopValuesSource): TopValuesReader {
  const { coded, calendar } = source;
  const { columns } = calendar;
  const grouped = once(() => codesByCell(source));
  const codeCount = coded.texts.length;
  const weighing = once(() => ({ ofCode: new Float64Array(codeCount), seen: new Uint8Array(codeCount) }));
  return {
    of(block, count) {
      const { codes, weights, starts } = grouped();
      const { ofCode, seen } = weighing();
      const found: number[] = [];
      const without = { events: 0, weight: 0 };
      let whole = 0;
      for (const { from, end } of spansOfBlock(starts, columns.bucketCount, block)) {
        for (let i = from; i < end; i++) {
          const code = codes[i];
          whole += weights[i];
          if (code < 0) {
            without.events++;
            without.weight += weights[i];
          } else {
            ofCode[code] += weights[i];
            if (seen[code] === 0) {
              seen[code] = 1;
              found.push(code);
            }
          }
        }
      }
      const shareOf = (weight: number) => (whole === 0 ? 0 : weight / whole);
      const top = heaviest(found, ofCode, coded.texts, count).map((code) => ({
        code,
        weight: ofCode[code],
        share: shareOf(ofCode[code]),
      }));
      for (const code of found) {
        ofCode[code] = seen[code] = 0;
      }
      return { top, different: found.length, withoutCode: { ...without, share: shareOf(without.weight) } };
    },
    onlyOfWindows(block, windows) {
      const { codes, timesMs, starts } = grouped();
      const only = new Int32Array(windows.length).fill(NOT_SEEN);
      for (const { from, end } of spansOfBlock(starts, columns.bucketCount, block)) {
        for (let i = from; i < end; i++) {
          const at = lastBegun(windows, timesMs[i]);
          only[at] = only[at] === NOT_SEEN || only[at] === codes[i] ? codes[i] : NO_CODE;
        }
      }
      return only.map((code) => (code === NOT_SEEN ? NO_CODE : code));
    },
  };
}

/** Of an event without a code, and of a window whose events have several. */
const NO_CODE = -1;

/** Of a window before its first event. */
const NOT_SEEN = -2;

/** Returns the index of the last window that has begun at a time: of an event of the block, the one that holds it. */
function lastBegun(windows: readonly CellWindow[], timeMs: number): number {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (windows[middle].startMs <= timeMs) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/** Returns the heaviest codes, heaviest first; of equals the one whose text comes first. */
function heaviest(codes: readonly number[], weights: Float64Array, texts: readonly string[], count: number): number[] {
  const before = (a: number, b: number) =>
    weights[a] > weights[b] || (weights[a] === weights[b] && texts[a] < texts[b]);
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

/** Codes (−1: none), weights and times of events, by cell: those of cell `c` are from `starts[c]` to `starts[c + 1]`. */
interface CodesByCell {
  readonly codes: Int32Array;
  readonly timesMs: Float64Array;
  readonly weights: Float64Array;
  readonly starts: Int32Array;
}

function codesByCell({ coded, calendar, range, sums }: TopValuesSource): CodesByCell {
  const cellOf = cellsOfEvents(coded.events, range, calendar);
  const starts = cellStarts(cellOf, calendar.columns.bucketCount * calendar.rows.bucketCount);
  const codes = new Int32Array(starts[starts.length - 1]);
  const weights = new Float64Array(codes.length);
  const times = new Float64Array(codes.length);
  const next = starts.slice();
  let first = 0;
  coded.events.forEach(({ timesMs, values }, entry) => {
    const column = coded.codes[entry];
    for (let i = 0; i < timesMs.length; i++) {
      const cell = cellOf[first + i];
      if (cell >= 0) {
        const place = next[cell]++;
        codes[place] = codeOf(column[i], coded.texts.length);
        times[place] = Number(timesMs[i]);
        weights[place] = sums && values !== null ? weightOf(values[i]) : 1;
      }
    }
    first += timesMs.length;
  });
  return { codes, weights, timesMs: times, starts };
}

function codeOf(code: unknown, codeCount: number): number {
  return typeof code === 'number' && code >= 0 && code < codeCount ? code : NO_CODE;
}

function weightOf(value: unknown): number {
  return typeof value === 'number' && value > 0 && value < Infinity ? value : 0;
}
