import { type CellBlock } from '../core/cellBlock';
import { t } from '../i18n/t';
import { type BlockAxes } from './blockText';

/** Returns the weekday (0 = Monday) that all days of a block are; null where no axis tells one. */
export function weekdayOfBlock({ columns, rows }: BlockAxes, block: CellBlock): number | null {
  if (rows.kind === 'weekday' && block.rowCount === 1) {
    return rows.startOf(block.row);
  }
  return columns.kind === 'weekday' && block.columnCount === 1 ? columns.startOf(block.column) : null;
}

/** Returns what several such days are called: `Mondays`; `days` where no weekday is meant. */
export function weekdayPlural(weekday: number | null): string {
  switch (weekday) {
    case 0:
      return t('weekdays.monday', 'Mondays');
    case 1:
      return t('weekdays.tuesday', 'Tuesdays');
    case 2:
      return t('weekdays.wednesday', 'Wednesdays');
    case 3:
      return t('weekdays.thursday', 'Thursdays');
    case 4:
      return t('weekdays.friday', 'Fridays');
    case 5:
      return t('weekdays.saturday', 'Saturdays');
    case 6:
      return t('weekdays.sunday', 'Sundays');
    default:
      return t('weekdays.any', 'days');
  }
}
