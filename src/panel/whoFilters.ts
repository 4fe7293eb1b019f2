import { getTemplateSrv, locationService } from '@grafana/runtime';
import { usePanelContext } from '@grafana/ui';
import { useCallback } from 'react';
import { t } from '../i18n/t';

/** A way to narrow the dashboard to one value. */
export interface WhoFilter {
  /** `adHoc`: added to the dashboard's filters; `variable`: the value of a variable. */
  readonly kind: 'adHoc' | 'variable';
  /** What it does, for people. */
  readonly title: string;
  readonly apply: () => void;
}

/** Variables that hold a value which a person may choose freely. */
const SETTABLE: readonly string[] = ['query', 'custom', 'textbox'];

/**
 * Returns what gives the filters for a value of the field or label of a name, as far as Grafana offers them where the
 * panel stands: none outside of dashboards, and the dashboard's filters only where `filterable` says that the datasource
 * knows them.
 */
export function useWhoFilters(): (name: string, value: string, filterable: boolean) => readonly WhoFilter[] {
  const { onAddAdHocFilter } = usePanelContext();
  return useCallback(
    (name, value, filterable) => {
      const filters: WhoFilter[] = [];
      // Grafana would add the filter all the same, and a datasource that knows none would show all as before
      if (onAddAdHocFilter !== undefined && filterable) {
        filters.push({
          kind: 'adHoc',
          title: t('who.filter', 'Filter for {{name}} = {{value}}', { name, value }),
          apply: () => onAddAdHocFilter({ key: name, value, operator: '=' }),
        });
      }
      const variable = variableCalled(name);
      if (variable !== null) {
        filters.push({
          kind: 'variable',
          title: t('who.set-variable', 'Set ${{variable}} to {{value}}', { variable, value }),
          apply: () => locationService.partial({ [`var-${variable}`]: value }),
        });
      }
      return filters;
    },
    [onAddAdHocFilter]
  );
}

/**
 * Returns the dashboard's variable of that name, else one whose name or label is the same but for case and signs
 * (`sourceIp`, `Source IP`); null where there is none.
 */
function variableCalled(name: string): string | null {
  const variables = dashboardVariables().filter(({ type }) => SETTABLE.includes(type));
  const plain = lettersOf(name);
  const found =
    variables.find((variable) => variable.name === name) ??
    variables.find((variable) => plain !== '' && [variable.name, variable.label ?? ''].map(lettersOf).includes(plain));
  return found?.name ?? null;
}

/** There is no such service where a panel stands in no dashboard. */
function dashboardVariables(): ReturnType<ReturnType<typeof getTemplateSrv>['getVariables']> {
  const service: ReturnType<typeof getTemplateSrv> | undefined = getTemplateSrv();
  return service?.getVariables() ?? [];
}

/** Not as a literal: the build would write out all letters of all scripts for browsers that are long gone. */
const NO_LETTER = new RegExp('[^\\p{L}\\p{N}]', 'gu');

function lettersOf(name: string): string {
  return name.toLowerCase().replace(NO_LETTER, '');
}
