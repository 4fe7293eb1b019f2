import { type ColorScale, rampPosition } from '../core/colorScale';

/** A labelled place on the color ramp. */
export interface LegendTick {
  /** 0 … 1 along the ramp. */
  readonly position: number;
  readonly text: string;
}

interface Space {
  readonly rampPx: number;
  readonly format: (value: number) => string;
  readonly measure: (text: string) => number;
}

/** Least space between two labels. */
const GAP_PX = 10;

/** More labels than this do not fit on a ramp. */
const MOST_TICKS = 12;

/** More decades than a double has make no label. */
const MOST_DECADES = 330;

/**
 * Returns the labels under a ramp, as many as have room: the center, the limits of thresholds, decades on both kinds of
 * logarithm (the middle, where none is inside), quartiles. Linear and square root have none: their ends say it.
 */
export function legendTicks(scale: ColorScale, space: Space): readonly LegendTick[] {
  for (const values of candidates(scale)) {
    const ticks = values
      .map((value) => ({ position: placeOf(scale, value), text: space.format(value) }))
      .filter(({ position }) => position > 0 && position < 1);
    if (ticks.length > 0 && ticks.every((tick) => fitsRamp(tick, space)) && areApart(ticks, space)) {
      return ticks;
    }
  }
  return [];
}

/** Sets of values to label, rising, the best first. */
function candidates(scale: ColorScale): ReadonlyArray<readonly number[]> {
  const { kind, min, max, center, limits } = scale;
  if (!(max > min) && kind !== 'thresholds') {
    return [];
  }
  if (center !== null) {
    return [[center]];
  }
  switch (kind) {
    case 'thresholds':
      return thinned(limits.filter(Number.isFinite));
    case 'log':
      return [...thinned(decades(min, max)), [roundedMiddle(scale)]];
    case 'symlog':
      return symlogCandidates(scale);
    case 'quantile':
      return [[0.25, 0.5, 0.75].map((share) => valueAt(scale, share)), [valueAt(scale, 0.5)]];
    default:
      return [];
  }
}

/** Zero, where it is inside, is labelled before any decade is. */
function symlogCandidates({ min, max, linearUpTo }: ColorScale): ReadonlyArray<readonly number[]> {
  const above = max > 0 ? decades(Math.max(linearUpTo, min), max) : [];
  const below =
    min < 0
      ? decades(Math.max(linearUpTo, -max), -min)
          .map((value) => -value)
          .reverse()
      : [];
  if (min > 0 || max < 0) {
    return thinned([...below, ...above]);
  }
  const sides = thinned(above.length >= below.length ? above : below.map((value) => -value).reverse());
  const around = sides.map((kept) => [
    ...below.filter((value) => kept.includes(-value)),
    0,
    ...above.filter((value) => kept.includes(value)),
  ]);
  return [...around, [0]];
}

/** Returns the powers of ten from `low` to `high`, both above zero. */
function decades(low: number, high: number): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const values: number[] = [];
  for (let i = 0; i < MOST_DECADES; i++) {
    const value = Number(`1e${first + i}`);
    if (!(value <= high)) {
      break;
    }
    values.push(value);
  }
  return values;
}

/** Returns all values, then every second, every third … of them, with the last ones, the middle or the first, down to one. */
function thinned(values: readonly number[]): ReadonlyArray<readonly number[]> {
  const sets: number[][] = [];
  // more labels than these never fit
  const least = Math.max(1, Math.floor(values.length / MOST_TICKS));
  for (let step = least; step <= values.length; step++) {
    for (const first of new Set([step - 1, step >> 1, 0])) {
      sets.push(values.filter((_, i) => i % step === first));
    }
  }
  return sets;
}

/** Returns a number of two digits near the middle of a log ramp. */
function roundedMiddle({ min, max }: ColorScale): number {
  return Number(Math.exp((Math.log(min) + Math.log(max)) / 2).toPrecision(2));
}

/** Returns the cell value that lies at a share of a quantile ramp. */
function valueAt({ ranks, min }: ColorScale, share: number): number {
  if (ranks === null) {
    return min;
  }
  let nearest = 0;
  for (let i = 1; i < ranks.values.length; i++) {
    if (Math.abs(ranks.positions[i] - share) < Math.abs(ranks.positions[nearest] - share)) {
      nearest = i;
    }
  }
  return ranks.values[nearest];
}

/** A limit of thresholds is where its color begins, whatever the scale's ends are. */
function placeOf(scale: ColorScale, value: number): number {
  return scale.kind === 'thresholds'
    ? (scale.limits.lastIndexOf(value) + 1) / (scale.limits.length + 1)
    : rampPosition(scale, value);
}

function fitsRamp({ position, text }: LegendTick, { rampPx, measure }: Space): boolean {
  const halfPx = measure(text) / 2;
  // half of a label may stand out: there are the ends' labels, a line higher
  return position * rampPx >= halfPx / 2 && (1 - position) * rampPx >= halfPx / 2;
}

function areApart(ticks: readonly LegendTick[], { rampPx, measure }: Space): boolean {
  return ticks.every((tick, i) => {
    if (i === 0) {
      return true;
    }
    const before = ticks[i - 1];
    const distancePx = (tick.position - before.position) * rampPx;
    return distancePx >= (measure(tick.text) + measure(before.text)) / 2 + GAP_PX;
  });
}
