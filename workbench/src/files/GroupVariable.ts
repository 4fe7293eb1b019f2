import { CustomVariable, sceneGraph, type SceneObject, type VariableValueOption } from '@grafana/scenes';
import { of, type Observable } from 'rxjs';

/** How queries and the URL call the variable. */
export const GROUP_VARIABLE = 'group';

/** The dashboard's variable that keeps the rows of some groups of a file: all at first. Its values are texts of the file. */
export class GroupVariable extends CustomVariable {
  readonly #groups: readonly string[];

  constructor(label: string, groups: readonly string[]) {
    super({
      name: GROUP_VARIABLE,
      label,
      isMulti: true,
      includeAll: true,
      defaultToAll: true,
      value: '$__all',
      text: 'All',
    });
    this.#groups = groups;
  }

  /** The list that a custom variable has in its `query` parts at commas, which a text of a file may hold. */
  override getValueOptions(): Observable<VariableValueOption[]> {
    return of(this.#groups.map((text) => ({ label: text === '' ? '(empty)' : text, value: text })));
  }
}

/** Returns the groups that are chosen where a scene object stands, null for all or without such a variable. */
export function chosenGroups(sceneObject: SceneObject): string[] | null {
  const variable = sceneGraph.lookupVariable(GROUP_VARIABLE, sceneObject);
  return variable instanceof GroupVariable && !variable.hasAllValue()
    ? [variable.state.value].flat().map(String)
    : null;
}
