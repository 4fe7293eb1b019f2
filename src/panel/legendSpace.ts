import { KEY_GAP_PX } from './legendKeys';

/** What has to find room in the legend, in CSS pixels. */
export interface LegendNeeds {
  readonly widthPx: number;
  readonly titlePx: number;
  /** Both texts at the ends of the ramp. */
  readonly endsPx: number;
  /** Zero stands left of the ramp. */
  readonly zero: boolean;
  readonly ramp: boolean;
  /** All swatches of value mappings; 0 where there are none. */
  readonly swatchesPx: number;
  readonly keysPx: number;
}

/** The room that each part of the legend gets, in CSS pixels. */
export interface LegendSpace {
  readonly titlePx: number;
  readonly rampPx: number;
  readonly swatchesPx: number;
  readonly keysPx: number;
}

const WIDEST_RAMP_PX = 220;
const NARROWEST_RAMP_PX = 140;

/** The share of the width that a long title may take. */
const TITLE_SHARE = 0.3;

/** Between title, ends, ramp and keys. */
const GAPS_PX = 44;

const ZERO_PX = 32;

/** Returns how the width is shared: the ramp gives way to the keys down to its least width, a title that is long is cut. */
export function legendSpace(needs: LegendNeeds): LegendSpace {
  const { widthPx, endsPx, zero, ramp, swatchesPx, keysPx } = needs;
  // a pixel, as texts are wider on the page than measured by up to that
  const titlePx = Math.min(Math.ceil(needs.titlePx) + 1, Math.floor(widthPx * TITLE_SHARE));
  const freePx = Math.max(widthPx - titlePx - endsPx - GAPS_PX - (zero ? ZERO_PX : 0), 0);
  const rampPx = ramp ? Math.min(Math.max(freePx - keysPx, NARROWEST_RAMP_PX), WIDEST_RAMP_PX) : 0;
  const shownSwatchesPx = Math.min(swatchesPx, freePx);
  return {
    titlePx,
    rampPx: Math.min(rampPx, freePx),
    swatchesPx: shownSwatchesPx,
    keysPx: Math.max(freePx - rampPx - shownSwatchesPx - KEY_GAP_PX, 0),
  };
}
