import { t } from '@grafana/i18n';
import { type CalculationId } from '../core/calculation';
import { type CalendarAxisKind } from '../core/calendarAxis';

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
  }
}

/** Returns the name of a calculation for people. */
export function calculationName(id: CalculationId): string {
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
  }
}

/** Returns a width of time as text: `5 min`, `2 h`. */
export function bucketWidthName(minutes: number): string {
  return minutes < 60
    ? t('bucket.minutes', '{{minutes}} min', { minutes })
    : t('bucket.hours', '{{hours}} h', { hours: minutes / 60 });
}
