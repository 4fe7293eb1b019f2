import type { FieldConfig } from '@grafana/data';
import type { Section } from './sections';
import { ATTEMPTS, CHATS, COMMITS, FRENCH_LOAD, SESSIONS, sessionsOf } from './sources';

const MEGAWATTS: FieldConfig = { unit: 'megwatt' };

const WORKING_WEEK = { show: true, weekdays: [0, 1, 2, 3, 4], hours: '09:00–18:00', zone: 'Europe/Moscow' };

/** The named pairs of axes. */
const presets: Section = {
  title: 'Calendars',
  panels: [
    {
      ...COMMITS,
      key: 'weekday-hour',
      title: 'Weekday × hour: commits of one person',
      options: { calendar: 'weekday-hour', calculation: 'sum' },
    },
    {
      ...sessionsOf('185.153.199.51'),
      key: 'day-of-month-time',
      title: 'Day of month × time of day: sessions of one source IP, minute by minute',
      options: { calendar: 'day-of-month-time', bucketMinutes: 1, calculation: 'sum' },
    },
    {
      ...ATTEMPTS,
      key: 'date-time',
      title: 'Date × time of day: attempts on a honeypot, clocks go forward on 10 March 2013',
      options: { calendar: 'date-time', calculation: 'sum', color: { max: '20' } },
    },
    {
      ...CHATS,
      key: 'date-time-year',
      title: 'Date × time of day: 13 months of chats, a row per day',
      options: { calendar: 'date-time', bucketMinutes: 60, calculation: 'sum' },
    },
    {
      ...CHATS,
      key: 'week-weekday',
      title: 'Week × weekday: chat messages per day',
      options: { calendar: 'week-weekday', calculation: 'sum' },
    },
    {
      ...FRENCH_LOAD,
      key: 'month-day',
      title: 'Month × day: mean load of France',
      options: { calendar: 'month-day', calculation: 'mean' },
      fieldConfig: MEGAWATTS,
    },
    {
      ...FRENCH_LOAD,
      key: 'month-hour',
      title: 'Month × hour: mean load of France, Paris time',
      options: { calendar: 'month-hour', calculation: 'mean' },
      fieldConfig: MEGAWATTS,
    },
    {
      ...sessionsOf('92.63.194.76'),
      key: 'minute-hour',
      title: 'Minute of the hour × hour: sessions of one source IP, no timer behind them',
      options: { calendar: 'minute-hour', calculation: 'sum' },
    },
  ],
};

const ownAxes: Section = {
  title: 'Own columns and rows',
  panels: [
    {
      ...FRENCH_LOAD,
      key: 'day-of-year-year',
      title: 'Day of the year × year: mean load of France',
      options: { calendar: 'custom', columns: 'dayOfYear', rows: 'year', calculation: 'mean' },
      fieldConfig: MEGAWATTS,
    },
    {
      ...CHATS,
      key: 'iso-week-weekday',
      title: 'ISO week × weekday: chat messages',
      options: { calendar: 'custom', columns: 'isoWeek', rows: 'weekday', calculation: 'sum' },
    },
    {
      ...COMMITS,
      key: 'week-of-month-weekday',
      title: 'Week of the month × weekday: commits',
      options: { calendar: 'custom', columns: 'weekOfMonth', rows: 'weekday', calculation: 'sum' },
    },
    {
      ...SESSIONS,
      key: 'quarter-hour',
      title: 'Quarter of the hour × hour: sessions',
      options: { calendar: 'custom', columns: 'quarterHour', rows: 'hour', calculation: 'sum' },
    },
    {
      ...sessionsOf('185.153.199.51'),
      key: 'minute-date',
      title: 'Minute of the hour × date: sessions of one source IP',
      options: { calendar: 'custom', columns: 'minuteOfHour', rows: 'date', calculation: 'sum' },
    },
    {
      ...FRENCH_LOAD,
      key: 'rows-upwards',
      title: 'Hour × month with rows that run upwards: mean load of France',
      options: { calendar: 'custom', columns: 'month', rows: 'hour', rowOrder: 'up', calculation: 'mean' },
      fieldConfig: MEGAWATTS,
    },
  ],
};

