import { expect, openDashboard, panelOf, test } from './support/workbench';

/** Words of the legend, of its name, of the button and of the summary. */
const WORDS = {
  'en-US': ['Peak', 'Light the cells of a color', 'Show as table', 'by weekday and hour'],
  'de-DE': ['Spitze', 'Zellen einer Farbe hervorheben', 'Als Tabelle anzeigen', 'nach Wochentag und Stunde'],
  'fr-FR': ['Pic', 'Éclairer les cellules d’une couleur', 'Afficher en tableau', 'par jour de la semaine et heure'],
  'es-ES': ['Pico', 'Resaltar las celdas de un color', 'Mostrar como tabla', 'por día de la semana y hora'],
  'ja-JP': ['ピーク', 'ある色のセルを強調表示', '表として表示', '曜日と時'],
  'zh-Hans': ['峰值', '突出显示某种颜色的单元格', '以表格显示', '按星期和小时'],
};

for (const [language, [peak, lights, asTable, summary]] of Object.entries(WORDS)) {
  test(`legend, summary and table are in ${language}, with its weekdays and numbers`, async ({ page }) => {
    await openDashboard(page, 'attackers', { language });
    const panel = panelOf(page, 'weekday-hour');
    await expect(panel.getByTestId('activity-calendar-legend')).toContainText(peak);
    await expect(panel.getByLabel(lights)).toBeVisible();
    const total = await panel.getByTestId('activity-calendar-total').innerText();
    expect(total).toContain(Number(total.replace(/\D/g, '')).toLocaleString(language));

    await panel.getByRole('button', { name: asTable }).click();
    await expect(panel).toContainText(summary);
    const table = panel.getByTestId('activity-calendar-table');
    for (let day = 0; day < 7; day++) {
      // 2020-02-03 was a Monday
      const date = new Date(Date.UTC(2020, 1, 3 + day));
      await expect(table).toContainText(date.toLocaleDateString(language, { weekday: 'short', timeZone: 'UTC' }));
    }
  });
}
