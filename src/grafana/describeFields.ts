import { type DataFrame, type Field } from '@grafana/data';
import { exampleText } from './exampleText';
import { hasType, type FieldTypeName, isHidden } from './fieldType';
import { type FieldDescription, type ReadingProblem } from './reading';
import { timeLikeness } from './timeLikeness';

/** Descriptions are for people: more fields than this are not listed. */
const MOST_FIELDS = 100;

/** Where the first value is looked for. */
const LOOK_AT = 1000;

/** Returns the visible fields of frames in words, each name and type once. */
export function describeFields(frames: readonly DataFrame[]): FieldDescription[] {
  const described = new Map<string, FieldDescription>();
  for (const field of frames.flatMap(({ fields }) => fields.filter((candidate) => !isHidden(candidate)))) {
    const type: FieldTypeName = field.type;
    const key = `${type} ${field.name}`;
    if (described.size < MOST_FIELDS && !described.has(key)) {
      described.set(key, { name: field.name, type, example: firstExample(field) });
    }
  }
  return [...described.values()];
}

/** Returns the problem of frames in which no field is a time. */
export function noTimeProblem(frames: readonly DataFrame[], textZone: string): ReadingProblem {
  const fields = frames.flatMap((frame) => frame.fields).filter((field) => !isHidden(field));
  const hasNumbers = fields.some((field) => hasType(field, 'number', 'boolean'));
  return {
    kind: hasNumbers ? 'noTimeField' : 'onlyText',
    likely: likelyTime(fields, textZone),
    fields: describeFields(frames),
  };
}

/** Returns the first text for an example, null where a field has none. */
export function firstExample({ values }: Field): string | null {
  for (let i = 0; i < Math.min(values.length, LOOK_AT); i++) {
    const example = exampleText(values[i]);
    if (example !== null) {
      return example;
    }
  }
  return null;
}

/** Returns the name of the field with the largest share of times, of equals the first. */
function likelyTime(fields: readonly Field[], textZone: string): string | null {
  let likely: string | null = null;
  let largest = 0;
  for (const field of fields) {
    const { share } = timeLikeness(field, textZone);
    if (share > largest) {
      largest = share;
      likely = field.name;
    }
  }
  return likely;
}
