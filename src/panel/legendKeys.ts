import { type BusinessHours, businessShare } from '../core/businessHours';
import { NOT_EXISTING } from '../core/cellPresence';
import { beyondScale, colorPosition, type ColorScale } from '../core/colorScale';
import { type KeyLook } from '../draw/legendSign';
import { cellLook, DASH, GROUND, NOTHING, VALUE } from '../draw/pixelCells';
import { type Scene } from '../draw/scene';
import { t } from '../i18n/t';
import { bucketKey, cellText } from './bucketText';
import { businessHoursText, shareText } from './businessHoursText';
import { cssColor } from './cssColor';

/** A sign with its meaning; changes of zones have no sign. */
export interface LegendKey {
  readonly look: KeyLook;
  readonly text: string;
  /** The CSS color under the sign; null for the ground. */
  readonly color: string | null;
}

/** What the keys are made from besides the picture. */
export interface KeyFacts {
  readonly format: (value: number) => string;
  readonly locale: string;
  /** Null where none are shown. */
  readonly businessHours: BusinessHours | null;
  /** How far the second zone is ahead and from when on, in words; null where that does not change in the range. */
  readonly zoneChanges: string | null;
  /** True where the calendar leaves out weekdays, hours or dates: their cells look as if outside the range. */
  readonly filtered: boolean;
}

/** What is drawn in smaller cells than these has no key: it is not to be seen. CSS pixels. */
const SMALLEST_CELL_PX: Partial<Record<KeyLook, number>> = {
  noValue: 6,
  below: 8,
  above: 8,
  peak: 8,
  twice: 12,
  businessHours: 12,
};

/** Which keys stay longest where there is no room for all. */
const IMPORTANCE: readonly KeyLook[] = [
  'outside',
  'notExisting',
  'noValue',
  'above',
  'below',
  'empty',
  'zero',
  'twice',
  'businessHours',
  'zoneChanges',
  'peak',
];

/** Width of a sign with the space after it, and the space between two keys. */
export const SIGN_PX = 20;
export const KEY_GAP_PX = 16;

/** Returns the keys of the looks that occur in a picture, in the order in which they stand. Plain text. */
export function legendKeys(scene: Scene, facts: KeyFacts): readonly LegendKey[] {
  const { layout, peak, scale } = scene;
  const looks = looksInUse(scene);
  if (layout.legendKeys && peak !== null && scale !== null) {
    looks.add('peak');
  }
  if (layout.legendKeys && facts.businessHours !== null && scene.businessMask !== null && scene.fold.used > 0) {
    looks.add('businessHours');
  }
  if (facts.zoneChanges !== null && scene.secondAxis !== null) {
    looks.add('zoneChanges');
  }
  const smallerPx = Math.min(layout.columns.pitchPx, layout.rows.pitchPx);
  const order: readonly KeyLook[] = [
    'zero',
    'empty',
    'noValue',
    'notExisting',
    'outside',
    'below',
    'above',
    'twice',
    'peak',
    'businessHours',
    'zoneChanges',
  ];
  return order
    .filter((look) => looks.has(look) && smallerPx >= (SMALLEST_CELL_PX[look] ?? 0))
    .map((look) => ({ look, text: keyText(look, scene, facts), color: keyColor(look, scene) }));
}

/** Returns the keys that stand side by side in `roomPx`; those that matter least go first. */
export function fittingKeys(
  keys: readonly LegendKey[],
  roomPx: number,
  measure: (text: string) => number
): readonly LegendKey[] {
  let kept = keys;
  for (let rank = IMPORTANCE.length - 1; rank >= 0 && keysWidth(kept, measure) > roomPx; rank--) {
    kept = kept.filter(({ look }) => look !== IMPORTANCE[rank]);
  }
  return kept;
}

