import { type QuantileRanks, quantileRanks, rankPosition } from './quantileRanks';
import { centeredEnds, plainEnds, type ScaleEnds } from './scaleEnds';

/** How values are laid along the color scheme. */
export type ScaleKind = 'linear' | 'squareRoot' | 'log' | 'symlog' | 'quantile' | 'thresholds' | 'mappings';

/** Numbers that share a color: `from` to `to`, both inclusive. Both NaN: a cell without a number. */
export interface ValueMatch {
  readonly from: number;
  readonly to: number;
}

/** Limits between colors. `values` rise; each is the first value of the next color. */
export interface ThresholdLimits {
  /** `percent`: 0 is the scale's lower end and 100 its upper one. */
  readonly unit: 'value' | 'percent';
  readonly values: readonly number[];
}

/** How a value becomes a place on the color scheme. */
export interface ColorScale {
  readonly kind: ScaleKind;
  /** The value at the low end of the scheme. Never above `max`. */
  readonly min: number;
  /** The value at the high end. */
  readonly max: number;
  /** The value in the middle of the scheme, with as much room on either side; null where there is none. */
  readonly center: number | null;
  /** How many colors there are; null where one runs into the next. */
  readonly steps: number | null;
  /** True where half or more of the cells are empty, so that the low end needs to stand out from the ground. */
  readonly sparse: boolean;
  /** Symlog: the magnitude under which the scale is about linear. */
  readonly linearUpTo: number;
  /** Quantile: where the cells stand among each other; null on other kinds. */
  readonly ranks: QuantileRanks | null;
  /** Thresholds: the limits as values, each the first value of the next color; empty on other kinds. */
  readonly limits: readonly number[];
  /** Log: some cell is zero, which takes the scheme's low end for itself; the ramp begins above it. */
  readonly zeroApart: boolean;
  /** Mappings: the first match is color 1 and so on, color 0 is what none of them matches; empty on other kinds. */
  readonly matches: readonly ValueMatch[];
}

/** What decides about a color scale besides the cells. */
export interface ColorScaleChoice {
  /** Counts and the like: the scale starts at zero, not at the lowest cell. */
  readonly fromZero: boolean;
  /** `auto` is linear, or square root where few cells are large. */
  readonly kind: ScaleKind | 'auto';
  /** The author's ends; null where the cells decide. 0 is an end like any other. Swapped where they are the wrong way around. */
  readonly min: number | null;
  readonly max: number | null;
  /** The scale ends at this percentile of the cells, 0 to 100, unless `max` says where; null ends it at the largest cell. */
  readonly clampPercentile: number | null;
  /**
   * The value in the middle of the scheme. The end farther from it decides how far the scale reaches on both sides.
   * Without effect on log, quantile, thresholds and mappings.
   */
  readonly center: number | null;
  /** The number of colors, at least 2; null for a continuous scheme. Thresholds and mappings bring their own. */
  readonly steps: number | null;
  /** With kind `thresholds`. */
  readonly thresholds: ThresholdLimits | null;
  /** With kind `mappings`; the first that matches wins. */
  readonly matches: readonly ValueMatch[];
}

/** The choice of a panel whose author has touched nothing, for means; counts add `fromZero`. */
export const automaticScale: ColorScaleChoice = {
  fromZero: false,
  kind: 'auto',
  min: null,
  max: null,
  clampPercentile: null,
  center: null,
  steps: null,
  thresholds: null,
  matches: [],
};

/** Past this ratio of the largest to the median filled cell a linear scale shows one color. */
const HEAVY_TAIL = 20;

/** So many times under the largest magnitude a symlog scale does not look: noise near zero would take all its room. */
const SYMLOG_REACH = 1e6;

/** Where the scheme's ramp begins on a log scale with zeros: one of nine anchors of our scheme above its low end. */
const ABOVE_ZERO = 0.125;

/**
 * Returns the color scale of a grid's cells (NaN = empty), or null where no cell has a finite value. A log scale
 * without a positive cell is linear. A percentile that would leave nothing between the ends is not applied.
 */
