import { expect, panelOf, test } from './support';

/** A word of the legend, the button, and the words of the summary, as this plugin's texts have them. */
const WORDS = {
  'de-DE': ['Spitze', 'Als Tabelle anzeigen', 'nach Wochentag und Stunde'],
  'ja-JP': ['ピーク', '表として表示', '曜日と時'],
};

for (const [language, [peak, asTable, summary]] of Object.entries(WORDS)) {
  test(`a user whose language is ${language} reads the panel in it`, async ({ page, browser, request, baseURL }) => {
    const login = `reader-${Date.now()}`;
    await request.post('/api/admin/users', { data: { name: login, login, password: 'reader-password', OrgId: 1 } });
    const context = await browser.newContext({ baseURL, storageState: undefined });
    await context.request.post('/login', { data: { user: login, password: 'reader-password' } });
    await context.request.patch('/api/user/preferences', { data: { language } });
    const reader = await context.newPage();
    await reader.goto('/d/activity-calendar-one-attacker');
    const panel = panelOf(reader, 'Sessions of 185.153.199.51 by weekday and hour');
    await expect(panel.getByTestId('activity-calendar-plot')).toHaveAccessibleName(new RegExp(summary));
    await expect(panel.getByTestId('activity-calendar-legend')).toContainText(peak);
    await panel.getByRole('button', { name: asTable }).click();
    // 2020-02-03 was a Monday
    const monday = new Date(Date.UTC(2020, 1, 3)).toLocaleDateString(language, { weekday: 'short', timeZone: 'UTC' });
    await expect(panel.getByTestId('activity-calendar-table')).toContainText(monday);
    await context.close();
    await page.close();
  });
}
