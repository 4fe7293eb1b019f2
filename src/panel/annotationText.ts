import { type Annotation } from '../grafana/readAnnotations';
import { dateText } from '../grafana/timeZone';
import { t } from '../i18n/t';
import { type BlockAnnotation } from './blockDetails';

/** Returns an annotation in words, its times local to a zone. A change of an alert says the new state. */
export function annotationText(annotation: Annotation, zone: string): BlockAnnotation {
  const { span, kind, state, text, tags, color } = annotation;
  const from = dateText(span.startMs, zone);
  const name = annotation.title === '' ? t('annotations.alert', 'Alert') : annotation.title;
  return {
    title: kind === 'alert' ? t('annotations.alert-state', '{{name}}: {{state}}', { name, state }) : annotation.title,
    text,
    tags,
    when: span.endMs > span.startMs ? `${from} – ${dateText(span.endMs, zone)}` : from,
    color,
  };
}
