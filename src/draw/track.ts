/**
 * How the buckets of one axis lie along one side of the grid. Bucket `i` takes the pixels between `edgePx(track, i)`
 * and `edgePx(track, i + 1)`, gap included.
 */
export interface Track {
  readonly startPx: number;
  readonly lengthPx: number;
  readonly count: number;
  /** Length of one bucket, in CSS pixels. */
  readonly pitchPx: number;
  /** Space between neighbours, in CSS pixels; half of it is at either side of a bucket. */
  readonly gapPx: number;
  /** Bucket 0 is at the far end. */
  readonly reversed: boolean;
}

/** Returns where bucket `index` begins; index `count` is where the last one ends. Parts of a bucket are positions too. */
export function edgePx(track: Track, index: number): number {
  return track.startPx + (track.reversed ? track.count - index : index) * track.pitchPx;
}

/** Returns the bucket at a position, or -1 outside the track. Inverse of `edgePx`. */
export function bucketAt(track: Track, positionPx: number): number {
  const place = Math.floor((positionPx - track.startPx) / track.pitchPx);
  if (place < 0 || place >= track.count) {
    return -1;
  }
  return track.reversed ? track.count - 1 - place : place;
}

/** Under this size, buckets fill the room in fractions of a pixel; from it on, each takes the same whole pixels. */
export const SMALLEST_WHOLE_PITCH_PX = 4;

/**
 * Returns a track of `count` buckets in `roomPx`. Buckets of 4 CSS pixels and more take whole device pixels, so that
 * all look alike, and leave the rest of the room; smaller ones fill it.
 */
export function fitTrack(startPx: number, roomPx: number, count: number, pixelRatio: number, reversed: boolean): Track {
  const exactPx = Math.max(roomPx, 1) / count;
  const whole = Math.floor(exactPx * pixelRatio) / pixelRatio;
  const pitchPx = whole >= SMALLEST_WHOLE_PITCH_PX ? whole : exactPx;
  return { startPx: snap(startPx, pixelRatio), lengthPx: pitchPx * count, count, pitchPx, gapPx: 0, reversed };
}

/** Returns the nearest position on the grid of device pixels, in CSS pixels. */
export function snap(positionPx: number, pixelRatio: number): number {
  return Math.round(positionPx * pixelRatio) / pixelRatio;
}
