import { css } from '@emotion/css';
import type { GrafanaTheme2, PanelPlugin, StandardEditorContext } from '@grafana/data';
import { sceneGraph, type VizPanel } from '@grafana/scenes';
import { Field, IconButton, useStyles2 } from '@grafana/ui';
import { groupBy } from 'lodash';
import { useId } from 'react';
import { linkSuggestions } from './linkSuggestions';
import { fieldOptionRows, panelOptionRows, type OptionRow } from './optionRows';
import { OptionsCategory } from './OptionsCategory';

interface OptionsPaneProps {
  panel: VizPanel;
  onClose: () => void;
}

/** All options of a panel that a user of Grafana could set, by category. A change redraws the panel without a query. */
export function OptionsPane({ panel, onClose }: OptionsPaneProps) {
  const styles = useStyles2(getStyles);
  // Taken for what it triggers: options, field config and the loaded plugin are part of the state.
  panel.useState();
  const plugin = panel.getPlugin();
  return (
    <aside className={styles.pane} data-testid="options-pane" aria-label="Options">
      <div className={styles.header}>
        <h2 className={styles.title}>{sceneGraph.interpolate(panel, panel.state.title, undefined, 'text')}</h2>
        <IconButton name="times" size="lg" aria-label="Close options" onClick={onClose} />
      </div>
      {plugin && <PluginOptions panel={panel} plugin={plugin} />}
    </aside>
  );
}

function PluginOptions({ panel, plugin }: { panel: VizPanel; plugin: PanelPlugin }) {
  const context = useEditorContext(panel);
  const categories = groupBy(
    [...panelOptionRows(panel, plugin, context), ...fieldOptionRows(panel, plugin, context)],
    (row) => row.category
  );
  return Object.entries(categories).map(([category, rows]) => (
    <OptionsCategory key={category} title={category}>
      {rows.map((row) => (
        <OptionEditor key={row.key} row={row} />
      ))}
    </OptionsCategory>
  ));
}

function OptionEditor({ row }: { row: OptionRow }) {
  const id = useId();
  const { editor: Editor, value, onChange, item, context } = row;
  return (
    <div data-testid={`opt-${row.id}`}>
      <Field label={row.name} description={row.description} htmlFor={id}>
        <Editor id={id} value={value} onChange={onChange} item={item} context={context} />
      </Field>
    </div>
  );
}

function useEditorContext(panel: VizPanel): StandardEditorContext<unknown> {
  const { data } = sceneGraph.getData(panel).useState();
  const { eventBus, instanceState } = panel.getPanelContext();
  return {
    data: data?.series ?? [],
    annotations: data?.annotations,
    options: panel.state.options,
    replaceVariables: panel.interpolate,
    getSuggestions: () => linkSuggestions(panel, data?.series ?? []),
    eventBus,
    instanceState,
  };
}

function getStyles(theme: GrafanaTheme2) {
  return {
    pane: css({
      overflow: 'auto',
      background: theme.colors.background.primary,
      borderLeft: `1px solid ${theme.colors.border.weak}`,
      [theme.breakpoints.down('md')]: { borderLeft: 0, borderTop: `1px solid ${theme.colors.border.medium}` },
    }),
    header: css({
      position: 'sticky',
      top: 0,
      // Above the inputs that scroll below it.
      zIndex: theme.zIndex.navbarFixed,
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5, 2),
      background: theme.colors.background.primary,
      borderBottom: `1px solid ${theme.colors.border.weak}`,
    }),
    title: css({ flex: 1, margin: 0, fontSize: theme.typography.h5.fontSize }),
  };
}
