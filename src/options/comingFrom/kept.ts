import { type FieldConfig } from '@grafana/data';
import { type CalendarOptions } from '../options';

/** What of another panel's settings goes on in ours. */
export interface Kept {
  readonly options: CalendarOptions;
  /** Standard options that the other panel had in a place of its own. */
  readonly fieldDefaults: Pick<FieldConfig, 'unit' | 'decimals' | 'thresholds'>;
}

/** Returns unit and decimals as far as they are some. */
export function keptFormat(unit: unknown, decimals: unknown): Kept['fieldDefaults'] {
  return {
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
    ...(typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 ? { decimals } : {}),
  };
}
