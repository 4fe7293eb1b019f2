import { type DataFrame, type Field } from '@grafana/data';
import { hasType, isHidden } from './fieldType';
import { minuteOfDay, type TimeOfDayUnit } from './timeOfDayColumn';
import { numberOf } from './valueColumn';
import { weekdayOfName } from './weekdayColumn';

/** The fields that say in which bucket a row belongs. */
export interface BucketFields {
  readonly day: Field;
  readonly dayKind: 'weekday' | 'dayOfMonth';
  readonly timeOfDay: Field;
  readonly timeUnit: TimeOfDayUnit;
}

const WEEKDAY =
  /^(iso_?)?(week_?day|day_?of_?week|dow|wday|day_?name|week_?day_?name)$|^(to)?(dayofweek|weekday|dayname)\(/i;
const DAY_OF_MONTH = /^(dom|mday|day_?of_?(the_?)?month|month_?day)$|^(to)?dayofmonth\(/i;
const ANY_DAY = /^(day|days|d)$|^day\(/i;
const HOUR = /^(hours?|hour_?of_?(the_?)?day|hod|hr|h)$|^(to)?hour\(/i;
const MINUTE = /^(minutes?_?of_?(the_?)?day|mod|minutes?)$/i;
const CLOCK = /^(time|time_?of_?day|tod|clock|local_?time)$/i;

/** So many values are looked at, and so large a share of those that are not empty has to fit. */
const LOOK_AT = 1000;
const ENOUGH = 0.9;

/** Returns the bucket fields of a frame by their names and values, null where there are not both. */
export function findBucketFields(frame: DataFrame): BucketFields | null {
  const fields = frame.fields.filter((field) => !isHidden(field) && hasType(field, 'number', 'string', 'enum'));
  const day = firstFit(fields, dayKindOf);
  const timeOfDay = firstFit(
    fields.filter((field) => field !== day?.field),
    timeUnitOf
  );
  return day === null || timeOfDay === null
    ? null
    : { day: day.field, dayKind: day.fit, timeOfDay: timeOfDay.field, timeUnit: timeOfDay.fit };
}

function firstFit<T>(fields: readonly Field[], fitOf: (field: Field) => T | null): { field: Field; fit: T } | null {
  for (const field of fields) {
    const fit = fitOf(field);
    if (fit !== null) {
      return { field, fit };
    }
  }
  return null;
}

function dayKindOf(field: Field): BucketFields['dayKind'] | null {
  const isWeekday = mostFit(field, (value) => !Number.isNaN(weekdayOfName(value)) || isInteger(value, 0, 7));
  if (isWeekday && (WEEKDAY.test(field.name) || ANY_DAY.test(field.name))) {
    return 'weekday';
  }
  const mayBe = DAY_OF_MONTH.test(field.name) || ANY_DAY.test(field.name);
  return mayBe && mostFit(field, (value) => isInteger(value, 1, 31)) ? 'dayOfMonth' : null;
}

function timeUnitOf(field: Field): TimeOfDayUnit | null {
  const fits = (unit: TimeOfDayUnit) => mostFit(field, (value) => !Number.isNaN(minuteOfDay(value, unit)));
  if ((HOUR.test(field.name) || CLOCK.test(field.name)) && fits('hours')) {
    return 'hours';
  }
  return (MINUTE.test(field.name) || CLOCK.test(field.name)) && fits('minutes') ? 'minutes' : null;
}

function mostFit({ values }: Field, fits: (value: unknown) => boolean): boolean {
  let filled = 0;
  let fitting = 0;
  for (let i = 0; i < Math.min(values.length, LOOK_AT); i++) {
    const value: unknown = values[i];
    if (value !== null && value !== undefined && value !== '') {
      filled++;
      fitting += fits(value) ? 1 : 0;
    }
  }
  return filled > 0 && fitting >= ENOUGH * filled;
}

function isInteger(value: unknown, from: number, to: number): boolean {
  const number = numberOf(value);
  return Number.isInteger(number) && number >= from && number <= to;
}
