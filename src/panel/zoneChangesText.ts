import { zoneClock } from '../core/zoneClock';
import { t } from '../i18n/t';
import { localDateText } from './localDateText';
import { type SecondZone } from './secondZone';

/** More changes than this are counted, not listed. */
const MOST_CHANGES = 4;

/** Returns how far a second zone is ahead, with the dates (in `zone`) of changes: `Moscow +3 h; +2 h from 27 Oct 2024`. */
export function zoneChangesText({ name, differences }: SecondZone, zone: string, locale: string): string {
  const [first, ...changes] = differences;
  const parts = [t('zone-change.first', '{{zone}} {{ahead}} h', { zone: name, ahead: aheadText(first.aheadMinutes) })];
  for (const { fromMs, aheadMinutes } of changes.slice(0, MOST_CHANGES)) {
    const date = localDateText(fromMs + zoneClock(zone).segmentAt(fromMs).offsetMs, locale);
    parts.push(t('zone-change.from', '{{ahead}} h from {{date}}', { ahead: aheadText(aheadMinutes), date }));
  }
  if (changes.length > MOST_CHANGES) {
    parts.push(t('zone-change.more', '{{changes}} more changes', { changes: changes.length - MOST_CHANGES }));
  }
  return parts.join('; ');
}

/** Returns hours with their sign: `+3`, `−5:30`, `±0`. */
function aheadText(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `${minutes > 0 ? '+' : minutes < 0 ? '−' : '±'}${Math.floor(size / 60)}${rest}`;
}
