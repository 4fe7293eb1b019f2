import { type BusinessHours } from '../core/businessHours';
import { type CalendarChoice, type CalendarFilter, type DateList } from '../core/calendar';
import { type WeekStart } from '../core/calendarAxis';
import { anyOf, parseDates } from '../core/dateList';
import { parseHours } from '../core/minuteSpan';
import { type CalculationId } from '../core/calculation';
import { axisIds, type CalendarOptions } from '../options/options';
import { resolveZone } from '../grafana/timeZone';

/** The settings that decide about a fold, as plain data: two that are equal as JSON give the same fold. */
export interface FoldSettings {
  readonly columns: string;
  readonly rows: string;
  readonly weekStart: WeekStart;
  readonly dayStart: number;
  readonly zone: string;
  readonly filter: CalendarOptions['filter'];
  /** Null where none are shown. */
  readonly businessHours: CalendarOptions['businessHours'] | null;
  readonly calculation: CalculationId;
  readonly percentile: number;
}

/** Returns what of the options decides about a fold. */
export function foldSettings(
  options: CalendarOptions,
  zone: string,
  weekStart: WeekStart,
  calculation: CalculationId
): FoldSettings {
  const { dayStart, filter, businessHours, percentile } = options;
  return {
    ...axisIds(options),
    weekStart,
    dayStart,
    zone,
    filter,
    businessHours: businessHours.show ? { ...businessHours, zone: resolveZone(businessHours.zone, zone) } : null,
    calculation,
    percentile,
  };
}

/** Returns the choice of axes and filter; `dates` are those that a query brought. RangeError for text of another form. */
export function calendarChoice(settings: FoldSettings, dates: DateList | null): CalendarChoice {
  const { columns, rows, zone, weekStart, dayStart } = settings;
  return { columns, rows, zone, weekStart, dayStartMinute: dayStart * 60, filter: calendarFilter(settings, dates) };
}

/** Returns the business hours, null where none are shown. RangeError for hours of another form. */
export function businessHoursOf({ businessHours }: FoldSettings): BusinessHours | null {
  if (businessHours === null) {
    return null;
  }
  const { weekdays, hours, zone } = businessHours;
  return { weekdays: weekdays.length === 0 ? [0, 1, 2, 3, 4, 5, 6] : weekdays, hours: parseHours(hours), zone };
}

function calendarFilter({ filter }: FoldSettings, dates: DateList | null): CalendarFilter {
  const written = filter.dates.trim() === '' ? [] : [parseDates(filter.dates)];
  const lists = dates === null ? written : [...written, dates];
  return {
    weekdays: filter.weekdays,
    hours: parseHours(filter.hours),
    dates: lists.length === 0 ? null : anyOf(lists),
    datesKept: filter.dateMode === 'keep',
  };
}
