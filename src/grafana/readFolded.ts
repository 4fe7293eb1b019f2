import { type DataFrame, type Field } from '@grafana/data';
import { NO_VALUE_FIELD } from '../options/options';
import { type BucketColumns } from '../core/foldBuckets';
import { exampleText } from './exampleText';
import { distinct, firstCalled, quantityOf } from './fieldNames';
import { hasType, isHidden } from './fieldType';
import { type BucketFields, findBucketFields } from './findBucketFields';
import { type FoldedReading, type LeftOut, type WeekdayNumbers } from './reading';
import { minuteOfDay, timeAxisOf } from './timeOfDayColumn';
import { numberOf } from './valueColumn';
import { weekdayNumbersOf, weekdayOfName, weekdayOfNumber } from './weekdayColumn';

interface BucketFrame {
  readonly frame: DataFrame;
  readonly fields: BucketFields;
  readonly value: Field | null;
}

/** 1970-01-05 was a Monday. */
const A_MONDAY = 4;

/**
 * Returns what was folded before it came to us: frames with a field of weekdays or days of the month and one of hours,
 * minutes or times of day. Null where no frame has both. Frames of another kind than the first are left out.
 */
export function readFolded(frames: readonly DataFrame[], valueName: string): FoldedReading | null {
  const found = frames.flatMap((frame) => {
    const fields = findBucketFields(frame);
    return fields === null ? [] : [{ frame, fields, value: findValue(frame, fields, valueName) }];
  });
  if (found.length === 0) {
    return null;
  }
  const [first] = found;
  const valueOf = first.value === null ? null : first.value.name;
  const used = found.filter(
    ({ fields, value }) => fields.dayKind === first.fields.dayKind && (value?.name ?? null) === valueOf
  );
  const numbers = weekdayNumbers(used);
  const parts = used.map((entry) => bucketColumns(entry, numbers ?? 'unsure'));
  return {
    kind: 'folded',
    parts,
    columns: timeAxisOf(parts.map(({ minutesOfDay }) => minutesOfDay)),
    rows: first.fields.dayKind,
    calculation: 'sum',
    valueField: first.value,
    leftOut: leftOut(
      frames,
      used.map(({ frame }) => frame),
      parts
    ),
    interpretation: {
      rows: frames.reduce((rows, { length }) => rows + length, 0),
      frames: used.length,
      dayField: first.fields.day.name,
      timeOfDayField: first.fields.timeOfDay.name,
      valueName: first.value === null ? null : quantityOf(first.value, first.frame),
      otherValues: distinct(used.flatMap((entry) => otherValues(entry))),
      weekdayNumbers: numbers,
    },
  };
}

function findValue(frame: DataFrame, { day, timeOfDay }: BucketFields, name: string): Field | null {
  const rest = frame.fields.filter((field) => field !== day && field !== timeOfDay && !isHidden(field));
  if (name === NO_VALUE_FIELD) {
    return null;
  }
  const picked = name === '' ? undefined : firstCalled(rest, name);
  return picked ?? rest.find((field) => hasType(field, 'number')) ?? rest.find(isNumericText) ?? null;
}

/** Some datasources write large whole numbers as text. */
function isNumericText(field: Field): boolean {
  const sample: unknown[] = field.values.slice(0, 100);
  return hasType(field, 'string') && sample.length > 0 && sample.every((value) => Number.isFinite(numberOf(value)));
}

function otherValues({ frame, fields, value }: BucketFrame): string[] {
  return frame.fields
    .filter((field) => hasType(field, 'number', 'boolean') && ![fields.day, fields.timeOfDay, value].includes(field))
    .map((field) => quantityOf(field, frame));
}

/** Null where weekdays are names, or days are days of the month. */
function weekdayNumbers(used: readonly BucketFrame[]): WeekdayNumbers | null {
  const [{ fields }] = used;
  const columns = used.map((entry) => entry.fields.day.values);
  const numbered = columns.some((column) => column.some((value: unknown) => Number.isFinite(numberOf(value))));
  return fields.dayKind === 'weekday' && numbered ? weekdayNumbersOf(fields.day.name, columns) : null;
}

function bucketColumns({ frame, fields, value }: BucketFrame, numbers: WeekdayNumbers): BucketColumns {
  const { day, dayKind, timeOfDay, timeUnit } = fields;
  // a frame may claim more rows than its fields hold
  const rows = Math.min(frame.length, Math.max(day.values.length, timeOfDay.values.length));
  const days = new Float64Array(rows);
  const minutesOfDay = new Float64Array(rows);
  const values = value === null ? null : new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    days[i] = dayKind === 'weekday' ? weekdayAt(day.values[i], numbers) + A_MONDAY : dayOfMonth(day.values[i]);
    minutesOfDay[i] = minuteOfDay(timeOfDay.values[i], timeUnit);
    if (values !== null) {
      values[i] = numberOf(value?.values[i]);
    }
  }
  return { days, minutesOfDay, values };
}

function weekdayAt(value: unknown, numbers: WeekdayNumbers): number {
  const byName = weekdayOfName(value);
  return Number.isNaN(byName) ? weekdayOfNumber(numberOf(value), numbers) : byName;
}

/** Returns a day of January 1970, which has all 31. */
function dayOfMonth(value: unknown): number {
  const day = numberOf(value);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day - 1 : NaN;
}

function leftOut(frames: readonly DataFrame[], used: readonly DataFrame[], parts: readonly BucketColumns[]): LeftOut[] {
  const outside = frames.filter((frame) => !used.includes(frame));
  const count = outside.reduce((rows, { length }) => rows + length, 0);
  const beyond = used.reduce((rows, { length }, i) => rows + length - parts[i].days.length, 0);
  return [
    { reason: 'noTimeField' as const, count, example: exampleText(outside[0]?.name) },
    { reason: 'noTime' as const, count: beyond, example: null },
  ].filter((entry) => entry.count > 0);
}
