import type { FieldConfig } from '@grafana/data';
import { SceneQueryRunner, SceneTimeRange, VizPanel } from '@grafana/scenes';
import { DATA_SOURCE_REF } from '../datasource/WorkbenchDataSource';
import type { FileQuery, WorkbenchQuery } from '../datasource/WorkbenchQuery';
import { trackActivePanel } from '../activePanels';
import { offerAdHocFilters } from '../adHocFilters';
import { keepEditsInUrl } from '../panelEdits';
import { makePanelMenu } from '../panelMenu';

export const PLUGIN_ID = 'activitycalendar-heatmap-panel';

/** A rule that maps a local time to a column or a row. */
export type Axis =
  | 'hour'
  | 'time'
  | 'weekday'
  | 'dayOfMonth'
  | 'date'
  | 'isoWeek'
  | 'week'
  | 'month'
  | 'weekOfMonth'
  | 'quarterHour'
  | 'minuteOfHour'
  | 'dayOfYear'
  | 'year';

/** The options of the panel plugin, written down here on purpose: the workbench knows only the built plugin. */
export interface CalendarOptions {
  calendar?:
    | 'weekday-hour'
    | 'day-of-month-time'
    | 'date-time'
    | 'week-weekday'
    | 'month-day'
    | 'month-hour'
    | 'minute-hour'
    | 'custom';
  columns?: Axis;
  rows?: Axis;
  bucketMinutes?: 1 | 5 | 10 | 15 | 20 | 30 | 60 | 120 | 180 | 240 | 360 | 480 | 720;
  rowOrder?: 'down' | 'up';
  weekStart?: '' | 'monday' | 'sunday' | 'saturday';
  /** An hour, 0 to 23. */
  dayStart?: number;
  /** '' is the dashboard's. */
  timeZone?: string;
  /** '' is none. */
  secondZone?: string;
  filter?: {
    /** 0 = Monday. */
    weekdays?: number[];
    hours?: string;
    dateMode?: 'leaveOut' | 'keep';
    dates?: string;
    datesQuery?: string;
  };
  calculation?:
    | 'auto'
    | 'count'
    | 'sum'
    | 'mean'
    | 'min'
    | 'max'
    | 'first'
    | 'last'
    | 'median'
    | 'percentile'
    | 'stdDev'
    | 'range'
    | 'distinct'
    | 'distinctDays'
    | 'shareOfAll'
    | 'shareOfRow'
    | 'shareOfColumn'
    | 'rate';
  /** 0 to 100. */
  percentile?: number;
  timeField?: string;
  valueField?: string;
  query?: string;
  textZone?: string;
  folded?: boolean;
  color?: {
    scheme?: string;
    reverse?: boolean;
    scale?: 'auto' | 'linear' | 'squareRoot' | 'log' | 'symlog' | 'quantile' | 'thresholds' | 'mappings';
    steps?: number;
    min?: string;
    max?: string;
    /** A percentile; 100 is off. */
    clamp?: number;
    center?: string;
  };
  marginals?: { columns?: boolean; rows?: boolean };
  cells?: {
    gap?: 'auto' | 'none' | 'small' | 'large';
    radius?: 'auto' | 'none' | 'small' | 'large';
    labels?: 'auto' | 'always' | 'never';
  };
  businessHours?: { show?: boolean; weekdays?: number[]; hours?: string; zone?: string };
  marks?: { weekend?: boolean; now?: boolean; annotations?: boolean; newEvents?: boolean };
  legend?: { show?: boolean };
  tooltip?: { show?: boolean; who?: string };
}

/** A time range, as a dashboard writes it; both ends belong to it. */
export interface Range {
  from: string;
  to: string;
  timeZone: string;
}

/** What a panel shows, and how. */
export interface PanelParts {
  /** Names the panel in the URL and in `data-viz-panel-key`; unique in its dashboard. */
  key: string;
  title: string;
  description?: string;
  query: Omit<WorkbenchQuery, 'refId'> | Omit<FileQuery, 'refId'>;
  /** More queries: `B` and so on. */
  moreQueries?: Array<Omit<WorkbenchQuery, 'refId'>>;
  /** The panel warns where evenly spaced rows are just as many. Scenes asks for 500 unless told. */
  maxDataPoints?: number;
  options: CalendarOptions;
  fieldConfig?: FieldConfig;
  /** A time range of the panel's own; else the dashboard's. */
  range?: Range;
}

/** Returns a panel of the plugin with its menu, its queries, and the edits that the URL holds for it. */
export function makePanel(parts: PanelParts): VizPanel {
  const { key, title, description, query, moreQueries = [], maxDataPoints, options, fieldConfig = {}, range } = parts;
  const queries = [query, ...moreQueries].map((each, index) => ({ refId: 'ABCDEF'.charAt(index), ...each }));
  return new VizPanel({
    key,
    title,
    description,
    pluginId: PLUGIN_ID,
    options,
    fieldConfig: { defaults: fieldConfig, overrides: [] },
    menu: makePanelMenu(key),
    $timeRange: range && new SceneTimeRange(range),
    $data: new SceneQueryRunner({ datasource: DATA_SOURCE_REF, queries, maxDataPoints }),
    extendPanelContext: offerAdHocFilters,
    $behaviors: [trackActivePanel, keepEditsInUrl()],
  });
}
