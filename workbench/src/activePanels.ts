import type { VizPanel } from '@grafana/scenes';
import { useSyncExternalStore } from 'react';

const panels = new Map<string, VizPanel>();
const listeners = new Set<() => void>();

/** A behavior for panels: lists the panel while it is on the page. Repeats replace their panels, keys stay. */
export function trackActivePanel(panel: VizPanel): () => void {
  const key = panel.state.key ?? '';
  panels.set(key, panel);
  notify();
  return () => {
    if (panels.get(key) === panel) {
      panels.delete(key);
      notify();
    }
  };
}

/** Returns the panel of that key if it is on the page, and renders anew when that changes. */
export function useActivePanel(key: string | undefined): VizPanel | undefined {
  return useSyncExternalStore(subscribe, () => (key === undefined ? undefined : panels.get(key)));
}

/** Makes every panel on the page apply its field config again and render, without a query. */
export function redrawActivePanels(): void {
  for (const panel of panels.values()) {
    panel.clearFieldConfigCache();
    panel.forceRender();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function notify(): void {
  listeners.forEach((listener) => listener());
}
