import type { PanelPluginMeta } from '@grafana/data';
import { config } from '@grafana/runtime';
import i18next from 'i18next';

/** Sets the language of the page to the user's. */
export async function setUserLanguage(): Promise<void> {
  await i18next.changeLanguage(config.bootData.user.language);
}

/** Loads a plugin's texts in the user's language, where it has them, as Grafana does before it runs the plugin. */
export async function loadPluginTexts({ id, translations }: PanelPluginMeta): Promise<void> {
  const { language } = config.bootData.user;
  const url = translations?.[language];
  if (url === undefined) {
    return;
  }
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status} ${response.statusText}`);
  }
  i18next.addResourceBundle(language, id, await response.json(), true, false);
}
