import { type BlockWindows } from './blockWindows';

/** The ways in which windows are listed. */
export type WindowSort = 'fullest' | 'newest';

/** Returns the indices of the windows that have events, the fullest (of equals the newest) or the newest first. */
export function windowOrder(
  { events, weights }: Pick<BlockWindows, 'events' | 'weights'>,
  sort: WindowSort
): Int32Array {
  const order = new Int32Array(events.reduce((count, held) => count + (held > 0 ? 1 : 0), 0));
  for (let i = events.length - 1, place = 0; i >= 0; i--) {
    if (events[i] > 0) {
      order[place++] = i;
    }
  }
  return sort === 'newest' ? order : order.sort((a, b) => weights[b] - weights[a] || b - a);
}
