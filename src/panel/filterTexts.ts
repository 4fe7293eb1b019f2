import { t } from '@grafana/i18n';
import { weekdayNames } from '../options/optionNames';
import { type CalendarOptions } from '../options/options';

/** Text from options is written as it is: what is made of it here is plain text. */
const AS_IT_IS = { interpolation: { escapeValue: false } };

/** Returns what of the calendar is kept or left out, a sentence each; none where all is kept. */
export function filterTexts({ filter }: Pick<CalendarOptions, 'filter'>, locale: string): readonly string[] {
  const { weekdays, hours, dates, datesQuery, dateMode } = filter;
  const texts: string[] = [];
  if (weekdays.length > 0) {
    const names = weekdayNames(locale).filter((_, weekday) => weekdays.includes(weekday));
    texts.push(t('filter.only-weekdays', 'only {{weekdays}}', { weekdays: names.join(', '), ...AS_IT_IS }));
  }
  if (hours.trim() !== '') {
    texts.push(t('filter.only-hours', 'only {{hours}}', { hours: hours.trim(), ...AS_IT_IS }));
  }
  const lists = [
    dates.trim(),
    datesQuery.trim() === ''
      ? ''
      : t('filter.dates-of-query', 'the dates of query {{refId}}', { refId: datesQuery.trim(), ...AS_IT_IS }),
  ].filter((text) => text !== '');
  if (lists.length > 0) {
    const all = { dates: lists.join(', '), ...AS_IT_IS };
    texts.push(
      dateMode === 'keep'
        ? t('filter.only-dates', 'only {{dates}}', all)
        : t('filter.without-dates', 'without {{dates}}', all)
    );
  }
  return texts;
}
