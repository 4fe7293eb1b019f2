import { type DroppedRows } from '../grafana/droppedRows';
import { t } from '../i18n/t';

/**
 * Returns how many rows are not in the picture, and why: `3 rows without a time`. `rows` is the number as it is written;
 * `coded` is true where names stand for numbers.
 */
export function droppedText(reason: DroppedRows['reason'], count: number, rows: string, coded: boolean): string {
  const texts = { count, rows };
  switch (reason) {
    case 'noTime':
      return t('dropped.no-time', '{{rows}} rows without a time', {
        ...texts,
        defaultValue_one: '{{rows}} row without a time',
      });
    case 'unreadableTime':
      return t('dropped.unreadable-time', '{{rows}} rows whose time cannot be read', {
        ...texts,
        defaultValue_one: '{{rows}} row whose time cannot be read',
      });
    case 'outsideRange':
      return t('dropped.outside-range', '{{rows}} rows outside the time range', {
        ...texts,
        defaultValue_one: '{{rows}} row outside the time range',
      });
    case 'leftOut':
      return t('dropped.left-out', '{{rows}} rows left out by the calendar filter', {
        ...texts,
        defaultValue_one: '{{rows}} row left out by the calendar filter',
      });
    case 'noNumber':
      return coded
        ? t('dropped.no-value', '{{rows}} rows without a value', {
            ...texts,
            defaultValue_one: '{{rows}} row without a value',
          })
        : t('dropped.no-number', '{{rows}} rows whose value is not a number', {
            ...texts,
            defaultValue_one: '{{rows}} row whose value is not a number',
          });
    case 'noTimeField':
      return t('dropped.no-time-field', '{{rows}} rows of results without the time field', {
        ...texts,
        defaultValue_one: '{{rows}} row of results without the time field',
      });
    case 'otherValue':
      return t('dropped.other-value', '{{rows}} rows of results without the value field', {
        ...texts,
        defaultValue_one: '{{rows}} row of results without the value field',
      });
  }
}
