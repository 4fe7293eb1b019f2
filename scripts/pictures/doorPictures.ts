import { type Picture } from './picture';

/** The panel at about 1,200 px, two below each other. */
const CATALOG = { width: 1200, height: 1010 };

/** One panel in the full width of a page. */
const WIDE = { width: 1100, height: 700 };

const MOSCOW_OFFICE = {
  secondZone: 'Europe/Moscow',
  businessHours: { show: true, weekdays: [0, 1, 2, 3, 4], hours: '09:00–18:00', zone: 'Europe/Moscow' },
};

/** The pictures of the READMEs, of docs/recipes.md and docs/review.md. */
export const doorPictures: readonly Picture[] = [
  { folder: 'src/img', name: 'attackers-dark', dashboard: 'attackers', viewport: CATALOG },
  { folder: 'src/img', name: 'attackers-light', dashboard: 'attackers', theme: 'light', viewport: CATALOG },
  { folder: 'src/img', name: 'review-dark', dashboard: 'alert-review', viewport: { width: 1440, height: 980 } },
  {
    folder: 'src/img',
    name: 'review-light',
    dashboard: 'alert-review',
    theme: 'light',
    viewport: { width: 1440, height: 980 },
  },
  {
    name: 'recipe-crew',
    dashboard: 'ransomware-chats',
    panel: 'weekday-hour',
    options: { ...MOSCOW_OFFICE, calculation: 'rate' },
    viewport: WIDE,
  },
  {
    name: 'recipe-attacker',
    dashboard: 'attackers',
    panel: 'day-minute',
    viewport: WIDE,
  },
  {
    name: 'recipe-alerts',
    dashboard: 'alert-review',
    panel: 'all-ips',
    options: {
      businessHours: { show: true, weekdays: [0, 1, 2, 3, 4], hours: '08:00–18:00', zone: '' },
      calculation: 'rate',
    },
    viewport: { width: 850, height: 1000 },
  },
  { name: 'recipe-energy', dashboard: 'french-grid', panel: 'weekday-hour', viewport: WIDE },
  { name: 'recipe-work', dashboard: 'punch-card', panel: 'weekday-hour', viewport: WIDE },
  {
    name: 'review-pinned',
    dashboard: 'alert-review',
    panel: 'all-ips',
    click: { x: 0.3, y: 0.35 },
    belowPx: 440,
  },
];
