import { measureText } from '@grafana/ui';

/** Text is 12 pixels everywhere. */
const FONT_SIZE_PX = 12;

/** Returns how wide a text of the panel is, in CSS pixels; of the type's regular weight unless another is given. */
export function measurePanelText(text: string, weight?: number): number {
  return measureText(text, FONT_SIZE_PX, weight).width;
}
