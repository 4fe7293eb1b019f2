import { clock } from '../core/bucketLabel';
import { type BusinessHours } from '../core/businessHours';
import { MS_PER_DAY } from '../core/duration';
import { type MinuteSpan } from '../core/minuteSpan';
import { zoneName } from '../grafana/timeZone';
import { t } from '../i18n/t';

/** 1970-01-05, a Monday: day 4. */
const A_MONDAY = 4;

/** Returns business hours in few words: `09–18 Moscow, Mon–Fri`, `22:30–06:00 UTC`. */
export function businessHoursText({ weekdays, hours, zone }: BusinessHours, locale: string): string {
  const place = zoneName(zone);
  const texts = { hours: hours === null ? '' : hoursText(hours), zone: place, days: weekdaysText(weekdays, locale) };
  if (texts.days === '') {
    return hours === null
      ? t('business.always', 'all hours {{zone}}', texts)
      : t('business.hours', '{{hours}} {{zone}}', texts);
  }
  return hours === null
    ? t('business.days', '{{days}} {{zone}}', texts)
    : t('business.hours-and-days', '{{hours}} {{zone}}, {{days}}', texts);
}

/** Returns a share (0 … 1) in percent; never 0 % or 100 % of what is more than nothing or less than all. */
export function shareText(share: number, locale: string): string {
  const digits = share < 0.1 || share > 0.9 ? 1 : 0;
  const text = (value: number) => value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: digits });
  if (share > 0 && share < 0.0005) {
    return `< ${text(0.001)}`;
  }
  return share > 0.9995 && share < 1 ? `> ${text(0.999)}` : text(share);
}

/** Whole hours go without their minutes. */
function hoursText({ fromMinute, toMinute }: MinuteSpan): string {
  const whole = fromMinute % 60 === 0 && toMinute % 60 === 0;
  return [fromMinute, toMinute].map((minute) => clock(minute).slice(0, whole ? 2 : 5)).join('–');
}

/** Returns `Mon–Fri`, `Mon, Wed`, also over the end of the week (`Sun–Thu`); nothing for all seven. */
function weekdaysText(weekdays: readonly number[], locale: string): string {
  const holds = (weekday: number) => weekdays.includes((weekday + 7) % 7);
  const week = [0, 1, 2, 3, 4, 5, 6];
  if (week.every(holds)) {
    return '';
  }
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const name = (weekday: number) => format.format((A_MONDAY + weekday) * MS_PER_DAY);
  const starts = week.filter((weekday) => holds(weekday) && !holds(weekday - 1));
  return starts
    .map((first) => {
      let last = first;
      while (holds(last + 1)) {
        last++;
      }
      return last === first ? name(first) : `${name(first)}${last === first + 1 ? ', ' : '–'}${name(last)}`;
    })
    .join(', ');
}