export function colorScale(cells: Float64Array, choice: ColorScaleChoice): ColorScale | null {
  const filled = cells.filter((value) => Number.isFinite(value)).sort();
  if (filled.length === 0) {
    return null;
  }
  const sparse = filled.length * 2 <= cells.length;
  const kind = workableKind(filled, choice.kind);
  const center = centerOf(kind, choice.center);
  const ends = center === null ? plainEnds(filled, kind, choice, sparse) : centeredEnds(filled, center, choice);
  const scale: ColorScale = {
    kind: kind === 'auto' ? automaticKind(filled, ends, center, sparse) : kind,
    ...ends,
    center,
    steps: choice.steps === null || !(choice.steps >= 2) ? null : Math.floor(choice.steps),
    sparse,
    linearUpTo: kind === 'symlog' ? symlogConstant(filled, center ?? 0) : 1,
    ranks: null,
    limits: [],
    zeroApart: kind === 'log' && filled.includes(0),
    matches: [],
  };
  switch (kind) {
    case 'quantile': {
      const ranks = quantileRanks(filled, ends.min, ends.max);
      return ranks === null
        ? { ...scale, kind: 'linear' }
        : { ...scale, ranks, min: ranks.values[0], max: ranks.values[ranks.values.length - 1] };
    }
    case 'thresholds': {
      const limits = limitValues(choice.thresholds, ends);
      return { ...scale, limits, steps: limits.length + 1 };
    }
    case 'mappings':
      return { ...scale, matches: choice.matches, steps: choice.matches.length + 1 };
    default:
      return scale;
  }
}

/**
 * Returns where a value lies on the scheme: 0 (low end) to 1 (high end), clamped. With steps, the places are those of
 * as many colors with the scheme's ends first and last. NaN stays NaN unless a mapping names it.
 */
export function colorPosition(scale: ColorScale, value: number): number {
  if (scale.kind === 'log' && value <= 0) {
    return 0;
  }
  return scale.steps === null
    ? schemePosition(scale, rampPosition(scale, value))
    : stepPosition(scale, scale.steps, colorStep(scale, value));
}

/** Returns the place on the scheme of a place on the ramp; both 0 to 1. */
export function schemePosition(scale: ColorScale, position: number): number {
  const { steps } = scale;
  if (steps !== null) {
    return stepPosition(scale, steps, Math.min(Math.floor(position * steps), steps - 1));
  }
  return scale.zeroApart ? ABOVE_ZERO + (1 - ABOVE_ZERO) * position : position;
}

function stepPosition({ zeroApart }: ColorScale, steps: number, step: number): number {
  if (zeroApart) {
    return (step + 1) / steps;
  }
  return steps > 1 || Number.isNaN(step) ? step / (steps - 1) : 0;
}

/**
 * Returns which of the scale's colors a value has, counted from 0; NaN for NaN (unless a mapping names it) and on a
 * scale without steps.
 */
export function colorStep(scale: ColorScale, value: number): number {
  const { kind, steps } = scale;
  if (kind === 'mappings') {
    return matchingStep(scale.matches, value);
  }
  if (steps === null || Number.isNaN(value)) {
    return NaN;
  }
  return kind === 'thresholds'
    ? limitsReached(scale.limits, value)
    : Math.min(Math.floor(rampPosition(scale, value) * steps), steps - 1);
}

/**
 * Returns where a value lies along a ramp of the scale: 0 (low end) to 1 (high end), clamped, as if there were no steps.
 * On thresholds and mappings each color has the same share of the ramp. NaN stays NaN unless a mapping names it.
 */
export function rampPosition(scale: ColorScale, value: number): number {
  if (scale.kind === 'mappings') {
    return (matchingStep(scale.matches, value) + 0.5) / (scale.matches.length + 1);
  }
  if (Number.isNaN(value)) {
    return NaN;
  }
  if (scale.kind === 'thresholds') {
    return thresholdPosition(scale, value);
  }
  if (value <= scale.min || value >= scale.max) {
    return endPosition(scale, value);
  }
  if (scale.ranks !== null) {
    return rankPosition(scale.ranks, value);
  }
  return scale.center === null ? curvePosition(scale, value) : centeredPosition(scale, scale.center, value);
}

/** Returns -1 for a value below the scale, 1 for one above, else 0. Nothing is beyond thresholds and mappings. */
export function beyondScale(scale: ColorScale, value: number): -1 | 0 | 1 {
  if (scale.kind === 'thresholds' || scale.kind === 'mappings' || belowLog(scale, value)) {
    return 0;
  }
  return value < scale.min ? -1 : value > scale.max ? 1 : 0;
}

/** Returns true for zero on a log scale: it has no logarithm, so it stands apart from the ramp. */
export function belowLog(scale: ColorScale, value: number): boolean {
  return scale.kind === 'log' && value === 0;
}

function workableKind(filled: Float64Array, kind: ColorScaleChoice['kind']): ColorScaleChoice['kind'] {
  return kind === 'log' && filled[filled.length - 1] <= 0 ? 'linear' : kind;
}

function centerOf(kind: ColorScaleChoice['kind'], center: number | null): number | null {
  const takesCenter = kind === 'auto' || kind === 'linear' || kind === 'squareRoot' || kind === 'symlog';
  return takesCenter && center !== null && Number.isFinite(center) ? center : null;
}

