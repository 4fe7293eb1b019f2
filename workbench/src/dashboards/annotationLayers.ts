import { dataLayers, type SceneDataLayerProvider } from '@grafana/scenes';
import type { EventListName } from '../datasource/eventLists';
import { DATA_SOURCE_REF } from '../datasource/WorkbenchDataSource';
import type { AnnotationsQuery } from '../datasource/WorkbenchQuery';

/** Returns the cases and changes of the honeypot's month, and the changes of its alert. */
export function reviewAnnotations(): SceneDataLayerProvider[] {
  return [annotationLayer('Annotations', 'cases', 'blue'), annotationLayer('Alerts', 'alerts', 'red')];
}

/** Returns a layer of annotations with a name for its switch and a named color of Grafana's. */
export function annotationLayer(name: string, events: EventListName, iconColor: string): SceneDataLayerProvider {
  const target: AnnotationsQuery = { refId: 'Anno', events };
  return new dataLayers.AnnotationsDataLayer({
    key: `annotations-${events}`,
    name,
    query: { name, enable: true, iconColor, datasource: DATA_SOURCE_REF, target },
  });
}
