import { type BlockReading } from '../core/blockReader';
import { type Calculation } from '../core/calculation';
import { type CellWindow } from '../core/cellWindows';
import { civilDate } from '../core/civilDate';
import { MS_PER_DAY } from '../core/duration';
import { type TimeRange } from '../core/events';
import { zoneClock } from '../core/zoneClock';
import { eventsText, windowText } from './windowText';

/** The windows behind a block, with what is told of each by its index. */
export interface BlockWindows {
  readonly windows: readonly CellWindow[];
  readonly events: Int32Array;
  /** What bars show: the values where these are amounts, else the events. None below 0. */
  readonly weights: ArrayLike<number>;
  /** How many windows have events. */
  readonly active: number;
  /** The window with the largest weight, of equals the newest; -1 where none has events. */
  readonly fullest: number;
  readonly range: TimeRange;
  readonly zone: string;
  readonly locale: string;
  /** `Tue, Mar 12 02:00–03:00` */
  readonly textOf: (index: number) => string;
  /** The window's value where values are told, else the events: `41 events`, `1.2 kB`. */
  readonly amountOf: (index: number) => string;
}

/** What windows are told by. */
export interface WindowSource {
  readonly range: TimeRange;
  /** Of one window (`windowCalculation`), as are the next two. */
  readonly calculation: Calculation;
  readonly countsEvents: boolean;
  readonly format: (value: number) => string;
  readonly zone: string;
  /** Minute of the day at which a calendar day begins. */
  readonly dayStartMinute: number;
  readonly locale: string;
}

/** Returns the windows of a reading, ready to be told. */
export function blockWindows(reading: BlockReading, source: WindowSource): BlockWindows {
  const { range, calculation, countsEvents, format, locale } = source;
  const { windows, windowEvents: events } = reading;
  const values = reading.windowValues;
  const areAmounts = calculation.fromZero && values.every((value) => !(value < 0));
  const weights = areAmounts ? values.map((value) => (Number.isNaN(value) ? 0 : value)) : events;
  const dating = { ...source, withYear: localYear(range.fromMs, source.zone) !== localYear(range.toMs, source.zone) };
  return {
    windows,
    events,
    weights,
    active: events.reduce((count, held) => count + (held > 0 ? 1 : 0), 0),
    fullest: fullestOf(weights, events),
    range,
    zone: source.zone,
    locale,
    textOf: (index) => windowText(windows[index], dating),
    amountOf: (index) => {
      const told = eventsText(events[index], locale);
      const value = countsEvents || Number.isNaN(values[index]) ? '' : format(values[index]);
      return value === '' ? told : areAmounts ? value : `${value} · ${told}`;
    },
  };
}

function fullestOf(weights: ArrayLike<number>, events: Int32Array): number {
  let fullest = -1;
  for (let i = 0; i < events.length; i++) {
    if (events[i] > 0 && (fullest < 0 || weights[i] >= weights[fullest])) {
      fullest = i;
    }
  }
  return fullest;
}

function localYear(timeMs: number, zone: string): number {
  const { offsetMs } = zoneClock(zone).segmentAt(timeMs);
  return civilDate(Math.floor((timeMs + offsetMs) / MS_PER_DAY)).year;
}
