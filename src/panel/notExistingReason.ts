import { type Calendar } from '../core/calendar';
import { type CalendarFold } from '../core/calendarFold';
import { NOT_EXISTING } from '../core/cellPresence';
import { civilDate } from '../core/civilDate';
import { type ClockChange } from '../core/clockChanges';
import { MS_PER_DAY } from '../core/duration';
import { type TimeRange } from '../core/events';
import { zoneClock } from '../core/zoneClock';
import { t } from '../i18n/t';

/** Returns why cells of a fold do not exist, in few words; '' where all do. */
export function notExistingReason(
  fold: CalendarFold,
  calendar: Calendar | null,
  range: TimeRange,
  changes: readonly ClockChange[],
  locale: string
): string {
  if (calendar === null || fold.presence?.cells.includes(NOT_EXISTING) !== true) {
    return '';
  }
  const days = missingDays(fold);
  if (days.length > 0) {
    return noSuchDay(days, calendar.zone, range, locale);
  }
  return changes.some(({ offsetBeforeMs, offsetAfterMs }) => offsetAfterMs > offsetBeforeMs)
    ? t('looks.skipped', 'skipped by the clocks')
    : t('looks.not-existing', 'does not exist');
}

/** Returns the days of the month of which no time exists; none where no axis is days of the month. */
function missingDays({ columns, rows, presence }: CalendarFold): number[] {
  const side = columns.kind === 'dayOfMonth' ? columns : rows;
  if (presence === null || side.kind !== 'dayOfMonth') {
    return [];
  }
  const exists = new Uint8Array(side.bucketCount);
  for (let cell = 0; cell < presence.cells.length; cell++) {
    if (presence.cells[cell] !== NOT_EXISTING) {
      exists[side === columns ? cell % columns.bucketCount : Math.floor(cell / columns.bucketCount)] = 1;
    }
  }
  return Array.from(exists, (has, bucket) => (has === 1 ? 0 : side.startOf(bucket))).filter((day) => day > 0);
}

function noSuchDay(days: readonly number[], zone: string, range: TimeRange, locale: string): string {
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(days.map(String));
  const [from, to] = [range.fromMs, range.toMs].map((timeMs) => timeMs + zoneClock(zone).segmentAt(timeMs).offsetMs);
  const [first, last] = [from, to].map((localMs) => civilDate(Math.floor(localMs / MS_PER_DAY)));
  if (first.year !== last.year || first.month !== last.month) {
    return t('looks.no-such-day', 'these months have no day {{days}}', { days: list });
  }
  const month = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(from);
  return t('looks.month-without-day', '{{month}} has no day {{days}}', { month, days: list });
}
