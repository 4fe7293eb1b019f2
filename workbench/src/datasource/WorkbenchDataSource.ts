import type {
  DataFrame,
  DataQuery,
  DataQueryRequest,
  DataQueryResponse,
  DataSourceGetTagValuesOptions,
  MetricFindValue,
} from '@grafana/data';
import { RuntimeDataSource, sceneGraph, SceneObjectBase, type SceneObject } from '@grafana/scenes';
import { defer, delay, from, type Observable } from 'rxjs';
import { fileFrames } from '../files/fileFrames';
import { chosenGroups } from '../files/GroupVariable';
import { fileView } from '../files/openFile';
import { adHocTest, FILTER_KEY, sourceIpsOf } from './adHocRows';
import { loadDataSet } from './dataSets';
import { eventFrame } from './eventLists';
import { logQuery } from './queryLog';
import { toFrames } from './scenarios';
import { selectRows } from './selectRows';
import { shapeFrames } from './shapes';
import { isAnnotationsQuery, isFileQuery, isWorkbenchQuery, type WorkbenchQuery } from './WorkbenchQuery';

/** How the dashboards name this datasource. */
export const DATA_SOURCE_REF = { type: 'workbench-datasource', uid: 'workbench' };

/** What the variable `source_ip` becomes in a query when "All" is chosen. */
export const ALL_IPS = '*';

const SLOW_MS = 4_000;

/** Answers queries from the data sets, with the rows inside the requested time range only. */
export class WorkbenchDataSource extends RuntimeDataSource {
  /** That it is there makes it a source of annotations. */
  annotations = {};

  constructor() {
    super(DATA_SOURCE_REF.type, DATA_SOURCE_REF.uid);
  }

  query(request: DataQueryRequest): Observable<DataQueryResponse> {
    const slow = request.targets.some((query) => isWorkbenchQuery(query) && query.scenario === 'slow');
    return defer(() => from(answer(request))).pipe(delay(slow ? SLOW_MS : 0));
  }

  getTagKeys(): Promise<MetricFindValue[]> {
    return Promise.resolve([{ text: FILTER_KEY }]);
  }

  async getTagValues({ key }: DataSourceGetTagValuesOptions): Promise<MetricFindValue[]> {
    return key === FILTER_KEY ? sourceIpsOf(await loadDataSet('honeypot')).map((text) => ({ text })) : [];
  }
}

async function answer(request: DataQueryRequest): Promise<DataQueryResponse> {
  const frames = await Promise.all(request.targets.map((query) => answerQuery(query, request)));
  return { data: frames.flat() };
}

async function answerQuery(query: DataQuery, request: DataQueryRequest): Promise<DataFrame[]> {
  const [fromMs, toMs] = [request.range.from.valueOf(), request.range.to.valueOf()];
  if (isAnnotationsQuery(query)) {
    return [eventFrame(query.events, query.refId, fromMs, toMs)];
  }
  if (isFileQuery(query)) {
    return answerFile(query.refId, { fromMs, toMs }, request);
  }
  return isWorkbenchQuery(query) ? answerRows(query, { fromMs, toMs, ips: chosenIps(query, request) }, request) : [];
}

async function answerRows(
  { refId, dataSet, scenario, shape, valueName }: WorkbenchQuery,
  filter: { fromMs: number; toMs: number; ips: string[] },
  { timezone, filters }: DataQueryRequest
): Promise<DataFrame[]> {
  logQuery({ refId, dataSet, ...filter, timeZone: timezone });
  const { value, ...rows } = selectRows(await loadDataSet(dataSet), { ...filter, keeps: adHocTest(filters) });
  const named = { ...rows, value: { ...value, name: valueName ?? value.name } };
  return shape ? shapeFrames(named, refId, shape) : toFrames(named, refId, scenario);
}

function answerFile(refId: string, range: { fromMs: number; toMs: number }, request: DataQueryRequest): DataFrame[] {
  const view = fileView();
  const asking = askingObject(request);
  const groups = asking === null ? null : chosenGroups(asking);
  return view.kind === 'open' ? fileFrames(view, refId, { ...range, groups }) : [];
}

/** Scenes puts the querying object here; variables are looked up from its place in the dashboard. */
function askingObject({ scopedVars }: DataQueryRequest): SceneObject | null {
  const sceneObject: unknown = scopedVars.__sceneObject?.value?.valueOf();
  return sceneObject instanceof SceneObjectBase ? sceneObject : null;
}

function chosenIps({ sourceIp = ALL_IPS }: WorkbenchQuery, request: DataQueryRequest): string[] {
  const { scopedVars } = request;
  const sceneObject = askingObject(request);
  const interpolated =
    sceneObject !== null ? sceneGraph.interpolate(sceneObject, sourceIp, scopedVars, 'csv') : sourceIp;
  return interpolated === ALL_IPS ? [] : interpolated.split(',');
}
