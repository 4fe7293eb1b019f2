import { EventBusSrv, setTimeZoneResolver, setWeekStart } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { config, setAppEvents, setDataSourceSrv, setPluginImportUtils, setRunRequest } from '@grafana/runtime';
import { sceneUtils } from '@grafana/scenes';
import { WorkbenchDataSource } from './datasource/WorkbenchDataSource';
import { registerFieldConfig } from './fieldConfigRegistry';
import { registerOptionEditors } from './optionEditors';
import { getPanelPluginFromCache, importPanelPlugin } from './pluginHost';
import { runRequest } from './runRequest';

/**
 * Does what Grafana's own start does for dashboards: hands the npm packages the services that are not in them.
 * Nothing of `@grafana/scenes` or of the plugin may run before the promise is fulfilled.
 */
export async function bootGrafana(): Promise<void> {
  await initPluginTranslations('grafana');
  setTimeZoneResolver(() => config.bootData.user.timezone);
  setWeekStart(config.bootData.user.weekStart);
  registerOptionEditors();
  registerFieldConfig();
  setAppEvents(new EventBusSrv());
  setPluginImportUtils({ importPanelPlugin, getPanelPluginFromCache });
  setRunRequest(runRequest);
  // Scenes finds our datasource by itself; whoever asks for another one should hear of it.
  setDataSourceSrv({
    get: (ref) => Promise.reject(new Error(`The workbench has no datasource ${JSON.stringify(ref)}`)),
    getList: () => [],
    getInstanceSettings: () => undefined,
    reload: () => Promise.resolve(),
    registerRuntimeDataSource: () => undefined,
  });
  sceneUtils.registerRuntimeDataSource({ dataSource: new WorkbenchDataSource() });
}
