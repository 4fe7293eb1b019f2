import { annotationFacts, type AnnotationSource } from './annotationFacts';
import { type ExportSource } from './exportSource';

/** What stands under an image is made of. */
export type FootSource = AnnotationSource & Pick<ExportSource, 'provenance'>;

/** A report and a CSV list more. */
const MOST_ANNOTATIONS = 20;

/** Letters of the value of one fact. */
const MOST_LETTERS = 120;

/** Returns how a picture was made and what is annotated on it, in one line; a long value is cut, no fact is left out. */
export function footText(source: FootSource): string {
  return [...source.provenance, ...annotationFacts(source, MOST_ANNOTATIONS)]
    .map(({ name, value }) => `${name}: ${cut(value)}`)
    .join(' · ');
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('').trimEnd()}…` : text;
}
