import { EventBusSrv, type TypedVariableModel } from '@grafana/data';
import { locationService, setTemplateSrv, type TemplateSrv } from '@grafana/runtime';
import { type AdHocFilterItem, PanelContextProvider } from '@grafana/ui';
import { renderHook } from '@testing-library/react';
import React, { type PropsWithChildren } from 'react';
import { useWhoFilters } from './whoFilters';

const variable = (name: string, type = 'query', label?: string) => ({ name, type, label }) as TypedVariableModel;

/** Returns the filters for a value, in a panel that offers ad hoc filters or not. */
function filtersFor(
  value: string,
  name = 'source_ip',
  onAddAdHocFilter?: (item: AdHocFilterItem) => void,
  filterable = true
) {
  const wrapper = ({ children }: PropsWithChildren) => (
    <PanelContextProvider value={{ eventsScope: 'test', eventBus: new EventBusSrv(), onAddAdHocFilter }}>
      {children}
    </PanelContextProvider>
  );
  return renderHook(() => useWhoFilters(), { wrapper }).result.current(name, value, filterable);
}

function haveVariables(...variables: TypedVariableModel[]) {
  setTemplateSrv({ getVariables: () => variables } as TemplateSrv);
}

beforeEach(() => {
  setTemplateSrv(undefined as unknown as TemplateSrv);
  locationService.push('/d/abc?from=now-7d&var-source_ip=old');
});

describe('useWhoFilters', () => {
  it('offers nothing where there is neither dashboard nor service', () => {
    expect(filtersFor('10.0.0.1')).toEqual([]);
  });

  it("adds to the dashboard's filters", () => {
    const added: AdHocFilterItem[] = [];
    const [filter, ...others] = filtersFor('<b>10/8</b>', 'source_ip', (item) => added.push(item));
    expect(others).toEqual([]);
    expect([filter.kind, filter.title]).toEqual(['adHoc', 'Filter for source_ip = <b>10/8</b>']);
    filter.apply();
    expect(added).toEqual([{ key: 'source_ip', value: '<b>10/8</b>', operator: '=' }]);
  });

  it('offers no filter of the dashboard where the datasource knows none', () => {
    haveVariables(variable('source_ip'));
    expect(filtersFor('x', 'source_ip', () => undefined, false).map(({ kind }) => kind)).toEqual(['variable']);
  });

  it('sets the variable of that name and keeps the rest of the address', () => {
    haveVariables(variable('other'), variable('source_ip'));
    const [filter] = filtersFor('a&b=c d#%');
    expect([filter.kind, filter.title]).toEqual(['variable', 'Set $source_ip to a&b=c d#%']);
    filter.apply();
    expect(locationService.getSearchObject()).toEqual({ from: 'now-7d', 'var-source_ip': 'a&b=c d#%' });
  });

  it('offers both, the filter first', () => {
    haveVariables(variable('source_ip'));
    expect(filtersFor('x', 'source_ip', () => undefined).map(({ kind }) => kind)).toEqual(['adHoc', 'variable']);
  });

  it.each<[string, TypedVariableModel[], string | null]>([
    ['of a list', [variable('source_ip', 'custom')], 'source_ip'],
    ['of free text', [variable('source_ip', 'textbox')], 'source_ip'],
    ['of a constant', [variable('source_ip', 'constant')], null],
    ['of filters', [variable('source_ip', 'adhoc')], null],
    ['of a datasource', [variable('source_ip', 'datasource')], null],
    ['of another name', [variable('ip')], null],
    ['of the same letters', [variable('sourceIp')], 'sourceIp'],
    ['with the same label', [variable('x', 'query', 'Source IP')], 'x'],
    ['of just that name before one of the same letters', [variable('sourceIp'), variable('source_ip')], 'source_ip'],
  ])('looks at a variable %s', (_, variables, expected) => {
    haveVariables(...variables);
    const titles = filtersFor('v').map(({ title }) => title);
    expect(titles).toEqual(expected === null ? [] : [`Set $${expected} to v`]);
  });

  it('takes names without letters only as they are', () => {
    haveVariables(variable('_'));
    expect(filtersFor('v', '--')).toEqual([]);
    expect(filtersFor('v', '_')).toHaveLength(1);
  });
});
