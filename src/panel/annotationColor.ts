import { type GrafanaTheme2 } from '@grafana/data';
import { DEFAULT_ANNOTATION_COLOR } from '@grafana/ui';

/** What CSS reads as a color and as nothing else; `url(…)` would be loaded. */
const CSS_COLOR = /^(#[\da-f]{3,8}|(rgb|hsl)a?\([\d\s.,%/]+\)|[a-z]+)$/i;

/** Returns the CSS color of a color as Grafana writes it, by name too; Grafana's own for annotations where it is none. */
export function annotationColor(color: string, theme: GrafanaTheme2): string {
  const named = color === '' ? '' : theme.visualization.getColorByName(color);
  return CSS_COLOR.test(named) ? named : DEFAULT_ANNOTATION_COLOR;
}
