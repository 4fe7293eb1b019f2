import { expect, openDashboard, panelOf, test } from './support';

test('a refresh brings new events, and a range that ends now has its mark', async ({ page }) => {
  await openDashboard(page, 'live');
  const plot = panelOf(page, 'What each refresh brings').getByTestId('activity-calendar-plot');
  const name = () => plot.getAttribute('aria-label');
  await expect(plot).toHaveAccessibleName(/ events by weekday and hour/);
  const before = await name();
  await expect.poll(name, { timeout: 40_000 }).not.toBe(before);
});

test('a stream fills the last hour, and is not called coarse for filling its buffer', async ({ page }) => {
  await openDashboard(page, 'live');
  const panel = panelOf(page, 'A stream of TestData');
  await panel.scrollIntoViewIfNeeded();
  const plot = panel.getByTestId('activity-calendar-plot');
  const name = () => plot.getAttribute('aria-label');
  await expect(plot).toHaveAccessibleName(/^Mean of value by date and minute of the hour/);
  await expect(panel.getByRole('button', { name: /Max data points/ })).toHaveCount(0);
  const before = await name();
  await expect.poll(name).not.toBe(before);
});
