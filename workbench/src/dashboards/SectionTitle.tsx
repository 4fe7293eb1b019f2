import { SceneObjectBase, type SceneComponentProps, type SceneObjectState } from '@grafana/scenes';
import { Text } from '@grafana/ui';

interface SectionTitleState extends SceneObjectState {
  title: string;
}

/** The name of a group of panels. */
export class SectionTitle extends SceneObjectBase<SectionTitleState> {
  static Component = ({ model }: SceneComponentProps<SectionTitle>) => (
    <Text element="h2">{model.useState().title}</Text>
  );
}
