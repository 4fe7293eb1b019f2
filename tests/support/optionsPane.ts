import { type Page } from '@playwright/test';
import { openDashboard, panelOf } from './workbench';

/** Opens a dashboard with further URL parameters and the option pane of one of its panels. */
export async function openOptionsOf(
  page: Page,
  dashboard: string,
  key: string,
  params: Record<string, string> = {}
): Promise<void> {
  await openDashboard(page, dashboard, params);
  const panel = panelOf(page, key);
  await panel.hover();
  await panel.getByRole('button', { name: /^Menu for panel/ }).click();
  await page.getByRole('menuitem', { name: 'Options' }).click();
  await page.getByTestId('options-pane').waitFor();
}

/** Picks the first choice of an option whose label begins so. */
export async function choose(page: Page, option: string, label: string): Promise<void> {
  const row = page.getByTestId(`opt-${option}`);
  await row.locator('input').first().click();
  await row.locator('input').first().fill(label);
  await page
    .getByRole('option', { name: new RegExp(`^${label}`) })
    .first()
    .click();
}
