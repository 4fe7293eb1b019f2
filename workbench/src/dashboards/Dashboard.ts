import type { EmbeddedScene } from '@grafana/scenes';

/** One tab of the workbench. */
export interface Dashboard {
  /** Its name in the URL. */
  id: string;
  title: string;
  /** Returns a new scene in the dashboard's initial state; what the URL says is applied later. */
  makeScene(): EmbeddedScene;
}
