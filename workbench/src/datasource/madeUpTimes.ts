const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Spans of 2024, in UTC, that hold a clock change of New York, London and Lord Howe each; the ends are exclusive. */
const SPANS: Array<[fromMs: number, toMs: number]> = [
  [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 16)],
  [Date.UTC(2024, 9, 1), Date.UTC(2024, 10, 11)],
];

/** Returns an event every 20 minutes, from 1 March to 15 April and from 1 October to 10 November 2024. */
export function everyTwentyMinutes(): number[] {
  return SPANS.flatMap(([fromMs, toMs]) => {
    const stepMs = 20 * MINUTE_MS;
    return Array.from({ length: (toMs - fromMs) / stepMs }, (_, step) => fromMs + step * stepMs);
  });
}

/** Returns times of the last 60 days up to now: six an hour from 08:00 to 17:59 UTC, one an hour else. */
export function upToNow(): number[] {
  return workingHours(60, 6, 1);
}

/** Returns times of the last two days up to this second: every 2 seconds from 08:00 to 17:59 UTC, every 4 else. */
export function upToThisSecond(): number[] {
  return workingHours(2, 1800, 900);
}

function workingHours(days: number, perWorkingHour: number, perOtherHour: number): number[] {
  const nowMs = Date.now();
  const firstMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS - days * DAY_MS;
  const times: number[] = [];
  for (let hourMs = firstMs; hourMs <= nowMs; hourMs += HOUR_MS) {
    const hour = new Date(hourMs).getUTCHours();
    const perHour = hour >= 8 && hour < 18 ? perWorkingHour : perOtherHour;
    for (let event = 0; event < perHour; event++) {
      times.push(hourMs + (event * HOUR_MS) / perHour);
    }
  }
  return times.filter((timeMs) => timeMs <= nowMs);
}

/** Returns 03:00 UTC of 2,000 days, up to the end of 2019. */
export function twoThousandNights(): number[] {
  const lastMs = Date.UTC(2019, 11, 31, 3);
  return Array.from({ length: 2000 }, (_, night) => lastMs - (1999 - night) * DAY_MS);
}

/** Returns every half hour of the 10th to the 12th of February 2020, in UTC. */
export function halfHoursOfThreeDays(): number[] {
  return Array.from({ length: 3 * 48 }, (_, step) => Date.UTC(2020, 1, 10) + step * 30 * MINUTE_MS);
}

/** Public holidays of France with a date of their own, and Easter Monday, Ascension and Whit Monday as days from Easter. */
const FIXED: Array<[month: number, day: number]> = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];
const FROM_EASTER = [1, 39, 50];

/** Easter Sundays of the years in which there are data of the French grid. */
const EASTERS = [
  [2015, 4, 5] as const,
  [2016, 3, 27] as const,
  [2017, 4, 16] as const,
  [2018, 4, 1] as const,
  [2019, 4, 21] as const,
];

/** Returns the public holidays of France from 2015 to 2019, at noon UTC. */
export function frenchHolidays(): number[] {
  return EASTERS.flatMap(([year, month, day]) => [
    ...FIXED.map(([fixedMonth, fixedDay]) => noon(year, fixedMonth, fixedDay)),
    ...FROM_EASTER.map((days) => noon(year, month, day) + days * DAY_MS),
  ]).sort((a, b) => a - b);
}

function noon(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day, 12);
}
