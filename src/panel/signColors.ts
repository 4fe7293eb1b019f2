import { inkOn } from '../draw/cellInk';
import { type SignColors } from '../draw/legendSign';
import { type PlotStyle } from '../draw/scene';
import { toRgba } from '../grafana/schemeColors';
import { cssRgba } from './cssColor';
import { type LegendKey } from './legendKeys';

/** Returns the colors of a key's sign: that of the scale, else the ground, and what is seen on it. */
export function signColors({ color }: Pick<LegendKey, 'color'>, style: PlotStyle): SignColors {
  return { fill: color ?? cssRgba(style.empty), ink: cssRgba(inkOn(toRgba(color ?? ''))) };
}
