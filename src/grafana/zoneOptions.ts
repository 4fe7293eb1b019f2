import { t } from '../i18n/t';
import { namedZone } from './timeZone';

/** A zone to pick from; label and description are what a search looks at. */
export interface ZoneOption {
  /** As options hold it: `browser`, `utc`, an IANA name or `UTC+05:30`. */
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/** Offsets of no whole hour that are kept somewhere, in minutes. */
const PARTS_OF_HOURS: readonly number[] = [-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825];

/** Zones that some browsers still call by an old name, by the name of today. */
const NAMES_OF_TODAY: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Returns every zone to pick from: the browser's, UTC, the named ones and the fixed offsets. Made when first asked. */
export function zoneChoices(): readonly ZoneOption[] {
  return [
    { value: 'browser', label: t('zone.browser', 'Browser time'), description: namedZone('browser') },
    { value: 'utc', label: 'UTC', description: 'UTC+00:00' },
    ...namedZones(),
    ...fixedOffsets(),
  ];
}

let named: readonly ZoneOption[] | null = null;

function namedZones(): readonly ZoneOption[] {
  named ??= [...new Set(Intl.supportedValuesOf('timeZone').map((zone) => NAMES_OF_TODAY[zone] ?? zone))]
    .filter((zone) => !/^(Etc\/)?(UTC|GMT)$/.test(zone))
    .sort()
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' '), description: offsetsText(zone) }));
  return named;
}

/** Returns the offsets of January and July of the present year: `UTC-05:00 / UTC-04:00`. */
function offsetsText(zone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const year = new Date().getUTCFullYear();
  const offsets = [0, 6].map((month) => {
    const name =
      format.formatToParts(Date.UTC(year, month, 1)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name === 'GMT' ? 'UTC+00:00' : name.replace('GMT', 'UTC');
  });
  return [...new Set(offsets)].join(' / ');
}

function fixedOffsets(): ZoneOption[] {
  const wholeHours = Array.from({ length: 27 }, (_, i) => (i - 12) * 60);
  return [...wholeHours, ...PARTS_OF_HOURS]
    .sort((a, b) => a - b)
    .map((minutes) => ({
      value: offsetName(minutes),
      label: offsetName(minutes),
      description: t('zone.fixed-offset', 'Fixed offset, no summer time'),
    }));
}

function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const [hour, minute] = [Math.floor(size / 60), size % 60].map((figure) => String(figure).padStart(2, '0'));
  return `UTC${minutes < 0 ? '-' : '+'}${hour}:${minute}`;
}
