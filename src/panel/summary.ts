import { t } from '@grafana/i18n';
import { type Calculation } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { peakIndex } from '../core/peakIndex';
import { axisName } from '../options/optionNames';
import { bucketText, cellText } from './bucketText';

/** What the summary speaks of. */
export interface SummaryFacts {
  readonly fold: CalendarFold;
  readonly calculation: Calculation;
  readonly title: string;
  readonly zoneName: string;
  readonly locale: string;
  readonly format: (value: number) => string;
}

/** Returns the picture in one sentence: what is shown, the total, the busiest cell, the zone. Plain text. */
export function summary({ fold, calculation, title, zoneName, locale, format }: SummaryFacts): string {
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
