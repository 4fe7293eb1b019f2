import { t } from '../i18n/t';
import { weekdayNames } from '../options/optionNames';
import { type CalendarOptions } from '../options/options';

/** Returns what of the calendar is kept or left out, a sentence each; none where all is kept. */
export function filterTexts({ filter }: Pick<CalendarOptions, 'filter'>, locale: string): readonly string[] {
  const { weekdays, hours, dates, datesQuery, dateMode } = filter;
  const texts: string[] = [];
  if (weekdays.length > 0) {
    const names = weekdayNames(locale).filter((_, weekday) => weekdays.includes(weekday));
    texts.push(t('filter.only-weekdays', 'only {{weekdays}}', { weekdays: names.join(', ') }));
  }
  if (hours.trim() !== '') {
    texts.push(t('filter.only-hours', 'only {{hours}}', { hours: hours.trim() }));
  }
  const lists = [
    dates.trim(),
    datesQuery.trim() === ''
      ? ''
      : t('filter.dates-of-query', 'the dates of query {{refId}}', { refId: datesQuery.trim() }),
  ].filter((text) => text !== '');
  if (lists.length > 0) {
    const all = { dates: lists.join(', ') };
    texts.push(
      dateMode === 'keep'
        ? t('filter.only-dates', 'only {{dates}}', all)
        : t('filter.without-dates', 'without {{dates}}', all)
    );
  }
  return texts;
}