function automaticKind(
  filled: Float64Array,
  { min, max }: ScaleEnds,
  center: number | null,
  sparse: boolean
): ScaleKind {
  const highest = Math.min(filled[filled.length - 1], max);
  const heavyTail = sparse || highest > HEAVY_TAIL * filled[filled.length >> 1];
  return heavyTail && min >= 0 && center === null ? 'squareRoot' : 'linear';
}

/**
 * Returns C of the bi-symmetric logarithm sign(x) · log(1 + |x / C|), which is about linear up to C
 * (J. B. W. Webber, "A bi-symmetric log transformation for wide-range data", Meas. Sci. Technol. 24, 2013; there C sets
 * the resolution near zero). Ours is the smallest distance from the center in the cells: so that it is told from the
 * center, and all larger ones are told by their order of magnitude.
 */
function symlogConstant(filled: Float64Array, center: number): number {
  let smallest = Infinity;
  let largest = 0;
  for (const value of filled) {
    const distance = Math.min(Math.abs(value - center), Number.MAX_VALUE);
    largest = Math.max(largest, distance);
    smallest = distance > 0 ? Math.min(smallest, distance) : smallest;
  }
  return largest === 0 ? 1 : Math.max(smallest, largest / SYMLOG_REACH);
}

/** Returns the limits as values. Grafana calls a value of a range without length 0 %, so none of the limits is reached. */
function limitValues(thresholds: ThresholdLimits | null, { min, max }: ScaleEnds): readonly number[] {
  const { unit, values } = thresholds ?? { unit: 'value', values: [] };
  if (unit === 'value') {
    return values;
  }
  return values.map((percent) => (max > min ? min + (max - min) * (percent / 100) : percent <= 0 ? min : Infinity));
}

function limitsReached(limits: readonly number[], value: number): number {
  let reached = 0;
  while (reached < limits.length && value >= limits[reached]) {
    reached++;
  }
  return reached;
}

function matchingStep(matches: readonly ValueMatch[], value: number): number {
  const isNaN = Number.isNaN(value);
  for (let i = 0; i < matches.length; i++) {
    const { from, to } = matches[i];
    if (isNaN ? Number.isNaN(from) : value >= from && value <= to) {
      return i + 1;
    }
  }
  return isNaN ? NaN : 0;
}

function thresholdPosition({ limits, min, max }: ColorScale, value: number): number {
  const step = limitsReached(limits, value);
  // limits may be infinite, and of infinite ends there is no share
  const from = Math.max(step === 0 ? min : limits[step - 1], -Number.MAX_VALUE);
  const to = Math.min(step === limits.length ? max : limits[step], Number.MAX_VALUE);
  const share = to > from ? fraction(value, from, to) : 0;
  return (step + Math.min(Math.max(share, 0), 1)) / (limits.length + 1);
}

/** The place of a value that is at an end or beyond. */
function endPosition({ min, max, center }: ColorScale, value: number): number {
  if (min < max) {
    return value <= min ? 0 : 1;
  }
  if (value !== min) {
    return value < min ? 0 : 1;
  }
  // the one value of a scale: zero has the lowest color on any scale
  return center !== null ? 0.5 : value === 0 ? 0 : 1;
}

/** The place of a value between the ends. */
function curvePosition({ kind, min, max, linearUpTo }: ColorScale, value: number): number {
  switch (kind) {
    case 'squareRoot':
      return Math.sqrt(fraction(value, min, max));
    case 'log':
      return fraction(Math.log(value), Math.log(min), Math.log(max));
    case 'symlog':
      return fraction(symlog(value, linearUpTo), symlog(min, linearUpTo), symlog(max, linearUpTo));
    default:
      return fraction(value, min, max);
  }
}

function centeredPosition({ kind, min, max, linearUpTo }: ColorScale, center: number, value: number): number {
  const end = value < center ? min : max;
  const linear = value === center ? 0 : fraction(value, center, end);
  const share =
    kind === 'squareRoot'
      ? Math.sqrt(linear)
      : kind === 'symlog'
        ? fraction(symlog(value - center, linearUpTo), 0, symlog(end - center, linearUpTo))
        : linear;
  return value < center ? 0.5 - share / 2 : 0.5 + share / 2;
}

function symlog(value: number, constant: number): number {
  return Math.sign(value) * Math.log1p(Math.min(Math.abs(value) / constant, Number.MAX_VALUE));
}

/** Returns which share of the way from `from` to `to` a value between them is; 1 where their difference is lost. */
function fraction(value: number, from: number, to: number): number {
  const whole = to - from;
  if (whole === 0) {
    return 1;
  }
  return Number.isFinite(whole) ? (value - from) / whole : (value / 2 - from / 2) / (to / 2 - from / 2);
}
