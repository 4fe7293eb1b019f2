import { type ColorScale } from '../core/colorScale';
import { type LegendPicture, type RampPicture } from '../draw/drawLegend';
import { type Rect } from '../draw/rect';
import { type Scene } from '../draw/scene';
import { cssColor, cssRgba } from './cssColor';
import { endTexts } from './endTexts';
import { fittingKeys, type KeyFacts, keysWidth, legendKeys } from './legendKeys';
import { legendSpace, type LegendSpace } from './legendSpace';
import { legendTicks } from './legendTicks';
import { fittingSwatches, mappingSwatches, moreSwatchesText, swatchesWidth } from './mappingSwatch';
import { beyondSides, distributionHeights, rampColors } from './rampColors';
import { signColors } from './signColors';

/** What a legend is made from besides the picture. */
export interface LegendFacts extends KeyFacts {
  readonly title: string;
  /** What value mappings are called, in their order; `''` leaves one to its numbers. */
  readonly mappingTexts: readonly string[];
  /** Returns the width of a text of 12 pixels, in CSS pixels. */
  readonly measure: (text: string) => number;
}

/** Returns the legend of a picture to draw, as it stands on the page; null where the picture has none. */
export function legendPicture(scene: Scene, facts: LegendFacts): LegendPicture | null {
  const { scale, fold, style, layout } = scene;
  const { title, format, measure, mappingTexts } = facts;
  if (layout.legend === null) {
    return null;
  }
  const keys = legendKeys(scene, facts);
  const mapped = scale?.kind === 'mappings' ? scale : null;
  const swatches = mapped === null ? [] : mappingSwatches(mapped, fold, mappingTexts, format);
  const rampScale = mapped === null ? scale : null;
  const space = spaceOf(layout.legend, rampScale, facts, {
    swatchesPx: swatchesWidth(swatches, measure),
    keysPx: keysWidth(keys, measure),
  });
  const shown = fittingSwatches(swatches, space.swatchesPx, measure);
  return {
    place: layout.legend,
    title,
    titlePx: space.titlePx,
    ramp: rampScale === null ? null : rampPicture(scene, rampScale, facts, space.rampPx),
    zero: rampScale?.zeroApart === true ? { color: cssColor(style.scheme, scene.cut, 0), text: format(0) } : null,
    swatches: shown.map(({ step, text }) => ({ color: cssRgba(style.scheme[step]), text })),
    moreSwatches: shown.length < swatches.length ? moreSwatchesText(swatches.length - shown.length) : '',
    keys: fittingKeys(keys, space.keysPx, measure).map((key) => ({
      look: key.look,
      text: key.text,
      ...signColors(key, style),
    })),
  };
}

function spaceOf(
  place: Rect,
  scale: ColorScale | null,
  { title, format, measure }: LegendFacts,
  needs: { swatchesPx: number; keysPx: number }
): LegendSpace {
  const ends = scale === null ? null : endTexts(scale, format);
  return legendSpace({
    widthPx: place.width,
    titlePx: measure(title),
    endsPx: ends === null ? 0 : measure(ends.low) + measure(ends.high),
    zero: scale?.zeroApart === true,
    ramp: scale !== null,
    ...needs,
  });
}

function rampPicture(scene: Scene, scale: ColorScale, { format, measure }: LegendFacts, widthPx: number): RampPicture {
  return {
    widthPx,
    ...endTexts(scale, format),
    ...rampColors(scene, scale),
    ...beyondSides(scene.fold.cells, scale),
    distribution: distributionHeights(scene.fold.cells, scale),
    ticks: legendTicks(scale, { rampPx: widthPx, format, measure }),
  };
}
