import type { DataQuery } from '@grafana/schema';
import type { DataSetName } from './dataSets';
import type { EventListName } from './eventLists';
import type { Scenario } from './scenarios';
import type { Shape } from './shapes';

/** A query as the dashboards write it. */
export interface WorkbenchQuery extends DataQuery {
  dataSet: DataSetName;
  /** Comma-separated IPs, variables allowed; `*` or nothing means all. Only for data sets that have source IPs. */
  sourceIp?: string;
  /** Turns a normal answer into a special one. */
  scenario?: Scenario;
  /** The shape of a normal answer; one frame of time, source_ip and value unless given. */
  shape?: Shape;
  /** Another name for the value field. */
  valueName?: string;
}

/** A query for annotations. */
export interface AnnotationsQuery extends DataQuery {
  events: EventListName;
}

/** A query for the rows of the file that is open (`files/openFile.ts`). */
export interface FileQuery extends DataQuery {
  file: true;
  /** The variable that keeps groups; named so that the query is asked anew when it changes. */
  groups: string;
}

/** Tells a query of ours from one that only has what every query has. */
export function isWorkbenchQuery(query: DataQuery): query is WorkbenchQuery {
  return 'dataSet' in query;
}

/** Tells a query for the open file from any other. */
export function isFileQuery(query: DataQuery): query is FileQuery {
  return 'file' in query;
}

/** Tells a query for annotations from any other. */
export function isAnnotationsQuery(query: DataQuery): query is AnnotationsQuery {
  return 'events' in query;
}
