import { type DataFrame, type Field } from '@grafana/data';
import { type DateList } from '../core/calendar';
import { dateListOf } from '../core/dateList';
import { readDayColumn } from './dayColumn';
import { describeFields } from './describeFields';
import { hasType, isHidden } from './fieldType';
import { type FieldDescription } from './reading';
import { timeNameRank } from './timeName';

/** There is no such query, or none of its fields holds dates. `fields` are those that there are. */
export interface DatesNotFound {
  readonly kind: 'datesNotFound';
  readonly refId: string;
  readonly fields: readonly FieldDescription[];
}

/** Days in a row, counted from 1970-01-01 (day 0), both ends inclusive. */
interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** A field with the calendar days of its values, NaN where a value is none. */
interface DayField {
  readonly field: Field;
  readonly days: Float64Array;
}

/** So large a share of a field's texts or numbers have to be dates. */
const ENOUGH = 0.9;

/** Names of first and last days: `start`, `timeStart`, `from_date`. Those with `_` before them are the query's range. */
const START_NAME = /^(dt|date|time|day|valid)?(starts?|begins?|from)(dt|date|time|day|at)?$/;
const END_NAME = /^(dt|date|time|day|valid)?(ends?|stops?|to|until|till)(dt|date|time|at)?$/;

/**
 * Returns the dates that a query brought. Of each frame they are those of its likeliest time field, else of its first
 * field of text or numbers that are dates; where one field says when something ends (`end`, `timeEnd`, `to`), all from
 * the first date to that one, both inclusive. A date without a time and a time at midnight UTC are that date as it is
 * written, in any zone; other times (without an offset, local to `textZone`) are the local date in `zone`.
 * A query without any rows brought no dates. Throws a RangeError for an unknown zone.
 */
export function datesOfQuery(
  frames: readonly DataFrame[],
  refId: string,
  zone: string,
  textZone: string
): DateList | DatesNotFound {
  const ofQuery = frames.filter((frame) => frame.refId === refId);
  const filled = ofQuery.filter(({ length }) => length > 0);
  const found = filled.flatMap((frame) => spansIn(frame, zone, textZone === '' ? 'UTC' : textZone));
  const readable = ofQuery.length > 0 && (filled.length === 0 || found.length > 0);
  return readable ? spanList(found) : { kind: 'datesNotFound', refId, fields: describeFields(ofQuery) };
}

function spansIn(frame: DataFrame, zone: string, textZone: string): DaySpan[] {
  const fields = dayFields(frame, zone, textZone);
  const end = fields.find(({ field }) => isNamed(field, END_NAME));
  const others = fields.filter((candidate) => candidate !== end);
  const start = end && others.find(({ field }) => isNamed(field, START_NAME));
  const first = start ?? likeliest(others) ?? end;
  return first === undefined ? [] : spansOf(frame.length, first.days, end?.days ?? null);
}

/** Fields of Grafana's time type first; others only where they are dates. */
function dayFields({ fields }: DataFrame, zone: string, textZone: string): DayField[] {
  const visible = fields.filter((field) => !isHidden(field));
  const read = (field: Field): DayField => ({ field, days: readDayColumn(field, zone, textZone) });
  const times = visible.filter((field) => hasType(field, 'time')).map(read);
  const datedTimes = times.filter(({ days }) => days.some((day) => !Number.isNaN(day)));
  const others = visible.filter((field) => hasType(field, 'string', 'number')).map(read);
  return [...datedTimes, ...others.filter(holdsDates)];
}

function holdsDates({ field, days }: DayField): boolean {
  let filled = 0;
  let dates = 0;
  for (let i = 0; i < days.length; i++) {
    const value: unknown = field.values[i];
    if (value !== null && value !== undefined && value !== '' && !Number.isNaN(value)) {
      filled++;
      dates += Number.isNaN(days[i]) ? 0 : 1;
    }
  }
  return filled > 0 && dates >= ENOUGH * filled;
}

function isNamed({ name }: Field, pattern: RegExp): boolean {
  return (
    !name.startsWith('_') &&
    pattern.test(
      name
        .slice(0, 80)
        .replace(/[^a-z]/gi, '')
        .toLowerCase()
    )
  );
}

/** Of fields of Grafana's time type where there are any. */
function likeliest(fields: readonly DayField[]): DayField | undefined {
  const times = fields.filter(({ field }) => hasType(field, 'time'));
  return (times.length > 0 ? times : fields).reduce<DayField | undefined>(
    (best, { field, days }) =>
      best === undefined || timeNameRank(field.name) < timeNameRank(best.field.name) ? { field, days } : best,
    undefined
  );
}

/** An end that is missing or before its start ends on the day of the start. */
function spansOf(length: number, starts: Float64Array, ends: Float64Array | null): DaySpan[] {
  const spans: DaySpan[] = [];
  for (let i = 0; i < Math.min(length, starts.length); i++) {
    const first = starts[i];
    const last = ends?.[i] ?? NaN;
    if (!Number.isNaN(first)) {
      spans.push({ first, last: last > first ? last : first });
    }
  }
  return spans;
}

function spanList(spans: readonly DaySpan[]): DateList {
  const single = dateListOf(spans.filter(({ first, last }) => first === last).map(({ first }) => first));
  const longer = merged(spans.filter(({ first, last }) => first < last));
  return { has: (day) => single.has(day) || longer.some(({ first, last }) => first <= day && day <= last) };
}

/** Returns spans of the same days of which no two touch. */
function merged(spans: readonly DaySpan[]): DaySpan[] {
  const apart: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const before = apart.at(-1);
    if (before !== undefined && span.first <= before.last + 1) {
      apart[apart.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    } else {
      apart.push(span);
    }
  }
  return apart;
}
