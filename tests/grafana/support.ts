import { test as base } from '@grafana/plugin-e2e';
import { type APIRequestContext, type Locator, type Page, request as apiRequest } from '@playwright/test';
import { readTable } from '../support/readTable';
import { type CellOfGrid, cellOfWeek } from '../support/review';

export { expect } from '@grafana/plugin-e2e';

/** What Grafana itself complains of, whatever panel is shown. */
const NOT_OURS = [
  // the server has no internet
  /grafana\.com/,
  /Failed to load resource/,
  // Grafana's own deprecation notes
  /\[Deprecat/i,
];

const ADMIN = {
  user: process.env.GRAFANA_ADMIN_USER ?? 'admin',
  password: process.env.GRAFANA_ADMIN_PASSWORD ?? 'admin',
};

/** A test of an admin that fails when the page reports an error or breaks a content security policy. */
export const test = base.extend<{ quietConsole: void }>({
  // A session of its own: Grafana changes a session's token every ten minutes, and all tests take longer than that.
  storageState: async ({ baseURL }, use) => {
    const context = await apiRequest.newContext({ baseURL });
    const answer = await context.post('/login', { data: ADMIN });
    base.expect(answer.ok()).toBe(true);
    await use(await context.storageState());
    await context.dispose();
  },
  quietConsole: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !NOT_OURS.some((pattern) => pattern.test(message.text()))) {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      await use();
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** February 2020, the range of the provisioned dashboards, as SQL. */
export const FEBRUARY = "time >= '2020-02-01T00:00:00Z' AND time < '2020-03-01T00:00:00Z'";

/** Asks the database through Grafana, past the panel. Returns the columns of the answer. */
export async function sqlColumns(request: APIRequestContext, rawSql: string): Promise<unknown[][]> {
  const answer = await request.post('/api/ds/query', {
    data: {
      queries: [{ refId: 'A', datasource: { uid: 'honeypot' }, rawSql, format: 'table', rawQuery: true }],
      from: '0',
      to: '1',
    },
  });
  const body: { results: { A: { frames: Array<{ data: { values: unknown[][] } }>; error?: string } } } =
    await answer.json();
  if (body.results.A.error !== undefined) {
    throw new Error(body.results.A.error);
  }
  return body.results.A.frames[0].data.values;
}

/** Returns sums by weekday (rows, Monday first) and hour of a zone as PostgreSQL counts them; null where no row is. */
export async function sqlWeekdayHours(
  request: APIRequestContext,
  where: string,
  zone = 'UTC',
  value = 'sum(sessions)'
): Promise<Array<Array<number | null>>> {
  const [weekdays, hours, values] = await sqlColumns(
    request,
    `SELECT extract(isodow FROM time AT TIME ZONE '${zone}')::integer, extract(hour FROM time AT TIME ZONE '${zone}')::integer,
       (${value})::integer
     FROM attacks WHERE ${FEBRUARY} AND ${where} GROUP BY 1, 2`
  );
  const grid: Array<Array<number | null>> = Array.from({ length: 7 }, () => new Array<number | null>(24).fill(null));
  (values ?? []).forEach((count, row) => {
    grid[Number(weekdays[row]) - 1][Number(hours[row])] = Number(count);
  });
  return grid;
}

/** Returns a panel of a dashboard by its title. */
export function panelOf(page: Page, title: string): Locator {
  return page.getByTestId(`data-testid Panel header ${title}`);
}

/** Returns the table's cells as rows of weekdays, Monday first, however the week starts in this Grafana. */
function mondayFirst(
  columns: readonly string[],
  cells: ReadonlyArray<ReadonlyArray<number | null>>
): Array<Array<number | null>> {
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name) => {
    const column = columns.indexOf(name);
    return cells.map((row) => row[column]);
  });
}

/** Returns the cells of a panel of weekdays and hours as rows of weekdays, Monday first. */
export async function weekdayRows(page: Page, title: string): Promise<Array<Array<number | null>>> {
  const panel = panelOf(page, title);
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('[data-activity-calendar]').waitFor();
  const { columns, cells } = await readTable(panel);
  return mondayFirst(columns, cells);
}

/** Returns where a cell of a calendar of weekdays and hours is, however the week starts in this Grafana. */
export async function placeOf(panel: Locator, weekday: string, hour: number): Promise<CellOfGrid> {
  await panel.locator('[data-activity-calendar]').waitFor();
  const { columns } = await readTable(panel);
  return cellOfWeek(columns.indexOf(weekday), hour);
}

/** Opens a provisioned dashboard. */
export async function openDashboard(page: Page, name: string, params: Record<string, string> = {}): Promise<void> {
  await page.goto(`/d/activity-calendar-${name}?${new URLSearchParams(params)}`);
}

/** Saves a dashboard of February with one panel, whose id is 1, and returns its uid. */
export async function saveDashboard(request: APIRequestContext, panel: object): Promise<string> {
  const uid = `activity-calendar-test-${Date.now()}`;
  const time = { from: '2020-02-01T00:00:00.000Z', to: '2020-02-29T23:59:59.999Z' };
  const panels = [{ id: 1, gridPos: { x: 0, y: 0, w: 24, h: 12 }, ...panel }];
  const saved = await request.post('/api/dashboards/db', {
    data: { dashboard: { uid, title: uid, timezone: 'utc', time, panels } },
  });
  base.expect(saved.ok()).toBe(true);
  return uid;
}

/** Opens the picker of visualizations in the panel editor, at the suggestions or at all of them. */
export async function openVisualizations(page: Page, tab: 'Suggestions' | 'All visualizations'): Promise<void> {
  const toggle = page.getByTestId('data-testid toggle-viz-picker');
  const wanted = page.getByRole('tab', { name: tab });
  await toggle.or(wanted).first().waitFor();
  // a new panel has it open
  if (!(await wanted.isVisible())) {
    await toggle.click();
  }
  await wanted.click();
}

/** Makes the panel in the editor an Activity Calendar. (That of plugin-e2e gives up on a busy machine.) */
export async function becomeCalendar(page: Page): Promise<void> {
  await openVisualizations(page, 'All visualizations');
  await page.getByTestId('data-testid Plugin visualization item Activity Calendar').click();
}