const kept: Section = {
  title: 'Parts of the calendar',
  panels: [
    {
      ...CHATS,
      key: 'working-days',
      title: 'Monday to Friday alone: chat messages',
      options: { calendar: 'weekday-hour', calculation: 'sum', filter: { weekdays: [0, 1, 2, 3, 4] } },
    },
    {
      ...CHATS,
      key: 'part-of-day',
      title: 'From 06:00 to 20:00 alone: chat messages, Moscow time',
      options: {
        calendar: 'custom',
        columns: 'time',
        rows: 'weekday',
        bucketMinutes: 60,
        timeZone: 'Europe/Moscow',
        calculation: 'sum',
        filter: { hours: '06:00–20:00' },
      },
    },
    {
      ...sessionsOf('185.153.199.51'),
      key: 'night',
      title: 'From 20:00 to 06:00 alone, each night in one piece: sessions of one source IP',
      options: {
        calendar: 'custom',
        columns: 'time',
        rows: 'date',
        bucketMinutes: 20,
        calculation: 'sum',
        filter: { hours: '20:00–06:00' },
      },
    },
    {
      ...sessionsOf('185.153.199.51'),
      key: 'day-start',
      title: 'Days that begin at 12:00: sessions of one source IP by weekday and hour',
      options: { calendar: 'weekday-hour', dayStart: 12, calculation: 'sum' },
    },
    {
      ...FRENCH_LOAD,
      key: 'without-holidays',
      title: 'Without 24 December to 1 January, 1 May and 14 July: mean load of France',
      options: {
        calendar: 'weekday-hour',
        calculation: 'mean',
        filter: { dates: '12-24..01-01, 05-01, 07-14', dateMode: 'leaveOut' },
      },
      fieldConfig: MEGAWATTS,
    },
    {
      ...FRENCH_LOAD,
      key: 'holidays-alone',
      title: 'Public holidays alone, from a second query: mean load of France',
      moreQueries: [{ dataSet: 'holidays', shape: 'times' }],
      options: {
        calendar: 'weekday-hour',
        calculation: 'mean',
        valueField: 'load',
        query: 'A',
        filter: { datesQuery: 'B', dateMode: 'keep' },
      },
      fieldConfig: MEGAWATTS,
    },
  ],
};

const zones: Section = {
  title: 'Zones and business hours',
  panels: [
    {
      ...CHATS,
      key: 'business-hours',
      title: 'Chat messages by weekday and hour, with the working week of Moscow',
      options: {
        calendar: 'weekday-hour',
        calculation: 'sum',
        secondZone: 'Europe/Moscow',
        businessHours: WORKING_WEEK,
      },
    },
    {
      ...CHATS,
      key: 'night-shift',
      title: 'Chat messages with a night shift, 22:00–06:00 from Monday to Friday',
      options: {
        calendar: 'weekday-hour',
        calculation: 'sum',
        timeZone: 'Europe/Moscow',
        businessHours: { show: true, weekdays: [0, 1, 2, 3, 4], hours: '22:00–06:00', zone: '' },
      },
    },
    {
      ...COMMITS,
      key: 'second-zone-shift',
      title: 'Commits in New York, with the hours of London, which change on another day',
      options: {
        calendar: 'weekday-hour',
        calculation: 'sum',
        timeZone: 'America/New_York',
        secondZone: 'Europe/London',
      },
    },
    {
      ...COMMITS,
      key: 'fixed-offset',
      title: 'Commits on a clock that is always 5 h 30 min ahead of UTC',
      options: { calendar: 'weekday-hour', calculation: 'sum', timeZone: 'UTC+05:30' },
    },
  ],
};

/** Every calendar: what runs down and across, what is kept of it, and whose clock it follows. */
export const calendarSections: readonly Section[] = [presets, ownAxes, kept, zones];
