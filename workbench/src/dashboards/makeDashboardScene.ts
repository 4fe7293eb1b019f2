import {
  behaviors,
  EmbeddedScene,
  SceneControlsSpacer,
  SceneRefreshPicker,
  SceneTimePicker,
  SceneTimeRange,
  SceneVariableSet,
  VariableValueSelectors,
  type SceneObject,
  type SceneVariable,
} from '@grafana/scenes';

interface DashboardParts {
  from: string;
  to: string;
  timeZone: string;
  variables?: SceneVariable[];
  /** True where every panel has a time range of its own: there is nothing to pick then. */
  ownRanges?: boolean;
  body: SceneObject;
}

/** Returns a dashboard: the body below the usual row of variables, time picker and refresh picker. */
export function makeDashboardScene(parts: DashboardParts): EmbeddedScene {
  const { from, to, timeZone, variables = [], ownRanges = false, body } = parts;
  return new EmbeddedScene({
    $timeRange: new SceneTimeRange({ from, to, timeZone }),
    $variables: new SceneVariableSet({ variables }),
    $behaviors: [new behaviors.CursorSync({ sync: 1 })],
    controls: ownRanges
      ? undefined
      : [
          new VariableValueSelectors({}),
          new SceneControlsSpacer(),
          new SceneTimePicker({ isOnCanvas: true }),
          new SceneRefreshPicker({ isOnCanvas: true }),
        ],
    body,
  });
}
