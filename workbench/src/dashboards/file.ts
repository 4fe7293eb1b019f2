import { EmbeddedScene, SceneFlexLayout } from '@grafana/scenes';
import { FILE_DASHBOARD } from '../files/openFileOnPage';
import type { Dashboard } from './Dashboard';

/** A file of the user's own. What it shows depends on the file: the page takes it from `files/FileDashboard`. */
export const file: Dashboard = {
  id: FILE_DASHBOARD,
  title: 'Your file',
  makeScene: () => new EmbeddedScene({ body: new SceneFlexLayout({ children: [] }) }),
};