/** Returns the room that keys take side by side, in CSS pixels. */
export function keysWidth(keys: readonly LegendKey[], measure: (text: string) => number): number {
  // a pixel each, as texts are wider on the page than measured by up to that
  return keys.reduce((sum, { text }) => sum + SIGN_PX + Math.ceil(measure(text)) + 1, 0) + KEY_GAP_PX * keys.length;
}

function looksInUse({ fold, scale }: Scene): Set<KeyLook> {
  const looks = new Set<KeyLook>();
  let hasZero = false;
  for (let cell = 0; cell < fold.cells.length; cell++) {
    const value = fold.cells[cell];
    switch (cellLook(fold, cell)) {
      case NOTHING:
        looks.add(fold.presence?.cells[cell] === NOT_EXISTING ? 'notExisting' : 'outside');
        break;
      case GROUND:
        looks.add('empty');
        break;
      case DASH:
        looks.add('noValue');
        break;
      case VALUE: {
        const beyond = scale === null ? 0 : beyondScale(scale, value);
        if (beyond !== 0) {
          looks.add(beyond < 0 ? 'below' : 'above');
        }
        hasZero ||= value === 0;
        break;
      }
    }
    if (fold.presence?.doubled[cell] === 1) {
      looks.add('twice');
    }
  }
  // a window that the range cuts is hatched in part
  if (fold.presence !== null && fold.presence.cuts.length > 0) {
    looks.add('outside');
  }
  // without empty cells nobody takes zero for one
  const startsAtZero = scale !== null && scale.min === 0 && !hasOwnColors(scale);
  if (hasZero && looks.has('empty') && startsAtZero) {
    looks.add('zero');
  }
  return looks;
}

/** Thresholds and mappings name their colors themselves. */
function hasOwnColors({ kind }: ColorScale): boolean {
  return kind === 'thresholds' || kind === 'mappings';
}

function keyText(look: KeyLook, { scale, fold, peak }: Scene, facts: KeyFacts): string {
  const { format, locale, businessHours, filtered } = facts;
  // React writes texts as they are; a second escape would show
  switch (look) {
    case 'zero':
      return t('looks.zero', 'zero');
    case 'empty':
      return t('looks.empty', 'no events');
    case 'noValue':
      return t('looks.no-value', 'no value');
    case 'notExisting':
      return t('looks.not-existing', 'does not exist');
    case 'outside':
      return filtered
        ? t('looks.outside-or-left-out', 'outside the range or left out')
        : t('looks.outside', 'outside the range');
    case 'below':
      return t('looks.below', 'below {{start}}', { start: scale === null ? '' : format(scale.min) });
    case 'above':
      return t('looks.above', 'above {{end}}', { end: scale === null ? '' : format(scale.max) });
    case 'twice':
      return t('looks.twice', 'ran twice');
    case 'peak': {
      const cell =
        peak === null
          ? ''
          : cellText(fold.columns, peak.column, fold.rows, peak.row, (axis, bucket) => bucketKey(axis, bucket, locale));
      return t('legend.peak', 'Peak {{cell}}', { cell });
    }
    case 'businessHours':
      return businessHours === null || fold.businessHours === null
        ? ''
        : t('legend.business-hours', '{{hours}}: {{share}}', {
            hours: businessHoursText(businessHours, locale),
            share: shareText(businessShare(fold.businessHours, 'all', 0), locale),
          });
    case 'zoneChanges':
      return facts.zoneChanges ?? '';
  }
}

function keyColor(look: KeyLook, { scale, fold, style, cut, peak, layout }: Scene): string | null {
  if (scale === null) {
    return null;
  }
  const colorOf = (value: number) => cssColor(style.scheme, cut, colorPosition(scale, value));
  switch (look) {
    case 'zero':
      return colorOf(0);
    case 'below':
      return cssColor(style.scheme, cut, 0);
    case 'above':
      return cssColor(style.scheme, cut, 1);
    case 'peak':
      return peak === null ? null : colorOf(fold.cells[peak.row * layout.columns.count + peak.column]);
    default:
      return null;
  }
}
