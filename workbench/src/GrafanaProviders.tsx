import { ThemeContext, type GrafanaTheme2 } from '@grafana/data';
import { locationService, LocationServiceProvider } from '@grafana/runtime';
import { GlobalStyles, ModalRoot, PortalContainer } from '@grafana/ui';
import { useSyncExternalStore, type ReactNode } from 'react';
import { parsePath, Router, type Navigator } from 'react-router-dom';

const history = locationService.getHistory();

const navigator: Navigator = {
  createHref: (to) => history.createHref(typeof to === 'string' ? parsePath(to) : to),
  go: (delta) => history.go(delta),
  push: (to, state) => history.push(typeof to === 'string' ? parsePath(to) : to, state),
  replace: (to, state) => history.replace(typeof to === 'string' ? parsePath(to) : to, state),
};

/** What Grafana's own app puts around a page: theme, global styles, router, and the roots of modals and portals. */
export function GrafanaProviders({ theme, children }: { theme: GrafanaTheme2; children: ReactNode }) {
  const location = useSyncExternalStore(onLocationChange, () => locationService.getLocation());
  return (
    <ThemeContext.Provider value={theme}>
      <GlobalStyles />
      <LocationServiceProvider service={locationService}>
        <Router location={location} navigator={navigator}>
          {children}
          <ModalRoot />
          <PortalContainer />
        </Router>
      </LocationServiceProvider>
    </ThemeContext.Provider>
  );
}

function onLocationChange(listener: () => void): () => void {
  return history.listen(listener);
}
