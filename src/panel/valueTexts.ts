import { type CalculationId } from '../core/calculation';
import { MINUTES_PER_DAY } from '../core/duration';
import { t } from '../i18n/t';
import { bucketWidthName, calculationName } from '../options/optionNames';

/** What a title depends on besides the calculation. */
export interface ValueDetails {
  /** The name of the values; null where rows are counted. */
  readonly field: string | null;
  /** What a percentile cuts off, 0 to 100. */
  readonly percentile: number;
  /** What one occurrence of a cell lasts, for rates; null where that is not known. */
  readonly unitMinutes: number | null;
}

/** Returns what the values are, for legend and tooltip: `Events`, `Sum of load`, `Rate of sessions per hour`. Plain text. */
export function valueTitle(calculation: CalculationId, details: ValueDetails): string {
  return details.field === null ? eventsTitle(calculation, details) : fieldTitle(calculation, details.field, details);
}

/** Returns what the total counts, for under it: `events`, `sessions`, `values of sessions`, `mean`. Plain text. */
export function totalTitle(calculation: CalculationId, details: ValueDetails): string {
  const { field } = details;
  if (field === null && (calculation === 'count' || calculation === 'sum')) {
    return t('value.events-lower', 'events');
  }
  if (field !== null && calculation === 'count') {
    return t('value.values-of-field', 'values of {{field}}', { field });
  }
  return field !== null && calculation === 'sum' ? field : valueTitle(calculation, details);
}

function eventsTitle(calculation: CalculationId, { percentile, unitMinutes }: ValueDetails): string {
  switch (calculation) {
    case 'count':
    case 'sum':
      return t('value.events', 'Events');
    case 'distinctDays':
      return t('value.days-with-events', 'Days with events');
    case 'rate':
      return unitMinutes === null
        ? calculationName(calculation)
        : t('value.events-per', 'Events per {{width}}', { width: widthText(unitMinutes) });
    default:
      return calculationName(calculation, percentile);
  }
}

function fieldTitle(calculation: CalculationId, field: string, { percentile, unitMinutes }: ValueDetails): string {
  const name = calculationName(calculation, percentile);
  const texts = { field, calculation: name };
  switch (calculation) {
    case 'distinct':
      return t('value.distinct-of-field', 'Distinct {{field}}', texts);
    case 'distinctDays':
      return t('value.days-with-field', 'Days with {{field}}', texts);
    case 'shareOfAll':
    case 'shareOfRow':
    case 'shareOfColumn':
      return t('value.share-of-field', '{{calculation}}: {{field}}', texts);
    case 'rate':
      return unitMinutes === null
        ? t('value.of-field', '{{calculation}} of {{field}}', texts)
        : t('value.rate-of-field', 'Rate of {{field}} per {{width}}', { ...texts, width: widthText(unitMinutes) });
    default:
      return t('value.of-field', '{{calculation}} of {{field}}', texts);
  }
}

function widthText(minutes: number): string {
  switch (minutes) {
    case 1:
      return t('value.minute', 'minute');
    case 60:
      return t('value.hour', 'hour');
    case MINUTES_PER_DAY:
      return t('value.day', 'day');
    default:
      return bucketWidthName(minutes);
  }
}
