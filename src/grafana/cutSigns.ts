import { type DataFrame, type Field } from '@grafana/data';
import { exampleText } from './exampleText';
import { hasType } from './fieldType';

/**
 * A sign that the query did not bring all there is:
 * `notice` the datasource says so · `rowLimit` the number of rows is just the limit that the datasource names, or a
 * usual one · `maxDataPoints` as many evenly spaced points as Max data points allows.
 */
export type CutSign =
  | { readonly kind: 'notice'; readonly refId: string; readonly text: string }
  | { readonly kind: 'rowLimit'; readonly refId: string; readonly rows: number }
  | { readonly kind: 'maxDataPoints'; readonly refId: string; readonly points: number };

/** Limits that datasources and people set. */
const USUAL_LIMITS: readonly number[] = [500, 1000, 5000, 10_000, 50_000, 100_000, 1_000_000];

/** What a notice says when rows are missing. */
const CUT_NOTICE =
  /limit|truncat|\bcut\b|maxim|exceed|partial|incomplete|too (many|large|much)|\bonly\b|first \d|reduc/i;

/** Steps between times that are looked at. */
const LOOK_AT = 100;

/** Returns the signs that rows are missing, each kind once for a query. `maxDataPoints` null: not known. */
export function cutSigns(frames: readonly DataFrame[], maxDataPoints: number | null): CutSign[] {
  const signs = new Map<string, CutSign>();
  for (const frame of frames) {
    for (const sign of signsOf(frame, maxDataPoints)) {
      const key = JSON.stringify([sign.kind, sign.refId, sign.kind === 'notice' ? sign.text : '']);
      if (!signs.has(key)) {
        signs.set(key, sign);
      }
    }
  }
  return [...signs.values()];
}

function signsOf(frame: DataFrame, maxDataPoints: number | null): CutSign[] {
  const refId = frame.refId ?? '';
  const signs: CutSign[] = [];
  for (const { severity, text } of frame.meta?.notices ?? []) {
    if (severity !== 'info' || CUT_NOTICE.test(text)) {
      signs.push({ kind: 'notice', refId, text: exampleText(text) ?? '' });
    }
  }
  const time = frame.fields.find((field) => hasType(field, 'time'));
  if (maxDataPoints !== null && frame.length > 1 && Math.abs(frame.length - maxDataPoints) <= 1 && isEven(time)) {
    signs.push({ kind: 'maxDataPoints', refId, points: frame.length });
  } else if (USUAL_LIMITS.includes(frame.length) || (frame.length > 0 && frame.length === ownLimit(frame))) {
    signs.push({ kind: 'rowLimit', refId, rows: frame.length });
  }
  return signs;
}

function ownLimit({ meta }: DataFrame): unknown {
  return meta?.limit ?? meta?.custom?.limit;
}

/** True for times that were grouped: all steps are alike. */
function isEven(time: Field | undefined): boolean {
  if (time === undefined) {
    return false;
  }
  const { values } = time;
  const step = stepBefore(values, 1);
  for (let i = 2; i < Math.min(values.length, LOOK_AT); i++) {
    if (stepBefore(values, i) !== step) {
      return false;
    }
  }
  return step !== 0 && Number.isFinite(step);
}

/** NaN where one of both is no number. */
function stepBefore(values: ArrayLike<unknown>, i: number): number {
  const from = values[i - 1];
  const to = values[i];
  return typeof from === 'number' && typeof to === 'number' ? to - from : NaN;
}
