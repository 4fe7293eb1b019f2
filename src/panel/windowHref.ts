import { type TimeSpan } from '../core/occurrences';

/** What of an address says that something is being edited or looked into; and the other way to give a range. */
const LEFT_OUT = ['editPanel', 'editview', 'inspect', 'inspectTab', 'shareView', 'tab', 'time', 'time.window'];

/** Returns the address of a page with its time range set to a window. `href` is the page's own, in full. */
export function windowHref(href: string, { startMs, endMs }: TimeSpan): string {
  const url = new URL(href);
  LEFT_OUT.forEach((name) => url.searchParams.delete(name));
  url.searchParams.set('from', String(startMs));
  url.searchParams.set('to', String(endMs - 1));
  return url.href;
}
