import { type ReadChoice } from '../grafana/reading';
import { type CalendarOptions } from '../options/options';

/** Returns what the options say of how frames are read; the zone of texts as it was written. */
export function readChoice({
  timeField,
  valueField,
  query,
  textZone,
  folded,
  calculation,
  filter,
}: CalendarOptions): ReadChoice {
  return {
    timeField,
    valueField,
    refId: query,
    exceptRefId: filter.datesQuery,
    textZone,
    folded,
    coded: calculation === 'distinct',
  };
}
