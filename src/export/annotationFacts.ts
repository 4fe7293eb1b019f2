import { zonedTime } from '../core/zonedTime';
import { t } from '../i18n/t';
import { type ExportAnnotation, type ExportSource } from './exportSource';
import { type Fact } from './provenance';

/** What annotations are told from. */
export type AnnotationSource = Pick<ExportSource, 'annotations' | 'zone' | 'locale'>;

/** So many a person still reads over. */
export const MOST_ANNOTATIONS = 100;

/** Returns a fact for each of the first `most` annotations, and one that counts the others. */
export function annotationFacts({ annotations, zone, locale }: AnnotationSource, most: number): readonly Fact[] {
  const name = t('export.annotation', 'Annotation');
  const listed = annotations.slice(0, most).map((annotation) => ({ name, value: annotationText(annotation, zone) }));
  const others = otherAnnotations(annotations.length - listed.length, locale);
  return others === '' ? listed : [...listed, { name, value: others }];
}

/** Returns that there are more annotations than are listed; `''` where there are none. */
export function otherAnnotations(count: number, locale: string): string {
  return count === 0
    ? ''
    : t('export.more-annotations', 'and {{annotations}} more', { annotations: count.toLocaleString(locale) });
}

/** Returns the time or the span of an annotation as ISO 8601 with offsets. */
export function annotationTime({ startMs, endMs }: ExportAnnotation, zone: string): string {
  const times = endMs > startMs ? [startMs, endMs] : [startMs];
  return times.map((timeMs) => zonedTime(timeMs, zone)).join(' – ');
}

function annotationText(annotation: ExportAnnotation, zone: string): string {
  const { title, text } = annotation;
  return [annotationTime(annotation, zone), title, text].filter((part) => part !== '').join(' · ');
}
