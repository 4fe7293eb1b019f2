import {
  LoadingState,
  toDataFrame,
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceApi,
  type PanelData,
} from '@grafana/data';
import { toDataQueryError } from '@grafana/runtime';
import { catchError, defer, from, map, merge, of, share, takeUntil, timer, type Observable } from 'rxjs';

/** A panel shows its loading state only for queries slower than this. */
const LOADING_AFTER_MS = 200;

/**
 * Runs a request against a datasource and returns the panel's data as it comes in, errors included: the observable
 * itself never fails. `@grafana/scenes` needs such a function, and Grafana's own is not on npm.
 */
export function runRequest(
  datasource: DataSourceApi,
  request: DataQueryRequest,
  query: DataSourceApi['query'] = (queryRequest) => datasource.query(queryRequest)
): Observable<PanelData> {
  const loading: PanelData = { state: LoadingState.Loading, series: [], request, timeRange: request.range };
  if (request.targets.length === 0) {
    return of({ ...loading, state: LoadingState.Done });
  }
  const responses = new Map<string, DataQueryResponse>();
  const data = defer(() => from(query(request))).pipe(
    map((response) => {
      request.endTime = Date.now();
      responses.set(response.key ?? '', response);
      return { ...loading, ...stateOf(response), ...framesOf(responses.values()) };
    }),
    catchError((error: unknown) => of({ ...loading, state: LoadingState.Error, error: toDataQueryError(error) })),
    share()
  );
  const loadingLater = timer(LOADING_AFTER_MS).pipe(
    map(() => loading),
    takeUntil(data)
  );
  return merge(loadingLater, data);
}

function stateOf(response: DataQueryResponse): Pick<PanelData, 'state' | 'errors' | 'error'> {
  const errors = response.errors ?? [];
  return errors.length > 0
    ? { state: LoadingState.Error, errors, error: errors[0] }
    : { state: response.state ?? LoadingState.Done };
}

function framesOf(responses: Iterable<DataQueryResponse>): Pick<PanelData, 'series' | 'annotations'> {
  const series: DataFrame[] = [];
  const annotations: DataFrame[] = [];
  for (const response of responses) {
    for (const data of response.data) {
      const frame = toDataFrame(data);
      (frame.meta?.dataTopic === 'annotations' ? annotations : series).push(frame);
    }
  }
  return { series, annotations };
}
