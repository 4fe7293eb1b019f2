import { type DataFrame, type StandardEditorContext } from '@grafana/data';
import { type TimeRange } from '../core/events';
import { chooseCalculation } from '../grafana/chooseCalculation';
import { datesOfQuery } from '../grafana/datesOfQuery';
import { readEvents } from '../grafana/readEvents';
import { namedZone, resolveWeekStart, resolveZone } from '../grafana/timeZone';
import { type CalendarOptions, NO_VALUE_FIELD } from '../options/options';
import { type PushDownRequest } from '../pushDown/pushDown';
import { businessHoursOf, calendarChoice, foldSettings } from './foldSettings';

/** What the option pane knows of a panel. */
export interface PushDownSource {
  readonly options: CalendarOptions;
  readonly data: readonly DataFrame[];
  readonly replaceVariables: StandardEditorContext<unknown>['replaceVariables'];
}

/** What the columns are called where the data do not say. */
const USUAL_TIME = 'time';

/**
 * Returns the query that the panel would like, but for the engine. Range and zone of the dashboard are known to the
 * pane by its variables alone. Throws a RangeError for options that cannot be used.
 */
export function pushDownSource(source: PushDownSource, nowMs: number): Omit<PushDownRequest, 'engine'> {
  const { options, data, replaceVariables } = source;
  const { query, textZone, filter } = options;
  const reading = readEvents(data, {
    timeField: options.timeField,
    valueField: options.valueField,
    refId: query,
    exceptRefId: filter.datesQuery,
    textZone: namedZone(textZone),
    folded: options.folded,
    coded: options.calculation === 'distinct',
  });
  const events = reading.kind === 'events' ? reading : null;
  const dashboardZone = replaceVariables?.('$' + '{__timezone}') ?? '';
  const zone = resolveZone(options.timeZone, dashboardZone.startsWith('$') ? '' : dashboardZone);
  const calculation = chooseCalculation(options.calculation, events?.value ?? null);
  const settings = foldSettings(options, zone, resolveWeekStart(options.weekStart), calculation);
  const dates = filter.datesQuery === '' ? null : datesOfQuery(data, filter.datesQuery, zone, namedZone(textZone));
  return {
    choice: calendarChoice(settings, dates !== null && 'has' in dates ? dates : null),
    range: rangeOf(replaceVariables, nowMs),
    calculation,
    percentile: options.percentile,
    businessHours: businessHoursOf(settings),
    timeColumn: events?.interpretation.timeFields[0] ?? (options.timeField || USUAL_TIME),
    valueColumn:
      events === null || data.length === 0 ? pickedValue(options.valueField) : (events.valueField?.name ?? null),
    followsDashboard: options.timeZone === '',
  };
}

function pickedValue(valueField: string): string | null {
  return valueField === '' || valueField === NO_VALUE_FIELD ? null : valueField;
}

const MONTH_MS = 30 * 86_400_000;

/** The dashboard's range; the last month where its variables are not known. */
function rangeOf(replaceVariables: PushDownSource['replaceVariables'], nowMs: number): TimeRange {
  const [fromMs, toMs] = ['from', 'to'].map((end) => Number(replaceVariables?.('$' + `{__${end}}`)));
  return Number.isFinite(fromMs) && Number.isFinite(toMs)
    ? { fromMs, toMs }
    : { fromMs: nowMs - MONTH_MS, toMs: nowMs };
}
