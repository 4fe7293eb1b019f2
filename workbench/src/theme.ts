import { createTheme, type GrafanaTheme2 } from '@grafana/data';
import { config } from '@grafana/runtime';
import type { ThemeMode } from './urlState';

/**
 * Returns the theme of that mode and makes it the page's. Scenes resolves field colors with the global one, so this
 * has to come before panels render; panels already on the page need `redrawActivePanels`.
 */
export function switchTheme(mode: ThemeMode): GrafanaTheme2 {
  const theme = createTheme({ colors: { mode } });
  config.theme2 = theme;
  config.theme = theme.v1;
  config.bootData.user.theme = mode;
  config.bootData.user.lightTheme = theme.isLight;
  document.body.classList.toggle('theme-light', theme.isLight);
  document.body.classList.toggle('theme-dark', theme.isDark);
  document.documentElement.style.colorScheme = mode;
  return theme;
}
