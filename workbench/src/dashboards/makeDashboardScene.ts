import {
  behaviors,
  EmbeddedScene,
  SceneControlsSpacer,
  SceneDataLayerSet,
  SceneRefreshPicker,
  SceneTimePicker,
  SceneTimeRange,
  SceneVariableSet,
  VariableValueSelectors,
  type SceneDataLayerProvider,
  type SceneObject,
  type SceneVariable,
} from '@grafana/scenes';

import { AnnotationSwitches } from './AnnotationSwitches';

interface DashboardParts {
  from: string;
  to: string;
  timeZone: string;
  variables?: SceneVariable[];
  /** Annotations, which its panels get beside their data, each with a switch. */
  annotations?: SceneDataLayerProvider[];
  /** How often the dashboard asks anew, `5s`; not at all unless given. */
  refresh?: string;
  /** True where every panel has a time range of its own: there is nothing to pick then. */
  ownRanges?: boolean;
  body: SceneObject;
}

/** Returns a dashboard: the body below the usual row of variables, time picker and refresh picker. */
export function makeDashboardScene(parts: DashboardParts): EmbeddedScene {
  const { from, to, timeZone, variables = [], annotations = [], refresh, ownRanges = false, body } = parts;
  return new EmbeddedScene({
    $timeRange: new SceneTimeRange({ from, to, timeZone }),
    $variables: new SceneVariableSet({ variables }),
    $data: annotations.length > 0 ? new SceneDataLayerSet({ layers: annotations }) : undefined,
    $behaviors: [new behaviors.CursorSync({ sync: 1 })],
    controls: ownRanges
      ? undefined
      : [
          new VariableValueSelectors({}),
          ...(annotations.length > 0 ? [new AnnotationSwitches({})] : []),
          new SceneControlsSpacer(),
          new SceneTimePicker({ isOnCanvas: true }),
          new SceneRefreshPicker({ isOnCanvas: true, refresh }),
        ],
    body,
  });
}
