import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { useEffect, useMemo } from 'react';
import { redrawActivePanels, useActivePanel } from './activePanels';
import { DashboardView } from './DashboardView';
import { findDashboard } from './dashboards/dashboards';
import { DropAnywhere } from './files/DropAnywhere';
import { FileDashboard } from './files/FileDashboard';
import { FILE_DASHBOARD } from './files/openFileOnPage';
import { GrafanaProviders } from './GrafanaProviders';
import { InspectData } from './InspectData';
import { Notifications } from './Notifications';
import { OptionsPane } from './OptionsPane';
import { switchTheme } from './theme';
import { TopBar } from './TopBar';
import { updateUrl, useUrlState } from './urlState';

/** The whole page. All that it shows follows from the URL. */
export function App() {
  const { theme: mode } = useUrlState();
  const theme = useMemo(() => switchTheme(mode), [mode]);
  useEffect(redrawActivePanels, [theme]);
  return (
    <GrafanaProviders theme={theme}>
      <Page />
    </GrafanaProviders>
  );
}

function Page() {
  const styles = useStyles2(getStyles);
  const urlState = useUrlState();
  const dashboard = findDashboard(urlState.dashboard);
  const editedPanel = useActivePanel(urlState.options);
  const inspectedPanel = useActivePanel(urlState.inspect);
  return (
    <div className={styles.page}>
      {!urlState.kiosk && <TopBar dashboard={dashboard} urlState={urlState} />}
      <div className={cx(styles.content, editedPanel && styles.withPane)}>
        <main className={styles.dashboard}>
          {dashboard.id === FILE_DASHBOARD ? (
            <FileDashboard />
          ) : (
            <DashboardView key={dashboard.id} dashboard={dashboard} />
          )}
        </main>
        {editedPanel && (
          <OptionsPane
            key={editedPanel.state.key}
            panel={editedPanel}
            onClose={() => updateUrl({ options: undefined })}
          />
        )}
      </div>
      <Notifications />
      <DropAnywhere />
      {inspectedPanel && <InspectData panel={inspectedPanel} onClose={() => updateUrl({ inspect: undefined })} />}
    </div>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    page: css({
      display: 'flex',
      flexDirection: 'column',
      height: '100vh',
      background: theme.colors.background.canvas,
    }),
    content: css({
      display: 'grid',
      flex: 1,
      minHeight: 0,
      gridTemplateColumns: 'minmax(0, 1fr)',
    }),
    // Beside the dashboard, never over it: the panel being edited stays in sight.
    withPane: css({
      gridTemplateColumns: 'minmax(0, 1fr) 360px',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        gridTemplateRows: 'minmax(0, 1fr) minmax(0, 1fr)',
      },
    }),
    dashboard: css({
      display: 'flex',
      overflow: 'auto',
      padding: theme.spacing(2),
      [theme.breakpoints.down('md')]: { padding: theme.spacing(1) },
    }),
  };
}
