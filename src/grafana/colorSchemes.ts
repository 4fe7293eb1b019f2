import { fieldColorModeRegistry } from '@grafana/data';
import { D3_CYCLICAL, D3_DARKENING, D3_DIVERGING, D3_LIGHTENING, type D3Name } from '../core/d3SchemeNames';

/** A color scheme that an author can pick. */
export interface ColorScheme {
  readonly id: string;
  readonly name: string;
  readonly group: 'Activity Calendar' | 'Grafana' | 'D3 sequential' | 'D3 diverging' | 'D3 cyclical';
}

/** The scheme of a new panel: more is further from the panel's ground, in even steps of lightness. */
export const DEFAULT_SCHEME = 'dusk';

/** Returns every scheme, ours first, in the order in which they are offered; their colors are in `schemeColors.ts`. */
export function colorSchemes(): readonly ColorScheme[] {
  const grafana = fieldColorModeRegistry
    .list()
    .filter((mode) => mode.isByValue === true && mode.isContinuous === true)
    .map(({ id, name }): ColorScheme => ({ id, name, group: 'Grafana' }));
  return [
    { id: DEFAULT_SCHEME, name: 'Dusk', group: 'Activity Calendar' },
    ...grafana,
    ...d3Schemes('D3 sequential', [...D3_LIGHTENING, ...D3_DARKENING]),
    ...d3Schemes('D3 diverging', D3_DIVERGING),
    ...d3Schemes('D3 cyclical', D3_CYCLICAL),
  ];
}

/** Returns the id of one of d3's schemes. */
export function d3Id(name: D3Name): string {
  return `d3-${name}`;
}

function d3Schemes(group: ColorScheme['group'], names: readonly D3Name[]): ColorScheme[] {
  return names.map((name) => ({ id: d3Id(name), name, group }));
}
