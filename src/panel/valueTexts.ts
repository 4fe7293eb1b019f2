import { t } from '@grafana/i18n';
import { type CalculationId } from '../core/calculation';
import { calculationName } from '../options/optionNames';

/** Returns what the values are, for the legend and the tooltip: `Events`, `Sum of sessions`, `Mean of load`. */
export function valueTitle(calculation: CalculationId, field: string | null): string {
  if (field === null) {
    return calculation === 'count' || calculation === 'sum'
      ? t('value.events', 'Events')
      : calculationName(calculation);
  }
  return t('value.of-field', '{{calculation}} of {{field}}', {
    calculation: calculationName(calculation),
    field,
    // React writes texts as they are; a second escape would show
    interpolation: { escapeValue: false },
  });
}

/** Returns what the total counts, for under it: `events`, `sessions`, `mean`. */
export function totalTitle(calculation: CalculationId, field: string | null): string {
  if (field === null) {
    return t('value.events-lower', 'events');
  }
  return calculation === 'sum' ? field : valueTitle(calculation, field);
}
