/** What takes time: a pass over the events, folding their slots onto the calendar, drawing the cells. */
export type TimedWork = 'pass' | 'fold' | 'draw';

/**
 * Shows in the browser's profiler, and to whoever observes User Timing, what work took since `startMs`
 * (`performance.now()`), as `activity-calendar:pass` and so on. The browser keeps none of it.
 */
export function showTime(work: TimedWork, startMs: number, detail: Readonly<Record<string, number>>): void {
  const name = `activity-calendar:${work}`;
  performance.measure(name, { start: startMs, detail });
  // observers have been told; what stayed would grow with every refresh
  performance.clearMeasures(name);
}
