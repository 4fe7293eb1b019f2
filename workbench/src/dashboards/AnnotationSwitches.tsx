import {
  ControlsLabel,
  SceneDataLayerSet,
  sceneGraph,
  SceneObjectBase,
  type SceneComponentProps,
} from '@grafana/scenes';

/** A switch for each layer of the dashboard's annotations, with its name, as Grafana has them. */
export class AnnotationSwitches extends SceneObjectBase {
  static Component = ({ model }: SceneComponentProps<AnnotationSwitches>) =>
    sceneGraph
      .getDataLayers(model, true)
      .flatMap((set) => (set instanceof SceneDataLayerSet ? set.state.layers : []))
      .map((layer) => (
        <div key={layer.state.key} style={{ display: 'flex' }}>
          <ControlsLabel htmlFor={`data-layer-${layer.state.key}`} label={layer.state.name} />
          <layer.Component model={layer} />
        </div>
      ));
}
