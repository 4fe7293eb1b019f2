import { t } from '../i18n/t';
import { calculationName } from '../options/optionNames';
import { type PushDownNote, type PushDownSettings, type RefusalReason } from '../pushDown/pushDown';

/** Returns why there is no query, and what to do. */
export function refusalText(reason: RefusalReason, calculation: string): string {
  switch (reason) {
    case 'notMergeable':
      return t(
        'push-down.not-mergeable',
        '{{calculation}} of a cell cannot be made from one number a slot. Take the fully folded query instead.',
        { calculation }
      );
    case 'noValueColumn':
      return t('push-down.no-value-column', 'Pick the value field whose different values are counted.');
    case 'columnName':
      return t(
        'push-down.column-name',
        'The name of the time or value field has a "$", "[[" or control character in it, which Grafana would replace in a query. Give the column another name in a view.'
      );
    case 'tooEarly':
      return t(
        'push-down.too-early',
        'Before 1972 no slot is fine enough for every zone. Take the fully folded query.'
      );
  }
}

/** Returns what holds of an answer, in a sentence. */
export function noteText(note: PushDownNote): string {
  switch (note) {
    case 'oneGrid':
      return t(
        'push-down.one-grid',
        'Axes, zone, day start and filter are in the query: after a change of them, copy it again.'
      );
    case 'barsOfCells':
      return t(
        'push-down.bars-of-cells',
        'Cells are exact. Bars and total are calculated from cells, not from events: hide them, or read them as such.'
      );
    case 'datesOfRange':
      return t('push-down.dates-of-range', 'The dates of the filter are written out for the present time range alone.');
    case 'businessHours':
      return t(
        'push-down.business-hours',
        'The share in business hours is not that of the events: a cell has one moment.'
      );
  }
}

/** Returns what the panel has to be set to. */
export function settingsTexts({ timeField, valueField, calculation }: PushDownSettings): string[] {
  const name = timeField === '' ? t('options.time-field.auto', 'Auto') : timeField;
  return [
    t('push-down.set-format', 'Query format: Table'),
    t('push-down.set-time', 'Time field: {{name}}', { name }),
    t('push-down.set-value', 'Value field: {{name}}', { name: valueField }),
    t('push-down.set-calculation', 'Calculation: {{name}}', { name: calculationName(calculation) }),
  ];
}
