import { type ColorScale } from '../core/colorScale';

/** Returns what is written at the ends of a ramp. Thresholds have no ends: their first and last color go on. */
export function endTexts(
  { kind, min, max }: ColorScale,
  format: (value: number) => string
): { low: string; high: string } {
  return kind === 'thresholds' ? { low: '', high: '' } : { low: format(min), high: format(max) };
}
