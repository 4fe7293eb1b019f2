import { type AxisByHand } from './foldByHand';

/** Time 00:00–24:00 in buckets of so many minutes, from the day's start on. */
export function timeAxis(bucketMinutes: number, fromMinute = 0, untilMinute = fromMinute + 1440): AxisByHand {
  return {
    count: Math.ceil((untilMinute - fromMinute) / bucketMinutes),
    place: ({ hour, minute }) => {
      const sinceStart = (hour * 60 + minute - fromMinute + 1440) % 1440;
      return sinceStart < untilMinute - fromMinute ? Math.floor(sinceStart / bucketMinutes) : -1;
    },
  };
}

/** Weekdays in this order; 0 = Monday. */
export function weekdayAxis(weekdays: readonly number[] = [0, 1, 2, 3, 4, 5, 6]): AxisByHand {
  return { count: weekdays.length, place: ({ weekday }) => weekdays.indexOf(weekday) };
}

/** A row per date, both inclusive, written `2020-02-01`. */
export function dateAxis(first: string, last: string): AxisByHand {
  const [firstDay, lastDay] = [dayOf(first), dayOf(last)];
  return { count: lastDay - firstDay + 1, place: ({ day }) => inside(day - firstDay, lastDay - firstDay + 1) };
}

/** Weeks from the one that begins at `first`, a date, up to the one that holds `last`. */
export function weekAxis(first: string, last: string): AxisByHand {
  const count = Math.floor((dayOf(last) - dayOf(first)) / 7) + 1;
  return { count, place: ({ day }) => inside(Math.floor((day - dayOf(first)) / 7), count) };
}

export const hourAxis = timeAxis(60);

export const minuteOfHourAxis: AxisByHand = { count: 60, place: ({ minute }) => minute };

export const quarterHourAxis: AxisByHand = { count: 4, place: ({ minute }) => Math.floor(minute / 15) };

export const dayOfMonthAxis: AxisByHand = { count: 31, place: ({ dayOfMonth }) => dayOfMonth - 1 };

export const monthAxis: AxisByHand = { count: 12, place: ({ month }) => month - 1 };

export const weekOfMonthAxis: AxisByHand = { count: 5, place: ({ dayOfMonth }) => Math.ceil(dayOfMonth / 7) - 1 };

export const dayOfYearAxis: AxisByHand = { count: 366, place: ({ dayOfYear }) => dayOfYear - 1 };

/** Years, both inclusive. */
export function yearAxis(first: number, last: number): AxisByHand {
  return { count: last - first + 1, place: ({ year }) => inside(year - first, last - first + 1) };
}

/** Returns a date as days since 1970-01-01. */
export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

function inside(index: number, count: number): number {
  return index >= 0 && index < count ? index : -1;
}
