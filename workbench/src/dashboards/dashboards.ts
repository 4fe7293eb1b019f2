import { alertReview } from './alertReview';
import { allAttackers } from './allAttackers';
import { attackers } from './attackers';
import { clockChanges } from './clockChanges';
import type { Dashboard } from './Dashboard';
import { datasources } from './datasources';
import { edgeCases } from './edgeCases';
import { file } from './file';
import { frenchGrid } from './frenchGrid';
import { gallery } from './gallery';
import { live } from './live';
import { manyPanels } from './manyPanels';
import { punchCard } from './punchCard';
import { ransomwareChats } from './ransomwareChats';
import { states } from './states';

/** All tabs, in their order. */
export const dashboards: readonly Dashboard[] = [
  attackers,
  file,
  alertReview,
  allAttackers,
  ransomwareChats,
  frenchGrid,
  punchCard,
  gallery,
  datasources,
  clockChanges,
  live,
  states,
  edgeCases,
];

/** Those that are no tabs: nobody but the bench has a use for them. */
const withoutTab: readonly Dashboard[] = [manyPanels];

/** Returns the dashboard of that id, or the default one. */
export function findDashboard(id: string | undefined): Dashboard {
  return [...dashboards, ...withoutTab].find((dashboard) => dashboard.id === id) ?? attackers;
}
