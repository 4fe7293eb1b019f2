/** What a change took until its picture was there. */
export interface ChangeTime {
  /** Until all is drawn, which a pixel read back makes sure of. */
  readonly flushedMs: number;
  /** Until the frame after that; two frames at least. */
  readonly paintedMs: number;
  /** How often the cells of one panel were drawn. */
  readonly cellDraws: number;
}

/** Nothing takes longer than this, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Returns the picture of a panel; null while it has none. */
export function plotOf(key: string): HTMLElement | null {
  return document.querySelector(`[data-viz-panel-key="${key}"] [data-testid="activity-calendar-plot"]`);
}

/** Makes a change and measures until the cells of all these panels are drawn anew. */
export async function timeRedraw(keys: readonly string[], change: () => void): Promise<ChangeTime> {
  const before = keys.map(drawsOf);
  return timeChange(keys, change, () => keys.every((key, i) => drawsOf(key) !== before[i]));
}

/** Makes a change and measures until another block is lit. */
export async function timeLighting(key: string, change: () => void): Promise<ChangeTime> {
  const before = plotOf(key)?.dataset.lit;
  return timeChange([key], change, () => plotOf(key)?.dataset.lit !== before);
}

/** Waits until something is so, without asking before the page has changed. */
export function waitUntil(isSo: () => boolean): Promise<void> {
  if (isSo()) {
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not so after ${PATIENCE_MS} ms: ${isSo}`)), PATIENCE_MS);
    const observer = new MutationObserver(() => {
      if (isSo()) {
        clearTimeout(timer);
        observer.disconnect();
        resolve();
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

async function timeChange(keys: readonly string[], change: () => void, isDone: () => boolean): Promise<ChangeTime> {
  const drawsBefore = drawsOf(keys[0]);
  const startMs = performance.now();
  change();
  await waitUntil(isDone);
  keys.forEach(flush);
  const flushedMs = performance.now() - startMs;
  await new Promise(requestAnimationFrame);
  const paintedMs = performance.now() - startMs;
  return { flushedMs, paintedMs, cellDraws: drawsOf(keys[0]) - drawsBefore };
}

function drawsOf(key: string): number {
  return Number(plotOf(key)?.dataset.cellDraws ?? 0);
}

function flush(key: string): void {
  for (const canvas of plotOf(key)?.querySelectorAll('canvas') ?? []) {
    canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
  }
}
