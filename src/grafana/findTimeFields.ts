import { type DataFrame, type Field } from '@grafana/data';
import { firstCalled } from './fieldNames';
import { hasType, isHidden } from './fieldType';
import { timeLikeness } from './timeLikeness';
import { timeNameRank } from './timeName';

/** A frame with the field that holds the time of its rows. */
export interface TimedFrame {
  readonly frame: DataFrame;
  readonly time: Field;
  /** Fields that could be picked instead. */
  readonly others: readonly Field[];
}

/**
 * Returns the frames that have a time, each with the likeliest field of Grafana's time type, or the field that is
 * called `name` (a field of any type; of two, the first). Where no frame has a time field, fields of
 * numbers and text are taken that qualify (`timeLikeness`).
 */
export function findTimeFields(frames: readonly DataFrame[], name: string, textZone: string): TimedFrame[] {
  const anyTimes = frames.some(({ fields }) => fields.some((field) => hasType(field, 'time')));
  return frames.flatMap((frame) => {
    const visible = frame.fields.filter((field) => !isHidden(field));
    const candidates = visible.filter((field) =>
      anyTimes ? hasType(field, 'time') : timeLikeness(field, textZone).qualifies
    );
    const time = name === '' ? likeliest(candidates) : firstCalled(visible, name);
    return time === undefined ? [] : [{ frame, time, others: candidates.filter((field) => field !== time) }];
  });
}

function likeliest(fields: readonly Field[]): Field | undefined {
  return fields.reduce<Field | undefined>(
    (best, field) => (best === undefined || timeNameRank(field.name) < timeNameRank(best.name) ? field : best),
    undefined
  );
}
