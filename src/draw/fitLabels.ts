import { type TickLabel } from './tickLabels';

/** Room for labels along an axis, in CSS pixels. */
export interface LabelRoom {
  /** Length of one bucket. */
  readonly pitchPx: number;
  /** Least space between two labels. */
  readonly spacePx: number;
  /** How far a text reaches along the axis. */
  readonly extentPx: (text: string) => number;
}

/**
 * Returns a label in the middle of each of the buckets, null where two neighbours are closer than the room allows.
 * `buckets` ascend; `before` is the bucket labelled before, null at the first.
 */
export function fitLabels(
  buckets: readonly number[],
  write: (bucket: number, before: number | null) => Pick<TickLabel, 'text' | 'muted'>,
  { pitchPx, spacePx, extentPx }: LabelRoom
): TickLabel[] | null {
  const labels: TickLabel[] = [];
  let before: number | null = null;
  let extentBeforePx = 0;
  for (const bucket of buckets) {
    const label = write(bucket, before);
    const extent = extentPx(label.text);
    if (before !== null && (bucket - before) * pitchPx < (extentBeforePx + extent) / 2 + spacePx) {
      return null;
    }
    labels.push({ position: bucket + 0.5, ...label });
    before = bucket;
    extentBeforePx = extent;
  }
  return labels;
}
