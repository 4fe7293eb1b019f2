import { type TimeRange } from '../core/events';
import { zonedTime } from '../core/zonedTime';

/** Longer titles are cut: a name has 255 bytes on most file systems, and some programs take no long paths. */
const MOST_TITLE_BYTES = 120;

/**
 * What must not be in the name of a file: what parts paths or means something to a shell or to Windows, and what is not
 * to be seen, such as the sign that turns the reading direction and hides an extension.
 */
const NOT_ALLOWED = /[\p{C}\p{Z}\\/:*?"<>|#%&{}$!'`@^=+~;,]+/gu;

/**
 * Returns the name of a file: `<title>-<from>-<to>.<extension>`, of letters that every file system takes. `part` says
 * which of several files of one picture it is; `''` is the picture itself.
 */
export function fileName(
  { title, range, zone }: { readonly title: string; readonly range: TimeRange; readonly zone: string },
  part: string,
  extension: string
): string {
  const name = cut(safe(title)).replace(/^[-.]+|[-.]+$/g, '');
  const [from, to] = [range.fromMs, range.toMs].map((timeMs) => timeText(timeMs, zone));
  const parts = [name === '' ? 'activity-calendar' : name, safe(part), from, to];
  return `${parts.filter((text) => text !== '').join('-')}.${extension}`;
}

function safe(text: string): string {
  return text.normalize('NFC').replace(NOT_ALLOWED, '-').replace(/-{2,}/g, '-');
}

/** Cuts between letters, never inside one. */
function cut(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const letter of text) {
    bytes += encoder.encode(letter).length;
    if (bytes > MOST_TITLE_BYTES) {
      break;
    }
    kept += letter;
  }
  return kept;
}

/** `20240312T0200`; at midnight the date alone. */
function timeText(timeMs: number, zone: string): string {
  const [, date, hours, minutes] = /^(.+)T(\d\d):(\d\d)/.exec(zonedTime(timeMs, zone)) ?? [];
  const clock = hours + minutes;
  return date.replaceAll('-', '') + (clock === '0000' ? '' : `T${clock}`);
}
