/** What of Grafana's Scenes is called: the panels of a dashboard in a grid. */
export interface ScenePanel {
  readonly state: {
    readonly key: string;
    readonly options: object;
    readonly $data: { readonly state: { readonly data: PanelData }; setState(change: { data: PanelData }): void };
  };
  onOptionsChange(change: object): void;
}

interface PanelData {
  readonly series: readonly object[];
}

interface GridItem {
  readonly state: { readonly body: ScenePanel };
}

interface Grid {
  readonly state: { readonly children: readonly GridItem[] };
  setState(change: { children?: readonly GridItem[]; templateColumns?: string; autoRows?: string }): void;
}

declare global {
  interface Window {
    __grafanaSceneContext: { state: { body: Grid } };
  }
}

/** Returns the grid of the dashboard on the page. */
export function gridOfPage(): Grid {
  return window.__grafanaSceneContext.state.body;
}

/** Returns the panels of the dashboard on the page. */
export function panelsOfPage(): ScenePanel[] {
  return gridOfPage().state.children.map(({ state }) => state.body);
}

/** Hands a panel the rows of a query's answer: nothing but times. */
export function handTimes({ state }: ScenePanel, timesMs: readonly number[]): void {
  const field = { name: 'time', type: 'time', config: {}, values: timesMs };
  const { data } = state.$data.state;
  state.$data.setState({ data: { ...data, series: [{ refId: 'A', fields: [field], length: timesMs.length }] } });
}
