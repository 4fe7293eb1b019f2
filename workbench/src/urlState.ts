import { locationService } from '@grafana/runtime';
import { isPlainObject } from 'lodash';
import { useMemo, useSyncExternalStore } from 'react';
import type { MergePatch } from './mergePatch';

export type ThemeMode = 'dark' | 'light';

/** What a panel's state has that its dashboard's definition has not. */
export interface PanelEdits {
  options?: MergePatch;
  fieldConfig?: MergePatch;
}

/** The workbench's own part of the URL. Time range, zone, refresh and variables are kept there by Scenes. */
export interface UrlState {
  dashboard?: string;
  theme: ThemeMode;
  /** The key of the panel whose options are open. */
  options?: string;
  /** The key of the panel whose data are shown. */
  inspect?: string;
  /** By panel key. */
  edits: Record<string, PanelEdits>;
  /** No top bar, for screenshots. */
  kiosk: boolean;
}

/** Returns what the URL says now. Text that is not ours is ignored. */
export function readUrlState(search: string = locationService.getLocation().search): UrlState {
  const params = new URLSearchParams(search);
  return {
    dashboard: params.get('dashboard') ?? undefined,
    theme: params.get('theme') === 'light' ? 'light' : 'dark',
    options: params.get('options') ?? undefined,
    inspect: params.get('inspect') ?? undefined,
    edits: parseEdits(params.get('edits')),
    kiosk: params.has('kiosk'),
  };
}

/** Returns the URL's state and renders anew when it changes. */
export function useUrlState(): UrlState {
  const search = useSyncExternalStore(onLocationChange, () => locationService.getLocation().search);
  return useMemo(() => readUrlState(search), [search]);
}

/** Puts these values into the URL and leaves the others alone; `undefined` takes one out. */
export function updateUrl(change: Partial<Pick<UrlState, 'theme' | 'options' | 'inspect'>>): void {
  locationService.partial(change, true);
}

/** Puts the edits of one panel into the URL in place of the earlier ones; `undefined` takes them out. */
export function updateEdits(panelKey: string, panelEdits: PanelEdits | undefined): void {
  const { [panelKey]: _, ...others } = readUrlState().edits;
  const edits = panelEdits ? { ...others, [panelKey]: panelEdits } : others;
  locationService.partial({ edits: Object.keys(edits).length > 0 ? JSON.stringify(edits) : undefined }, true);
}

/** Returns the query string of another dashboard in its initial state; theme and kiosk mode stay. */
export function dashboardSearch(dashboard: string, { theme, kiosk }: UrlState): string {
  const params = new URLSearchParams({ dashboard, theme });
  if (kiosk) {
    params.set('kiosk', 'true');
  }
  return `?${params}`;
}

function onLocationChange(listener: () => void): () => void {
  return locationService.getHistory().listen(listener);
}

function parseEdits(json: string | null): Record<string, PanelEdits> {
  try {
    const edits: unknown = JSON.parse(json ?? '{}');
    return isEdits(edits) ? edits : {};
  } catch {
    return {};
  }
}

function isEdits(value: unknown): value is Record<string, PanelEdits> {
  return isRecord(value) && Object.values(value).every(isPanelEdits);
}

function isPanelEdits(value: unknown): value is PanelEdits {
  return isRecord(value) && Object.values(value).every(isRecord);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isPlainObject(value);
}
