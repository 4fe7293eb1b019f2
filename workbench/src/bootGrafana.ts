import { setTimeZoneResolver, setWeekStart } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import {
  config,
  setAppEvents,
  setDataSourceSrv,
  setPluginImportUtils,
  setRunRequest,
  setTemplateSrv,
} from '@grafana/runtime';
import { sceneUtils } from '@grafana/scenes';
import { appEvents } from './appEvents';
import { DATA_SOURCE_REF, WorkbenchDataSource } from './datasource/WorkbenchDataSource';
import { registerFieldConfig } from './fieldConfigRegistry';
import { registerOptionEditors } from './optionEditors';
import { getPanelPluginFromCache, importPanelPlugin } from './pluginHost';
import { setUserLanguage } from './pluginTexts';
import { runRequest } from './runRequest';
import { templateSrv } from './templateSrv';

/**
 * Does what Grafana's own start does for dashboards: hands the npm packages the services that are not in them.
 * Nothing of `@grafana/scenes` or of the plugin may run before the promise is fulfilled.
 */
export async function bootGrafana(): Promise<void> {
  await initPluginTranslations('grafana');
  await setUserLanguage();
  setTimeZoneResolver(() => config.bootData.user.timezone);
  setWeekStart(config.bootData.user.weekStart);
  registerOptionEditors();
  registerFieldConfig();
  setAppEvents(appEvents);
  setTemplateSrv(templateSrv);
  setPluginImportUtils({ importPanelPlugin, getPanelPluginFromCache });
  setRunRequest(runRequest);
  const dataSource = new WorkbenchDataSource();
  setDataSourceSrv({
    // Queries find our datasource by themselves; ad hoc filters ask here. Who wants another one should hear of it.
    get: (ref) =>
      typeof ref === 'object' && ref?.uid === DATA_SOURCE_REF.uid
        ? Promise.resolve(dataSource)
        : Promise.reject(new Error(`The workbench has no datasource ${JSON.stringify(ref)}`)),
    getList: () => [],
    getInstanceSettings: () => undefined,
    reload: () => Promise.resolve(),
    registerRuntimeDataSource: () => undefined,
  });
  sceneUtils.registerRuntimeDataSource({ dataSource });
}
