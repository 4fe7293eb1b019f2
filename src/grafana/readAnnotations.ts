import { type DataFrame, type Field, FieldType } from '@grafana/data';
import { type TimeSpan } from '../core/occurrences';
import { hasType } from './fieldType';
import { plainText } from './plainText';
import { readTimeColumn } from './timeColumn';

/** Something that the dashboard notes at a moment, or over a span of time. All of it is plain text. */
export interface Annotation {
  /** As long as nothing for a moment. */
  readonly span: TimeSpan;
  /** `alert`: an alert has changed its state. */
  readonly kind: 'annotation' | 'alert';
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** As Grafana writes colors, by name too; '' where there is none. */
  readonly color: string;
  /** The new state of an alert in lower case (`alerting`, `normal (nodata)` …), else ''. */
  readonly state: string;
}

/** Frames that Grafana hands out beside annotations, and that are none: examples of traces, drawn boxes. */
const OTHER_FRAMES = ['exemplar', 'xymark'];

/**
 * Returns the annotations in Grafana's frames, in the order of time. Rows without a time are left out; what is missing or
 * of another type is ''. Changes of alerts come among them, told by their new state.
 */
export function readAnnotations(frames: readonly DataFrame[] | undefined): Annotation[] {
  const annotations = (frames ?? [])
    .filter(({ name }) => name === undefined || !OTHER_FRAMES.includes(name))
    .flatMap(annotationsIn);
  return annotations.sort((a, b) => a.span.startMs - b.span.startMs);
}

function annotationsIn(frame: DataFrame): Annotation[] {
  const fields = new Map(frame.fields.map((field) => [field.name, field]));
  const time = fields.get('time') ?? frame.fields.find((field) => hasType(field, 'time'));
  if (time === undefined) {
    return [];
  }
  const starts = timesOf(time, frame.length);
  const ends = timesOf(fields.get('timeEnd'), frame.length);
  const annotations: Annotation[] = [];
  for (let i = 0; i < frame.length; i++) {
    if (Number.isFinite(starts[i])) {
      const isRegion = fields.get('isRegion')?.values[i] !== false && Number.isFinite(ends[i]) && ends[i] > starts[i];
      const span = { startMs: starts[i], endMs: isRegion ? ends[i] : starts[i] };
      annotations.push({ span, ...contentOf(fields, i) });
    }
  }
  return annotations;
}

function contentOf(fields: ReadonlyMap<string, Field>, row: number): Omit<Annotation, 'span'> {
  const textIn = (name: string) => ownText(fields.get(name)?.values[row]);
  const state = textIn('newState').toLowerCase();
  return {
    kind: state === '' ? 'annotation' : 'alert',
    title: plainText(textIn('title') || (state === '' ? '' : textIn('alertName'))),
    text: plainText(textIn('text')),
    tags: tagsOf(fields.get('tags')?.values[row]),
    color: textIn('color'),
    state,
  };
}

/** Returns a time for each row, NaN where there is none. Grafana counts them in milliseconds, whatever the field's type. */
function timesOf(field: Field | undefined, length: number): Float64Array {
  const timesMs = new Float64Array(length).fill(NaN);
  if (field !== undefined) {
    const column = readTimeColumn({ ...field, type: FieldType.time }, 'UTC').timesMs;
    for (let i = 0; i < length; i++) {
      const timeMs = column[i];
      timesMs[i] = typeof timeMs === 'number' ? timeMs : NaN;
    }
  }
  return timesMs;
}

function ownText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' && !Number.isNaN(value) ? String(value) : '';
}

/** A list of tags, or tags in one text with commas between them. */
function tagsOf(value: unknown): string[] {
  const tags = Array.isArray(value) ? value : ownText(value).split(',');
  return tags.map((tag) => plainText(ownText(tag))).filter((tag) => tag !== '');
}
