import { takeTurns, type TimedCase } from '../../takeTurns';
import { benchScene, drawFlushed, type PictureSize } from './benchScene';
import { flushed } from './flushed';
import { localPositions } from './localPositions';
import { foldGrid, type GridName, specOf, timesOf } from './monthGrid';
import { echartsCells, fillCells, plotlyCells, plotlyDensity } from './peers';
import { type Timing } from './timing';

/** Cells outnumber pixels on the two larger ones, and each must be seen. */
const SIZES: Record<GridName, PictureSize> = {
  '7×24': { widthPx: 1440, heightPx: 620 },
  '31×1440': { widthPx: 1440, heightPx: 620 },
  '365×1440': { widthPx: 1440, heightPx: 730 },
};

const EVENTS_DRAWN = 1_000_000;

/** Returns our cells, an empty canvas, and what others do with the same grid at the same size. */
export async function timeDrawing(grid: GridName, rounds: number, peerRounds: number): Promise<Timing[]> {
  const fold = foldGrid(grid, timesOf(grid, EVENTS_DRAWN, 'random'));
  const size = SIZES[grid];
  const scene = benchScene(fold, size, false);
  const cases: TimedCase[] = [
    {
      // an untouched canvas has no pixels yet
      name: 'empty canvas',
      run: () => flushed(size, (ctx) => ctx.clearRect(0, 0, size.widthPx, size.heightPx)),
    },
    { name: 'ours', run: () => drawFlushed(scene) },
    {
      name: 'fillRect per cell',
      run: () => flushed(size, (ctx) => fillCells(ctx, fold, size)),
      rounds: peerRounds,
    },
    { name: 'ECharts heatmap', run: echartsCells(fold, size), rounds: peerRounds },
    { name: 'Plotly heatmap', run: plotlyCells(fold, size), rounds: peerRounds },
  ];
  return timings(cases, rounds);
}

/** Returns our way from events to a picture with both marginals, and Plotly's. */
export async function timeEventsToPixels(
  grid: Exclude<GridName, '365×1440'>,
  events: number,
  rounds: number,
  peerRounds: number
): Promise<Timing[]> {
  const times = timesOf(grid, events, 'random');
  const size = SIZES[grid];
  const { columns, rows } = specOf(grid).calendar;
  const counts = { columnCount: columns.bucketCount, rowCount: rows.bucketCount };
  const density = plotlyDensity(localPositions(grid, times), counts, size);
  const cases: TimedCase[] = [
    { name: 'ours', run: () => drawFlushed(benchScene(foldGrid(grid, times), size, true)) },
    { name: 'Plotly density heatmap', run: density, rounds: peerRounds },
  ];
  return timings(cases, rounds);
}

async function timings(cases: readonly TimedCase[], rounds: number): Promise<Timing[]> {
  const mediansMs = await takeTurns(cases, rounds);
  return cases.map(({ name }, i) => ({ name, medianMs: mediansMs[i] }));
}
