import { median } from '../../takeTurns';
import { timesOf } from './monthGrid';
import { type ChangeTime, plotOf, timeLighting, timeRedraw, waitUntil } from './pictureChange';
import { scanPlain } from '../../scan';
import { gridOfPage, handTimes, panelsOfPage, type ScenePanel } from './scenePanels';

/** What a panel is made to do, with the median of what each took. */
export type PanelTimes = Record<string, ChangeTime>;

const OPTIONS = {
  '7×24': { calendar: 'weekday-hour' },
  '31×1440': { calendar: 'day-of-month-time', bucketMinutes: 1 },
} as const;

const ZONES = ['America/New_York', 'Europe/Paris'];

/** Returns rows as Grafana delivers them, ordered; two sets of the same times in arrays of their own. */
function deliveredTimes(events: number): number[][] {
  const text = JSON.stringify(Array.from(timesOf('7×24', events, 'ordered')));
  return [JSON.parse(text), JSON.parse(text)];
}

/** Leaves one panel on the page, at a size, and measures what is done to it, in turns. */
async function timePanel(grid: keyof typeof OPTIONS, events: number, rounds: number): Promise<PanelTimes> {
  const items = gridOfPage().state.children.slice(0, 1);
  gridOfPage().setState({ children: items, templateColumns: '1440px', autoRows: '620px' });
  const [panel] = panelsOfPage();
  const { key } = panel.state;
  const times = deliveredTimes(events);
  panel.onOptionsChange(OPTIONS[grid]);
  const mount = (shown: boolean) => gridOfPage().setState({ children: shown ? items : [] });
  let turn = 0;
  const taken: Record<string, ChangeTime[]> = {};
  const note = async (name: string, change: Promise<ChangeTime>) => (taken[name] ??= []).push(await change);
  for (let round = 0; round < rounds; round++) {
    turn++;
    mount(false);
    await waitUntil(() => plotOf(key) === null);
    handTimes(panel, times[turn % 2]);
    await note(
      'first picture',
      timeRedraw([key], () => mount(true))
    );
    await settled();
    const other = times[(turn + 1) % 2];
    await note(
      'refresh with other arrays',
      timeRedraw([key], () => handTimes(panel, other))
    );
    const reverse = turn % 2 === 0;
    await note(
      'colors',
      timeRedraw([key], () => panel.onOptionsChange({ color: { reverse } }))
    );
    const timeZone = ZONES[turn % 2];
    await note(
      'zone',
      timeRedraw([key], () => panel.onOptionsChange({ timeZone }))
    );
    const autoRows = turn % 2 === 0 ? '620px' : '600px';
    await note(
      'size',
      timeRedraw([key], () => gridOfPage().setState({ autoRows }))
    );
    await note(
      'hover',
      timeLighting(key, () => pointAt(key, turn % 2))
    );
  }
  const scanMs = Array.from({ length: rounds }, () => timeScan(times[0]));
  const scan = { flushedMs: median(scanMs), paintedMs: NaN, cellDraws: 0 };
  return { scan, ...Object.fromEntries(Object.entries(taken).map(([name, each]) => [name, medianChange(each)])) };
}

/** Measures one panel and all of the dashboard, in turns: a refresh with other arrays. */
async function timeManyPanels(events: number, rounds: number): Promise<{ one: ChangeTime; all: ChangeTime }> {
  const panels = panelsOfPage();
  const times = deliveredTimes(events);
  const refresh = (some: readonly ScenePanel[], round: number) =>
    timeRedraw(
      some.map(({ state }) => state.key),
      () => some.forEach((panel) => handTimes(panel, times[round % 2]))
    );
  const one: ChangeTime[] = [];
  const all: ChangeTime[] = [];
  await refresh(panels, 0);
  for (let round = 1; round <= rounds; round++) {
    one.push(await refresh(panels.slice(0, 1), round));
    await settled();
    all.push(await refresh(panels, round + 1));
    await settled();
    // the first panel has the arrays of the others again, so that it gets different ones next
    await refresh(panels, round);
    await settled();
  }
  return { one: medianChange(one), all: medianChange(all) };
}

/** Refreshes one panel so many times, each with arrays of its own. */
async function refreshOften(events: number, times: number): Promise<void> {
  const [panel] = panelsOfPage();
  const rows = Array.from(timesOf('7×24', events, 'ordered'));
  for (let i = 0; i < times; i++) {
    await timeRedraw([panel.state.key], () => handTimes(panel, rows.slice()));
  }
}

/** Takes one panel off the page and puts it back so many times. */
async function mountOften(times: number): Promise<void> {
  const items = gridOfPage().state.children.slice(0, 1);
  const { key } = items[0].state.body.state;
  for (let i = 0; i < times; i++) {
    gridOfPage().setState({ children: [] });
    await waitUntil(() => plotOf(key) === null);
    await timeRedraw([key], () => gridOfPage().setState({ children: items }));
  }
}

/** Waits until the page has nothing more to do for what was done. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise(requestAnimationFrame);
  }
}

function pointAt(key: string, side: number): void {
  const plot = plotOf(key);
  const box = plot?.getBoundingClientRect();
  if (box !== undefined) {
    const place = { clientX: box.x + box.width * (0.3 + 0.2 * side), clientY: box.y + box.height * 0.5 };
    plot?.dispatchEvent(new PointerEvent('pointermove', { ...place, bubbles: true, pointerType: 'mouse' }));
  }
}

function timeScan(times: readonly number[]): number {
  const startMs = performance.now();
  const sum = scanPlain(times);
  return sum > 0 ? performance.now() - startMs : NaN;
}

function medianChange(changes: readonly ChangeTime[]): ChangeTime {
  const of = (pick: (change: ChangeTime) => number): number => median(changes.map(pick));
  return {
    flushedMs: of(({ flushedMs }) => flushedMs),
    paintedMs: of(({ paintedMs }) => paintedMs),
    cellDraws: of(({ cellDraws }) => cellDraws),
  };
}

/** What Node asks of the workbench's page. */
const panelPage = { timePanel, timeManyPanels, refreshOften, mountOften };

declare global {
  interface Window {
    panelPage: typeof panelPage;
  }
}

window.panelPage = panelPage;
