import * as emotionCss from '@emotion/css';
import * as emotionReact from '@emotion/react';
import type { PanelPlugin, PanelPluginMeta } from '@grafana/data';
import * as grafanaData from '@grafana/data';
import * as grafanaDataUnstable from '@grafana/data/unstable';
import * as grafanaI18n from '@grafana/i18n';
import * as grafanaRuntime from '@grafana/runtime';
import * as grafanaUi from '@grafana/ui';
import * as i18next from 'i18next';
import jquery from 'jquery';
import lodash from 'lodash';
import moment from 'moment';
import React from 'react';
import ReactDOM from 'react-dom';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import * as reactRouter from 'react-router';
import * as rxjs from 'rxjs';
import * as rxjsOperators from 'rxjs/operators';
// Last: its amd.js sets window.define, which the modules above must not find.
import 'systemjs/dist/system.js';
import 'systemjs/dist/extras/amd.js';
import { PanelDataErrorView } from './PanelDataErrorView';
import { loadPluginTexts } from './pluginTexts';

/** What a plugin finds under the names its build leaves external. */
const sharedModules: Record<string, object> = {
  '@emotion/css': emotionCss,
  '@emotion/react': emotionReact,
  '@grafana/data': grafanaData,
  '@grafana/data/unstable': grafanaDataUnstable,
  '@grafana/i18n': grafanaI18n,
  // The npm package has no way to set it: Grafana does so before it shares the namespace.
  '@grafana/runtime': { ...grafanaRuntime, PanelDataErrorView },
  '@grafana/ui': grafanaUi,
  i18next,
  jquery: commonJs(jquery),
  lodash: commonJs(lodash),
  moment: commonJs(moment),
  react: commonJs(React),
  'react-dom': commonJs(ReactDOM),
  'react/jsx-runtime': { Fragment, jsx, jsxs },
  'react/jsx-dev-runtime': { Fragment, jsxDEV: jsx },
  'react-router': reactRouter,
  rxjs,
  'rxjs/operators': rxjsOperators,
};

shareModules();

const loading = new Map<string, Promise<PanelPlugin>>();
const loaded = new Map<string, PanelPlugin>();

/** Returns the built plugin of that id, fetched and run once, however often it is asked for. */
export function importPanelPlugin(id: string): Promise<PanelPlugin> {
  const known = loading.get(id);
  if (known) {
    return known;
  }
  const plugin = loadPanelPlugin(id);
  loading.set(id, plugin);
  return plugin;
}

/** Returns the plugin if `importPanelPlugin` has finished with it. */
export function getPanelPluginFromCache(id: string): PanelPlugin | undefined {
  return loaded.get(id);
}

async function loadPanelPlugin(id: string): Promise<PanelPlugin> {
  const folder = new URL(`public/plugins/${id}/`, document.baseURI).href;
  const meta = await fetchMeta(id, folder);
  grafanaRuntime.config.panels[id] = meta;
  await loadPluginTexts(meta);
  const module: { plugin?: PanelPlugin; default?: { plugin?: PanelPlugin } } = await System.import(meta.module);
  const plugin = module.plugin ?? module.default?.plugin;
  if (!plugin) {
    throw new Error(`${meta.module} exports no plugin. Run "npm run build" first.`);
  }
  plugin.meta = meta;
  loaded.set(id, plugin);
  return plugin;
}

async function fetchMeta(id: string, folder: string): Promise<PanelPluginMeta> {
  const response = await fetch(`${folder}plugin.json`);
  if (!response.ok) {
    throw new Error(`${folder}plugin.json: ${response.status} ${response.statusText}. Run "npm run build" first.`);
  }
  const { languages = [], ...json }: PanelPluginMeta & { languages?: string[] } = await response.json();
  const translations = Object.fromEntries(
    languages.map((language) => [language, `${folder}locales/${language}/${id}.json`])
  );
  return {
    ...json,
    id,
    module: `${folder}module.js`,
    baseUrl: `public/plugins/${id}`,
    translations,
    sort: 100,
  };
}

function shareModules(): void {
  const imports: Record<string, string> = {};
  for (const [name, module] of Object.entries(sharedModules)) {
    const url = `package:${name}`;
    imports[name] = url;
    System.set(url, { ...module });
  }
  System.addImportMap({ imports });
}

function commonJs(module: object): object {
  return { ...module, default: module, __useDefault: true };
}
