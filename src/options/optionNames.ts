import { type CalculationId } from '../core/calculation';
import { type CalendarAxisKind } from '../core/calendarAxis';
import { type ScaleKind } from '../core/colorScale';
import { t } from '../i18n/t';

/** 1970-01-05, a Monday: day 4. */
const A_MONDAY = 4;

const MS_PER_DAY = 86_400_000;

/** Returns the name of an axis for people. */
export function axisName(kind: CalendarAxisKind): string {
  switch (kind) {
    case 'weekday':
      return t('axis.weekday', 'Weekday');
    case 'hour':
      return t('axis.hour', 'Hour');
    case 'time':
      return t('axis.time', 'Time of day');
    case 'dayOfMonth':
      return t('axis.day-of-month', 'Day of month');
    case 'date':
      return t('axis.date', 'Date');
    case 'isoWeek':
      return t('axis.iso-week', 'ISO week');
    case 'week':
      return t('axis.week', 'Week');
    case 'month':
      return t('axis.month', 'Month');
    case 'weekOfMonth':
      return t('axis.week-of-month', 'Week of the month');
    case 'quarterHour':
      return t('axis.quarter-hour', 'Quarter of the hour');
    case 'minuteOfHour':
      return t('axis.minute-of-hour', 'Minute of the hour');
    case 'dayOfYear':
      return t('axis.day-of-year', 'Day of the year');
    case 'year':
      return t('axis.year', 'Year');
  }
}

/** Returns the name of a calculation for people; with a `percentile` it says which one. */
export function calculationName(id: CalculationId, percentile?: number): string {
  switch (id) {
    case 'count':
      return t('calculation.count', 'Count');
    case 'sum':
      return t('calculation.sum', 'Sum');
    case 'mean':
      return t('calculation.mean', 'Mean');
    case 'min':
      return t('calculation.min', 'Min');
    case 'max':
      return t('calculation.max', 'Max');
    case 'first':
      return t('calculation.first', 'First');
    case 'last':
      return t('calculation.last', 'Last');
    case 'median':
      return t('calculation.median', 'Median');
    case 'percentile':
      return percentile === undefined
        ? t('calculation.percentile', 'Percentile')
        : t('calculation.percentile-of', 'Percentile {{percentile}}', { percentile });
    case 'stdDev':
      return t('calculation.std-dev', 'Standard deviation');
    case 'range':
      return t('calculation.range', 'Range');
    case 'distinct':
      return t('calculation.distinct', 'Distinct values');
    case 'distinctDays':
      return t('calculation.distinct-days', 'Distinct days');
    case 'shareOfAll':
      return t('calculation.share-of-all', 'Share of all');
    case 'shareOfRow':
      return t('calculation.share-of-row', 'Share of its row');
    case 'shareOfColumn':
      return t('calculation.share-of-column', 'Share of its column');
    case 'rate':
      return t('calculation.rate', 'Rate');
  }
}

/** Returns the name of a color scale for people. */
export function scaleName(kind: ScaleKind): string {
  switch (kind) {
    case 'linear':
      return t('scale.linear', 'Linear');
    case 'squareRoot':
      return t('scale.square-root', 'Square root');
    case 'log':
      return t('scale.log', 'Logarithmic');
    case 'symlog':
      return t('scale.symlog', 'Logarithmic through zero');
    case 'quantile':
      return t('scale.quantile', 'Quantiles');
    case 'thresholds':
      return t('scale.thresholds', 'Thresholds');
    case 'mappings':
      return t('scale.mappings', 'Value mappings');
  }
}

/** Returns a width of time as text: `5 min`, `2 h`. */
export function bucketWidthName(minutes: number): string {
  return minutes < 60
    ? t('bucket.minutes', '{{minutes}} min', { minutes })
    : t('bucket.hours', '{{hours}} h', { hours: minutes / 60 });
}

/** Returns the seven weekdays in a locale, Monday first. */
export function weekdayNames(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => format.format((A_MONDAY + weekday) * MS_PER_DAY));
}
