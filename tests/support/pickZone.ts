import { type Page } from '@playwright/test';

/** Picks the dashboard's time zone in Grafana's time picker: the first that is found for `text`. */
export async function pickZone(page: Page, text: string): Promise<void> {
  await page.getByTestId('data-testid TimePicker Open Button').click();
  await page.getByRole('button', { name: 'Change time settings' }).click();
  const input = page.getByTestId('data-testid Time zone picker select container').locator('input').first();
  await input.click();
  await input.fill(text);
  await page.keyboard.press('Enter');
}
