import { SceneCSSGridItem, SceneCSSGridLayout } from '@grafana/scenes';
import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel, type CalendarOptions, type Range } from './makePanel';

interface Change {
  key: string;
  title: string;
  zone: string;
  bucketMinutes: CalendarOptions['bucketMinutes'];
  /** Seven whole days there, each weekday once, the change in the middle of them. */
  from: string;
  to: string;
}

/** The clock changes of 2024; on Lord Howe Island by half an hour. */
const CHANGES: Change[] = [
  {
    key: 'ny-spring',
    title: 'New York, forward on 10 March 2024',
    zone: 'America/New_York',
    bucketMinutes: 60,
    from: '2024-03-07T05:00:00.000Z',
    to: '2024-03-14T03:59:59.999Z',
  },
  {
    key: 'ny-autumn',
    title: 'New York, back on 3 November 2024',
    zone: 'America/New_York',
    bucketMinutes: 60,
    from: '2024-10-31T04:00:00.000Z',
    to: '2024-11-07T04:59:59.999Z',
  },
  {
    key: 'london-spring',
    title: 'London, forward on 31 March 2024',
    zone: 'Europe/London',
    bucketMinutes: 60,
    from: '2024-03-28T00:00:00.000Z',
    to: '2024-04-03T22:59:59.999Z',
  },
  {
    key: 'london-autumn',
    title: 'London, back on 27 October 2024',
    zone: 'Europe/London',
    bucketMinutes: 60,
    from: '2024-10-23T23:00:00.000Z',
    to: '2024-10-30T23:59:59.999Z',
  },
  {
    key: 'lord-howe-spring',
    title: 'Lord Howe, forward on 6 October 2024',
    zone: 'Australia/Lord_Howe',
    bucketMinutes: 30,
    from: '2024-10-02T13:30:00.000Z',
    to: '2024-10-09T12:59:59.999Z',
  },
  {
    key: 'lord-howe-autumn',
    title: 'Lord Howe, back on 7 April 2024',
    zone: 'Australia/Lord_Howe',
    bucketMinutes: 30,
    from: '2024-04-03T13:00:00.000Z',
    to: '2024-04-10T13:29:59.999Z',
  },
];

/** An event every 20 minutes over each change, by date (`ny-spring`) and by weekday (`ny-spring-week`). */
export const clockChanges: Dashboard = {
  id: 'clock-changes',
  title: 'Clock changes',
  makeScene: () =>
    makeDashboardScene({
      from: '2024-03-01T00:00:00.000Z',
      to: '2024-11-10T23:59:59.999Z',
      timeZone: 'utc',
      ownRanges: true,
      body: new SceneCSSGridLayout({
        templateColumns: 'repeat(auto-fit, minmax(min(100%, max(45%, 440px)), 1fr))',
        autoRows: '340px',
        children: CHANGES.flatMap((change) => [
          panelOf(change, '', ', by date', { calendar: 'date-time' }),
          panelOf(change, '-week', ', by weekday', { calendar: 'custom', columns: 'time', rows: 'weekday' }),
        ]),
      }),
    }),
};

function panelOf(change: Change, suffix: string, titleEnd: string, options: CalendarOptions): SceneCSSGridItem {
  const { key, title, zone, bucketMinutes, from, to } = change;
  const range: Range = { from, to, timeZone: 'utc' };
  return new SceneCSSGridItem({
    body: makePanel({
      key: `${key}${suffix}`,
      title: `${title}${titleEnd}`,
      description: 'One event every 20 minutes, made up.',
      query: { dataSet: 'everyTwentyMinutes', shape: 'times' },
      // a week with 23 hours on one day has 501 of these events
      maxDataPoints: 1000,
      options: { ...options, bucketMinutes, timeZone: zone, calculation: 'count' },
      range,
    }),
  });
}
