import { type Field } from '@grafana/data';
import { epochExponent } from '../core/epochTime';
import { type NumberColumn } from '../core/events';
import { parseTimes } from '../core/parseTimes';
import { createColumnCache } from './columnCache';
import { columnContent } from './columnContent';
import { hasType } from './fieldType';

/** The units in which numbers count time since 1970. */
export type TimeUnit = 's' | 'ms' | 'us' | 'ns';

/** The times of a field. */
export interface TimeColumn {
  /** Epoch milliseconds; the field's own array where it holds them. */
  readonly timesMs: NumberColumn;
  /** What the field held. */
  readonly source: 'times' | 'numbers' | 'texts';
  /** Of numbers, null where no unit puts their median between 1990 and 2100 (no time is readable then). */
  readonly unit: TimeUnit | null;
  /** How many texts are neither blank nor a time. */
  readonly unreadable: number;
}

const UNITS: Record<number, TimeUnit> = { 3: 's', 0: 'ms', [-3]: 'us', [-6]: 'ns' };

/** So many numbers tell the unit of a column. */
const SAMPLE_LENGTH = 1000;

const cache = createColumnCache<TimeColumn>();

/**
 * Returns the times of a field. Times that are numbers already are not copied; what has to be converted is converted
 * once for each array. Text without an offset is local to `textZone` (IANA).
 */
export function readTimeColumn(field: Field, textZone: string): TimeColumn {
  const values: ArrayLike<unknown> = field.values;
  const isTime = hasType(field, 'time');
  return cache.get(values, `${isTime} ${textZone} ${values.length}`, () => {
    const content = columnContent(values);
    if (content === 'texts' || content === 'other') {
      return readTexts(values, textZone, isTime);
    }
    return isTime ? plainTimes(values) : readNumbers(values);
  });
}

/** Returns the power of ten that makes the numbers of a column milliseconds, judged by numbers from all over it. */
export function exponentOf(values: ArrayLike<unknown>): number | null {
  const step = Math.max(1, Math.floor(values.length / SAMPLE_LENGTH));
  const sample: number[] = [];
  for (let i = 0; i < values.length; i += step) {
    const value = values[i];
    if (typeof value === 'number' && Number.isFinite(value)) {
      sample.push(value);
    }
  }
  return sample.length === 0 ? null : epochExponent(Float64Array.from(sample));
}

function plainTimes(values: ArrayLike<unknown>): TimeColumn {
  const timesMs = values instanceof Float64Array || Array.isArray(values) ? values : Float64Array.from(values, Number);
  return { timesMs, source: 'times', unit: null, unreadable: 0 };
}

function readNumbers(values: ArrayLike<unknown>): TimeColumn {
  const exponent = exponentOf(values);
  if (exponent === 0) {
    return { ...plainTimes(values), source: 'numbers', unit: 'ms' };
  }
  const timesMs = new Float64Array(values.length);
  const factor = 10 ** Math.abs(exponent ?? 0);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const time = exponent === null || typeof value !== 'number' ? NaN : value;
    timesMs[i] = (exponent ?? 0) > 0 ? time * factor : time / factor;
  }
  return { timesMs, source: 'numbers', unit: exponent === null ? null : UNITS[exponent], unreadable: 0 };
}

/** Texts, and columns in which texts, numbers and dates stand beside each other. */
function readTexts(values: ArrayLike<unknown>, textZone: string, numbersAreMs: boolean): TimeColumn {
  const texts = new Array<string>(values.length);
  for (let i = 0; i < texts.length; i++) {
    texts[i] = textOf(values[i], numbersAreMs);
  }
  const { timesMs, unreadable } = parseTimes(texts, textZone);
  for (let i = 0; i < texts.length; i++) {
    const value = values[i];
    const timeMs = numbersAreMs && typeof value === 'number' ? value : dateMs(value);
    if (!Number.isNaN(timeMs)) {
      timesMs[i] = timeMs;
    }
  }
  return { timesMs, source: 'texts', unit: null, unreadable };
}

function textOf(value: unknown, numbersAreMs: boolean): string {
  return typeof value === 'string' ? value : typeof value === 'number' && !numbersAreMs ? String(value) : '';
}

/** Returns the epoch milliseconds of a date object (of JavaScript or moment), NaN for anything else. */
function dateMs(value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    return NaN;
  }
  try {
    const timeMs: unknown = value.valueOf();
    return typeof timeMs === 'number' ? timeMs : NaN;
  } catch {
    return NaN;
  }
}
