import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { locationService } from '@grafana/runtime';
import { RadioButtonGroup, Tab, TabsBar, TextLink, useStyles2 } from '@grafana/ui';
import type { MouseEvent } from 'react';
import type { Dashboard } from './dashboards/Dashboard';
import { dashboards } from './dashboards/dashboards';
import { dashboardSearch, updateUrl, type ThemeMode, type UrlState } from './urlState';

const THEMES: Array<{ label: string; value: ThemeMode }> = [
  { label: 'Dark', value: 'dark' },
  { label: 'Light', value: 'light' },
];

/** The page's name, the dashboards as tabs, and the theme switch. */
export function TopBar({ dashboard, urlState }: { dashboard: Dashboard; urlState: UrlState }) {
  const styles = useStyles2(getStyles);
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>Activity Calendar</h1>
      <nav className={styles.tabs} aria-label="Dashboards">
        <TabsBar hideBorder>
          {dashboards.map(({ id, title }) => (
            <Tab
              key={id}
              label={title}
              active={id === dashboard.id}
              href={dashboardSearch(id, urlState)}
              onChangeTab={(event) => openDashboard(event, id, urlState)}
            />
          ))}
        </TabsBar>
      </nav>
      <div className={styles.right}>
        <TextLink href="./data-sources.md" external variant="bodySmall" color="secondary" inline={false}>
          Data sources
        </TextLink>
        <RadioButtonGroup
          size="sm"
          aria-label="Theme"
          options={THEMES}
          value={urlState.theme}
          onChange={(theme) => updateUrl({ theme })}
        />
      </div>
    </header>
  );
}

// A plain click changes dashboards without loading the page; a click with a key held stays the browser's.
function openDashboard(event: MouseEvent, id: string, urlState: UrlState): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  locationService.push({ search: dashboardSearch(id, urlState) });
}

function getStyles(theme: GrafanaTheme2) {
  return {
    bar: css({
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: theme.spacing(2),
      padding: theme.spacing(0, 2),
      background: theme.colors.background.primary,
      borderBottom: `1px solid ${theme.colors.border.weak}`,
      [theme.breakpoints.down('md')]: { padding: theme.spacing(0, 1) },
    }),
    name: css({
      margin: 0,
      fontSize: theme.typography.h5.fontSize,
      lineHeight: theme.spacing(5),
      whiteSpace: 'nowrap',
    }),
    tabs: css({
      minWidth: 0,
      overflowX: 'auto',
      scrollbarWidth: 'none',
      [theme.breakpoints.down('md')]: { order: 1, flexBasis: '100%' },
    }),
    right: css({
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
      marginLeft: 'auto',
    }),
  };
}
