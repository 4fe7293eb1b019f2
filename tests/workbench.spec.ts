import { type Page } from '@playwright/test';
import { between, honeypotRows } from './support/dataRows';
import { sum } from './support/countByHand';
import { readTable } from './support/readTable';
import { expect, openDashboard, panelOf, queryCount, test } from './support/workbench';

const FEBRUARY = between(honeypotRows(), '2020-02-01T00:00:00Z', '2020-02-29T23:59:59.999Z');

const IP = '185.153.199.51';

const total = (rows: typeof FEBRUARY) => sum(rows.map(({ value }) => value ?? 0));

/** What the tests ask of Grafana's packages on the page. */
interface Runtime {
  getTemplateSrv: () => {
    getVariables: () => Array<{ name: string; type: string; current?: { value: unknown } }>;
    replace: (text: string) => string;
  };
  getAppEvents: () => { publish: (event: { type: string; payload: string[] }) => void };
}

function runtime<T>(page: Page, ask: (runtime: Runtime) => T): Promise<T> {
  return page.evaluate(`(${ask.toString()})(window.System.get('package:@grafana/runtime'))`);
}

test('plugins are told the variables of the dashboard on the page', async ({ page }) => {
  await openDashboard(page, 'alert-review');
  const variables = await runtime(page, ({ getTemplateSrv }) =>
    getTemplateSrv()
      .getVariables()
      .map(({ name, type, current }) => ({ name, type, value: current?.value }))
  );
  expect(variables).toEqual([
    { name: 'source_ip', type: 'custom', value: IP },
    { name: 'filters', type: 'adhoc', value: undefined },
  ]);
  const text = await runtime(page, ({ getTemplateSrv }) => getTemplateSrv().replace('$source_ip ${__all_variables}'));
  expect(text).toBe(`${IP} var-source_ip=${IP}`);
});

test('what a plugin announces is shown as text, for a while', async ({ page }) => {
  await page.clock.install();
  await openDashboard(page, 'attackers');
  await runtime(page, ({ getAppEvents }) =>
    getAppEvents().publish({ type: 'alert-success', payload: ['Saved', '<img src=x>'] })
  );
  const notifications = page.getByTestId('notifications');
  await expect(notifications).toContainText('Saved');
  await expect(notifications).toContainText('<img src=x>');
  await page.clock.runFor(6_000);
  await expect(notifications).toBeEmpty();
});

for (const [operator, keeps] of [
  ['=', (ip: string) => ip === IP],
  ['!=', (ip: string) => ip !== IP],
  ['=~', (ip: string) => ip.startsWith('185.153.')],
] as const) {
  test(`an ad hoc filter "${operator}" is applied to every query`, async ({ page }) => {
    const value = operator === '=~' ? '185\\.153\\..*' : IP;
    await openDashboard(page, 'alert-review', { 'var-filters': `source_ip|${operator}|${value}` });
    const { total: shown } = await readTable(panelOf(page, 'all-ips'));
    expect(shown).toBe(total(FEBRUARY.filter(({ sourceIp }) => keeps(sourceIp))));
  });
}

test('the filters offer the source IPs that there are', async ({ page }) => {
  await openDashboard(page, 'alert-review');
  await page.getByPlaceholder('+ label = value').click();
  await page.getByRole('option', { name: 'source_ip' }).click();
  await page.getByRole('option', { name: /^=\s*Equals/ }).click();
  await page.keyboard.type('185.153.199.5');
  const before = await queryCount(page);
  await page.getByRole('option', { name: '185.153.199.50' }).click();
  await expect.poll(() => queryCount(page)).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  const { total: shown } = await readTable(panelOf(page, 'all-ips'));
  expect(shown).toBe(total(FEBRUARY.filter(({ sourceIp }) => sourceIp === '185.153.199.50')));
});

test('a live dashboard has the events up to now at every refresh', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-11T14:40:00Z');
  await openDashboard(page, 'live', { from: '2026-03-11T14:00:00.000Z', to: 'now', refresh: '5s' });
  const count = async () => (await readTable(panelOf(page, 'minute-hour'))).total;
  // in working hours an event every two seconds; both ends of the range belong to it
  expect(await count()).toBe(40 * 30 + 1);
  await page.clock.setFixedTime('2026-03-11T14:40:10Z');
  await expect.poll(count, { timeout: 15_000 }).toBe(40 * 30 + 1 + 5);
});

test('a case shows what a link brings as text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  await page.goto(`./case.html?${new URLSearchParams({ who: hostile, from: '1580515200000' })}`);
  await expect(page.locator('[data-name=who]')).toHaveText(hostile);
  await expect(page.locator('[data-name=from]')).toHaveText('1580515200000');
  await expect(page.locator('img')).toHaveCount(0);
});

test('annotations reach the panels, and are gone where their switch is off', async ({ page }) => {
  await openDashboard(page, 'alert-review');
  await expect.poll(() => annotationTexts(page)).toHaveLength(9);
  expect(await annotationTexts(page)).toContain('The sensor was moved to another rack');
  await page.getByLabel('Alerts').uncheck({ force: true });
  await expect.poll(() => annotationTexts(page)).toHaveLength(4);
  await page.getByLabel('Annotations').uncheck({ force: true });
  await expect.poll(() => annotationTexts(page)).toEqual([]);
});

/** Returns the texts of the annotations that came with the data of the first panel. */
function annotationTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.__grafanaSceneContext.state.body.state.children[0].state.body.state.$data.state.data.annotations.flatMap(
      ({ fields }) => fields.find(({ name }) => name === 'text')?.values ?? []
    )
  );
}

interface ScenePart {
  state: { body: ScenePart; children: ScenePart[]; $data: { state: { data: Data } } };
}

interface Data {
  annotations: Array<{ fields: Array<{ name: string; values: string[] }> }>;
}

declare global {
  interface Window {
    __grafanaSceneContext: ScenePart;
  }
}
