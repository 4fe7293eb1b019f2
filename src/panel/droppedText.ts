import { t } from '@grafana/i18n';
import { type CalendarFold } from '../core/calendarFold';

/** Returns a line for each reason for which rows were left out, empty when all are in the picture. */
export function droppedTexts({ dropped }: CalendarFold, locale: string): string[] {
  const lines = [
    { count: dropped.noTime, text: t('dropped.no-time', 'rows without a time') },
    { count: dropped.outsideRange, text: t('dropped.outside-range', 'rows outside the time range') },
    { count: dropped.noNumber, text: t('dropped.no-number', 'rows whose value is not a number') },
  ];
  return lines.filter(({ count }) => count > 0).map(({ count, text }) => `${count.toLocaleString(locale)} ${text}`);
}
