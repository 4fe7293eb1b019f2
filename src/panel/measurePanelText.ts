import { measureText } from '@grafana/ui';

/** Text is 12 pixels everywhere. */
const FONT_SIZE_PX = 12;

/** Returns how wide a text of the panel is, in CSS pixels. */
export function measurePanelText(text: string): number {
  return measureText(text, FONT_SIZE_PX).width;
}
