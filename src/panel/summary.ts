import { clock } from '../core/bucketLabel';
import { type BusinessHours, businessShare } from '../core/businessHours';
import { type Calculation } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { MINUTES_PER_DAY } from '../core/duration';
import { peakIndex } from '../core/peakIndex';
import { type QuietTime } from '../core/quietTime';
import { t } from '../i18n/t';
import { axisName } from '../options/optionNames';
import { bucketText, cellText } from './bucketText';
import { businessHoursText, shareText } from './businessHoursText';

/** What the summary speaks of. */
export interface SummaryFacts {
  readonly fold: CalendarFold;
  readonly calculation: Calculation;
  /** What the values are: `Sum of sessions`. */
  readonly title: string;
  /** What the total counts: `sessions`. */
  readonly totalTitle: string;
  /** The dates of the time range; `''` where it is not known. */
  readonly rangeText: string;
  readonly zoneName: string;
  readonly locale: string;
  readonly format: (value: number) => string;
  /** Null where no cell has a value. */
  readonly quiet: QuietTime | null;
  /** Null where none are shown. */
  readonly businessHours: BusinessHours | null;
}

/** The picture in two sentences. Plain text. */
export interface Summary {
  /** What is shown: the total, the axes, the zone and the range. */
  readonly shown: string;
  /** The busiest and the quietest time, and the share in business hours where these are shown; `''` without values. */
  readonly extremes: string;
}

/** Returns what a picture says. */
export function summary(facts: SummaryFacts): Summary {
  const peak = peakIndex(facts.fold.cells);
  return { shown: shownText(facts, peak >= 0), extremes: peak >= 0 ? extremesText(facts, peak) : '' };
}

function shownText(facts: SummaryFacts, hasValues: boolean): string {
  const { fold, calculation, title, totalTitle, rangeText, zoneName, locale, format } = facts;
  const place = t('summary.place', '{{rows}} and {{columns}} in {{zone}}', {
    rows: insideSentence(axisName(fold.rows.kind), locale),
    columns: insideSentence(axisName(fold.columns.kind), locale),
    zone: zoneName,
  });
  const where = rangeText === '' ? place : t('summary.range', '{{place}}, {{range}}', { place, range: rangeText });
  const texts = {
    title,
    total: Number.isNaN(fold.total) ? '' : format(fold.total),
    counted: totalTitle,
    where,
  };
  if (!hasValues) {
    return t('summary.empty', '{{title}} by {{where}}: no values.', texts);
  }
  // all of all is no news
  if (calculation.unit === 'percent' || texts.total === '') {
    return t('summary.title', '{{title}} by {{where}}.', texts);
  }
  return calculation.additive
    ? t('summary.additive', '{{total}} {{counted}} by {{where}}.', texts)
    : t('summary.other', '{{title}} by {{where}}: {{total}} over all.', texts);
}

function extremesText(facts: SummaryFacts, peak: number): string {
  const { fold, calculation, format } = facts;
  const columnCount = fold.columns.bucketCount;
  const texts = {
    cell: cellName(facts, peak % columnCount, Math.floor(peak / columnCount)),
    value: format(fold.cells[peak]),
  };
  const most = calculation.additive
    ? t('summary.most', 'Busiest {{cell}} with {{value}}', texts)
    : t('summary.highest', 'Highest {{cell}} with {{value}}', texts);
  const text = [most, ...quietTexts(facts, peak), ...businessTexts(facts)].reduce((before, next) =>
    t('summary.and-next', '{{before}}, {{next}}', { before, next })
  );
  return t('summary.sentence', '{{text}}.', { text });
}

/** German nouns keep their capital letter. */
function insideSentence(name: string, locale: string): string {
  return locale.startsWith('de') ? name : name.toLocaleLowerCase(locale);
}

/** Returns when least happens, unless that is the busiest time too. */
function quietTexts(facts: SummaryFacts, peak: number): string[] {
  const { quiet, calculation, fold, format, locale } = facts;
  if (quiet === null) {
    return [];
  }
  if (quiet.kind === 'emptyHours') {
    const from = clock(quiet.startMinute);
    const to = clock((quiet.startMinute + quiet.minutes) % MINUTES_PER_DAY);
    return [t('summary.nothing-between', 'nothing between {{from}} and {{to}}', { from, to })];
  }
  const { column, row } = quiet.block;
  const texts = {
    cell: cellName(facts, column, row),
    value: format(quiet.value),
    cells: quiet.count.toLocaleString(locale),
    others: (quiet.count - 1).toLocaleString(locale),
  };
  if (quiet.events === 0) {
    return quiet.count === 1
      ? [t('summary.empty-cell', 'no events {{cell}}', texts)]
      : [t('summary.empty-cells', 'no events in {{cells}} cells', texts)];
  }
  if (row * fold.columns.bucketCount + column === peak) {
    return [];
  }
  if (quiet.count > 1) {
    return calculation.additive
      ? [t('summary.least-cells', 'quietest {{cell}} and {{others}} others with {{value}}', texts)]
      : [t('summary.lowest-cells', 'lowest {{cell}} and {{others}} others with {{value}}', texts)];
  }
  return calculation.additive
    ? [t('summary.least', 'quietest {{cell}} with {{value}}', texts)]
    : [t('summary.lowest', 'lowest {{cell}} with {{value}}', texts)];
}

function cellName({ fold, locale }: SummaryFacts, column: number, row: number): string {
  return cellText(fold.columns, column, fold.rows, row, (axis, bucket) => bucketText(axis, bucket, locale));
}

function businessTexts({ fold, businessHours, locale }: SummaryFacts): string[] {
  if (businessHours === null || fold.businessHours === null || fold.used === 0) {
    return [];
  }
  return [
    t('summary.business-hours', '{{share}} in business hours ({{hours}})', {
      share: shareText(businessShare(fold.businessHours, 'all', 0), locale),
      hours: businessHoursText(businessHours, locale),
    }),
  ];
}
