/** Returns the date of a local time (milliseconds of the wall clock since 1970-01-01 00:00) as `3 Nov 2024`. */
export function localDateText(localMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(localMs);
}
