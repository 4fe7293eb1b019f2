import {
  type FieldConfig,
  type GrafanaTheme2,
  MappingType,
  SpecialValueMatch,
  ThresholdsMode,
  type ValueMapping,
  type ValueMappingResult,
} from '@grafana/data';
import { type ScaleKind, type ThresholdLimits, type ValueMatch } from '../core/colorScale';
import { type Rgba } from '../core/rgba';
import { toRgba } from './schemeColors';

/** The colors that an author has given to values, for a color scale of kind `thresholds` or `mappings`. */
export interface ValueColors {
  /** As many colors as the scale has steps, in their order: with mappings, first what none of them matches. */
  readonly palette: readonly Rgba[];
  readonly thresholds: ThresholdLimits | null;
  readonly matches: readonly ValueMatch[];
  /** What each match is called; `''` leaves it to its numbers. */
  readonly texts: readonly string[];
}

/** A value that no mapping gives a color: clearly a value, and no color of a scheme. */
const NOT_MAPPED = { dark: '#5c6068', light: '#b4b7bd' };

/** Returns the colors of a field config's thresholds or value mappings; null for a scale that has a color scheme. */
export function valueColors(
  kind: ScaleKind | 'auto',
  config: FieldConfig | undefined,
  theme: GrafanaTheme2
): ValueColors | null {
  switch (kind) {
    case 'thresholds':
      return thresholdColors(config?.thresholds, theme);
    case 'mappings':
      return mappingColors(config?.mappings ?? [], theme);
    default:
      return null;
  }
}

/**
 * As Grafana's `getActiveThreshold`: the steps are passed in their order up to the first that a value does not reach, so
 * a step is reached where the largest limit up to it is.
 */
function thresholdColors(config: FieldConfig['thresholds'], theme: GrafanaTheme2): ValueColors {
  const steps = config?.steps ?? [];
  const values: number[] = [];
  // a dashboard's JSON has null for the first step, which is minus infinity
  let reached = steps.length > 0 ? limitOfStep(steps[0].value) : -Infinity;
  for (const { value } of steps.slice(1)) {
    reached = Math.max(reached, limitOfStep(value));
    values.push(reached);
  }
  const palette = steps.map(({ color }) => themeColor(color, theme));
  return {
    palette: palette.length > 0 ? palette : [notMapped(theme)],
    thresholds: { unit: config?.mode === ThresholdsMode.Percentage ? 'percent' : 'value', values },
    matches: [],
    texts: [],
  };
}

function limitOfStep(value: number | null): number {
  return value === null || Number.isNaN(value) ? -Infinity : value;
}

/** As Grafana's `getValueMappingResult` for numbers and for no value: the first mapping that matches. */
function mappingColors(mappings: readonly ValueMapping[], theme: GrafanaTheme2): ValueColors {
  const palette: Rgba[] = [notMapped(theme)];
  const matches: ValueMatch[] = [];
  const texts: string[] = [];
  for (const { match, result } of mappings.flatMap(numberMatches)) {
    palette.push(result.color === undefined ? notMapped(theme) : themeColor(result.color, theme));
    matches.push(match);
    texts.push(result.text ?? '');
  }
  return { palette, thresholds: null, matches, texts };
}

interface NumberMatch {
  readonly match: ValueMatch;
  readonly result: ValueMappingResult;
}

/** What of a mapping a number, or a cell without one, can match. */
function numberMatches(mapping: ValueMapping): NumberMatch[] {
  switch (mapping.type) {
    case MappingType.ValueToText:
      // by its digits: Grafana looks the number up as a key, so '5.0' and '' match none
      return Object.entries(mapping.options)
        .filter(([key]) => String(Number(key)) === key && key !== 'NaN')
        .map(([key, result]) => ({ match: { from: Number(key), to: Number(key) }, result }));
    case MappingType.RangeToText: {
      const { from, to, result } = mapping.options;
      const isEnd = (end: number | null): end is number => end !== null && !Number.isNaN(end);
      return [{ match: { from: isEnd(from) ? from : -Infinity, to: isEnd(to) ? to : Infinity }, result }];
    }
    case MappingType.SpecialValue: {
      const { match, result } = mapping.options;
      const meetsNoNumber =
        match === SpecialValueMatch.Null || match === SpecialValueMatch.NaN || match === SpecialValueMatch.NullAndNaN;
      return meetsNoNumber ? [{ match: { from: NaN, to: NaN }, result }] : [];
    }
    default:
      return [];
  }
}

function notMapped(theme: GrafanaTheme2): Rgba {
  return toRgba(theme.isDark ? NOT_MAPPED.dark : NOT_MAPPED.light);
}

function themeColor(name: string, theme: GrafanaTheme2): Rgba {
  return toRgba(theme.visualization.getColorByName(name));
}
