import type { DataFrame, DataQueryRequest, DataQueryResponse } from '@grafana/data';
import { RuntimeDataSource, sceneGraph, SceneObjectBase } from '@grafana/scenes';
import { defer, delay, from, type Observable } from 'rxjs';
import { loadDataSet } from './dataSets';
import { logQuery } from './queryLog';
import { toFrames } from './scenarios';
import { selectRows } from './selectRows';
import { shapeFrames } from './shapes';
import { isWorkbenchQuery, type WorkbenchQuery } from './WorkbenchQuery';

/** How the dashboards name this datasource. */
export const DATA_SOURCE_REF = { type: 'workbench-datasource', uid: 'workbench' };

/** What the variable `source_ip` becomes in a query when "All" is chosen. */
export const ALL_IPS = '*';

const SLOW_MS = 4_000;

/** Answers queries from the packed data sets, with the rows inside the requested time range only. */
export class WorkbenchDataSource extends RuntimeDataSource {
  constructor() {
    super(DATA_SOURCE_REF.type, DATA_SOURCE_REF.uid);
  }

  query(request: DataQueryRequest): Observable<DataQueryResponse> {
    const queries = request.targets.filter(isWorkbenchQuery);
    const slow = queries.some((query) => query.scenario === 'slow');
    return defer(() => from(answer(queries, request))).pipe(delay(slow ? SLOW_MS : 0));
  }
}

async function answer(queries: WorkbenchQuery[], request: DataQueryRequest): Promise<DataQueryResponse> {
  const frames = await Promise.all(queries.map((query) => answerQuery(query, request)));
  return { data: frames.flat() };
}

async function answerQuery(query: WorkbenchQuery, request: DataQueryRequest): Promise<DataFrame[]> {
  const { refId, dataSet, scenario, shape } = query;
  const filter = {
    fromMs: request.range.from.valueOf(),
    toMs: request.range.to.valueOf(),
    ips: chosenIps(query, request),
  };
  logQuery({ refId, dataSet, ...filter, timeZone: request.timezone });
  const rows = selectRows(await loadDataSet(dataSet), filter);
  return shape ? shapeFrames(rows, refId, shape) : toFrames(rows, refId, scenario);
}

function chosenIps({ sourceIp = ALL_IPS }: WorkbenchQuery, { scopedVars }: DataQueryRequest): string[] {
  // Scenes puts the querying object here; variables are looked up from its place in the dashboard.
  const sceneObject: unknown = scopedVars.__sceneObject?.value?.valueOf();
  const interpolated =
    sceneObject instanceof SceneObjectBase
      ? sceneGraph.interpolate(sceneObject, sourceIp, scopedVars, 'csv')
      : sourceIp;
  return interpolated === ALL_IPS ? [] : interpolated.split(',');
}
