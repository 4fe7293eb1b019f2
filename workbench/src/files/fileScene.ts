import { dateTimeForTimeZone } from '@grafana/data';
import type { EmbeddedScene } from '@grafana/scenes';
import { makeDashboardScene } from '../dashboards/makeDashboardScene';
import { makePanel, type CalendarOptions, type PanelParts } from '../dashboards/makePanel';
import { stack } from '../dashboards/stack';
import { addsUp } from './guessColumns';
import { GROUP_VARIABLE, GroupVariable } from './GroupVariable';
import type { OpenFile } from './openFile';

/** What a panel calls "count the rows". */
const NO_VALUE_FIELD = '__none__';

/** Returns the dashboard of a file: its events by weekday and hour, and by day of month and time of day. */
export function makeFileScene({ table, shown, name }: OpenFile): EmbeddedScene {
  const { choice, zone, events } = shown;
  const nameOf = (index: number) => table.columns[index]?.name ?? '';
  const value = choice.value === null ? null : nameOf(choice.value);
  const group = choice.group === null ? null : nameOf(choice.group);
  const options: CalendarOptions = {
    valueField: value ?? NO_VALUE_FIELD,
    calculation: value !== null && addsUp(value) ? 'sum' : 'auto',
    tooltip: { who: group ?? NO_VALUE_FIELD },
  };
  const parts = (key: string, axes: string, calendar: CalendarOptions): PanelParts => ({
    key,
    // what is saved of a panel says the file's name so
    title: `${value === null ? 'Events' : plain(value)} by ${axes} · ${plain(name)}`,
    query: { file: true, groups: `$${GROUP_VARIABLE}` },
    // rows of a file are never a sample of more
    maxDataPoints: Number.MAX_SAFE_INTEGER,
    options: { ...options, ...calendar },
  });
  return makeDashboardScene({
    ...wholeDays(events.firstMs, events.lastMs, zone),
    timeZone: zone,
    variables: group === null || events.groups === null ? [] : [new GroupVariable(group, events.groups)],
    body: stack([
      [makePanel(parts('weekday-hour', 'weekday and hour', { calendar: 'weekday-hour' })), 400],
      [
        makePanel(
          parts('day-time', 'day of month and time of day', { calendar: 'day-of-month-time', bucketMinutes: 1 })
        ),
        560,
      ],
    ]),
  });
}

/** Texts of a file are not templates. */
function plain(text: string): string {
  return text.replaceAll('$', '＄').replaceAll('[[', '[ [');
}

/** Returns the range of whole days in a zone that holds both. */
function wholeDays(firstMs: number, lastMs: number, zone: string): { from: string; to: string } {
  return {
    from: dateTimeForTimeZone(zone, firstMs).startOf('day').toISOString(),
    to: dateTimeForTimeZone(zone, lastMs).endOf('day').toISOString(),
  };
}
