import { type ThresholdsConfig, ThresholdsMode } from '@grafana/data';
import { savedIn, savedNumber } from '../savedValues';

/** Returns thresholds from a list of colors and the values at which they begin; null for fewer than two such pairs. */
export function keptThresholds(steps: unknown, mode: unknown): ThresholdsConfig | null {
  const kept = (Array.isArray(steps) ? steps : []).flatMap((step, i) => {
    const { color, value } = savedIn(step);
    // the lowest begins nowhere, and JSON has no infinity
    const begins = i === 0 ? Number.NEGATIVE_INFINITY : savedNumber(value);
    return typeof color === 'string' && begins !== null ? [{ color, value: begins }] : [];
  });
  if (kept.length < 2) {
    return null;
  }
  return {
    mode: mode === 'percentage' ? ThresholdsMode.Percentage : ThresholdsMode.Absolute,
    steps: kept.sort((a, b) => a.value - b.value),
  };
}
