import { UrlSyncContextProvider } from '@grafana/scenes';
import { useState } from 'react';
import type { Dashboard } from './dashboards/Dashboard';

/** Shows a dashboard as the URL wants it, and keeps the URL up to date. Another dashboard needs another `key`. */
export function DashboardView({ dashboard }: { dashboard: Dashboard }) {
  const [scene] = useState(() => dashboard.makeScene());
  return (
    <UrlSyncContextProvider scene={scene}>
      <scene.Component model={scene} />
    </UrlSyncContextProvider>
  );
}
