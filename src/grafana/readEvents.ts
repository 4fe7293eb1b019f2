import { type DataFrame } from '@grafana/data';
import { NO_VALUE_FIELD } from '../options/options';
import { collectEvents } from './collectEvents';
import { describeFields, noTimeProblem } from './describeFields';
import { codedNames, findCodedValues } from './findCodedValues';
import { isCalled, quantityOf } from './fieldNames';
import { isHidden } from './fieldType';
import { findTimeFields, type TimedFrame } from './findTimeFields';
import { findValueFields, pickValueFields, quantityNames, type ValueFields } from './findValueFields';
import { readFolded } from './readFolded';
import { type ReadChoice, type Reading, type ReadingProblem } from './reading';
import { readTimeColumn } from './timeColumn';
import { numberOf } from './valueColumn';

const noValues: ValueFields = { taken: [], codes: null, others: [] };

/**
 * Returns the events of frames, or values that are folded already, or the problem that keeps them from being read.
 * Columns of numbers are not copied; frames are not written to. Frames without any field, and no frames, are no events.
 */
export function readEvents(allFrames: readonly DataFrame[], choice: ReadChoice): Reading {
  const candidates = allFrames.filter(({ refId }) => choice.exceptRefId === '' || refId !== choice.exceptRefId);
  const frames = candidates.filter(({ refId }) => choice.refId === '' || refId === choice.refId);
  if (frames.length === 0 && choice.refId !== '' && allFrames.length > 0) {
    return { kind: 'queryNotFound', name: choice.refId, fields: describeFields(candidates) };
  }
  const textZone = choice.textZone === '' ? 'UTC' : choice.textZone;
  if (frames.length === 0) {
    return collectEvents([], [], noValues, textZone);
  }
  const timed = choice.folded ? [] : findTimeFields(frames, choice.timeField, textZone);
  if (timed.length > 0) {
    return readTimed(frames, timed, choice, textZone);
  }
  if (choice.timeField !== '' && !choice.folded) {
    return missing(frames, choice.timeField);
  }
  const folded = readFolded(frames, choice.valueField);
  if (folded !== null) {
    return folded;
  }
  if (choice.folded) {
    return { kind: 'notFolded', fields: describeFields(frames) };
  }
  return frames.some(({ fields }) => fields.length > 0)
    ? noTimeProblem(frames, textZone)
    : collectEvents(frames, [], noValues, textZone);
}

/** Returns true when nothing could be read. */
export function isProblem(reading: Reading): reading is ReadingProblem {
  return reading.kind !== 'events' && reading.kind !== 'folded';
}

/** Returns the names that can be picked as value field: one for each quantity in the frames. */
export function pickableValues(frames: readonly DataFrame[]): string[] {
  return quantityNames(findTimeFields(frames, '', 'UTC'));
}

/** Returns the names that can be picked where different values are counted: of fields of any type and of labels. */
export function pickableCodedValues(frames: readonly DataFrame[]): string[] {
  return codedNames(findTimeFields(frames, '', 'UTC'));
}

function readTimed(
  frames: readonly DataFrame[],
  timed: readonly TimedFrame[],
  choice: ReadChoice,
  textZone: string
): Reading {
  if (choice.timeField !== '' && timed.every(({ time }) => holdsNoTimes(time, textZone))) {
    return { kind: 'timeNotReadable', name: choice.timeField, fields: describeFields(frames) };
  }
  const values = chooseValues(timed, choice);
  if (values.taken.length === 0 && choice.valueField !== '' && choice.valueField !== NO_VALUE_FIELD) {
    return missing(frames, choice.valueField);
  }
  if (!choice.coded && values.taken.length > 0 && values.taken.every(({ field }) => holdsNoNumbers(field))) {
    return { kind: 'valueNotNumeric', name: values.taken[0].quantity, fields: describeFields(frames) };
  }
  return collectEvents(frames, timed, values, textZone);
}

function chooseValues(timed: readonly TimedFrame[], { valueField: name, coded }: ReadChoice): ValueFields {
  if (coded) {
    // of no field there are no different values
    return findCodedValues(timed, name === NO_VALUE_FIELD ? '' : name);
  }
  if (name === NO_VALUE_FIELD) {
    return { ...noValues, others: quantityNames(timed) };
  }
  return name === '' ? findValueFields(timed) : pickValueFields(timed, name);
}

/** The field is not there; or it is, but only in frames without a time. */
function missing(frames: readonly DataFrame[], name: string): ReadingProblem {
  const exists = frames.some((frame) =>
    frame.fields.some((field) => !isHidden(field) && (isCalled(field, name) || quantityOf(field, frame) === name))
  );
  const fields = describeFields(frames);
  return exists ? { kind: 'noTimeField', likely: null, fields } : { kind: 'fieldNotFound', name, fields };
}

function holdsNoTimes(field: TimedFrame['time'], textZone: string): boolean {
  const type: string = field.type;
  const { timesMs } = readTimeColumn(field, textZone);
  return type !== 'time' && timesMs.length > 0 && !timesMs.some((timeMs) => Number.isFinite(timeMs));
}

/** True for text (and the like) without any number in it. A number field may be all empty: those rows are counted. */
function holdsNoNumbers({ type, values }: TimedFrame['time']): boolean {
  const own: string = type;
  return (
    own !== 'number' &&
    own !== 'boolean' &&
    values.length > 0 &&
    !values.some((value) => Number.isFinite(numberOf(value)))
  );
}
