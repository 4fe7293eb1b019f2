import { t } from '@grafana/i18n';
import { type BusinessHours, businessShare } from '../core/businessHours';
import { type Calculation } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { peakIndex } from '../core/peakIndex';
import { axisName } from '../options/optionNames';
import { bucketText, cellText } from './bucketText';
import { businessHoursText, shareText } from './businessHoursText';

/** What the summary speaks of. */
export interface SummaryFacts {
  readonly fold: CalendarFold;
  readonly calculation: Calculation;
  readonly title: string;
  readonly zoneName: string;
  readonly locale: string;
  readonly format: (value: number) => string;
  /** Null where none are shown. */
  readonly businessHours: BusinessHours | null;
}

/**
 * Returns the picture in a sentence: what is shown, the total, the largest cell, the zone; and in another how much is
 * in business hours, where they are shown. Plain text.
 */
export function summary(facts: SummaryFacts): string {
  return [pictureText(facts), businessText(facts)].filter((sentence) => sentence !== '').join(' ');
}

function pictureText({ fold, calculation, title, zoneName, locale, format }: SummaryFacts): string {
  const { columns, rows, cells } = fold;
  const peak = peakIndex(cells);
  const texts = {
    title,
    rows: axisName(rows.kind).toLocaleLowerCase(locale),
    columns: axisName(columns.kind).toLocaleLowerCase(locale),
    zone: zoneName,
    interpolation: { escapeValue: false },
  };
  if (peak < 0) {
    return t('summary.empty', '{{title}} by {{rows}} and {{columns}} in {{zone}}: no values.', texts);
  }
  const facts = {
    ...texts,
    total: format(fold.total),
    peakValue: format(cells[peak]),
    peak: cellText(columns, peak % columns.bucketCount, rows, Math.floor(peak / columns.bucketCount), (axis, bucket) =>
      bucketText(axis, bucket, locale)
    ),
  };
  // all of all is no news
  if (calculation.unit === 'percent' || Number.isNaN(fold.total)) {
    return t(
      'summary.peak',
      '{{title}} by {{rows}} and {{columns}} in {{zone}}: highest in {{peak}} with {{peakValue}}.',
      facts
    );
  }
  return calculation.additive
    ? t(
        'summary.additive',
        '{{title}} by {{rows}} and {{columns}} in {{zone}}: {{total}} in total, most in {{peak}} with {{peakValue}}.',
        facts
      )
    : t(
        'summary.other',
        '{{title}} by {{rows}} and {{columns}} in {{zone}}: {{total}} over all, highest in {{peak}} with {{peakValue}}.',
        facts
      );
}

function businessText({ fold, businessHours, locale }: SummaryFacts): string {
  if (businessHours === null || fold.businessHours === null || fold.used === 0) {
    return '';
  }
  return t('summary.business-hours', '{{share}} in business hours ({{hours}}).', {
    share: shareText(businessShare(fold.businessHours, 'all', 0), locale),
    hours: businessHoursText(businessHours, locale),
    interpolation: { escapeValue: false },
  });
}
