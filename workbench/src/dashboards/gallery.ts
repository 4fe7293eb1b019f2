import type { Dashboard } from './Dashboard';
import { calculationSections } from './galleryCalculations';
import { calendarSections } from './galleryCalendars';
import { colorSections } from './galleryColors';
import { makeDashboardScene } from './makeDashboardScene';
import { layOutSections } from './sections';

/** Every calendar, calculation and color scale on real data. */
export const gallery: Dashboard = {
  id: 'gallery',
  title: 'Gallery',
  makeScene: () =>
    makeDashboardScene({
      from: '2020-02-01T00:00:00.000Z',
      to: '2020-02-29T23:59:59.999Z',
      timeZone: 'utc',
      ownRanges: true,
      body: layOutSections([...calendarSections, ...calculationSections, ...colorSections], 360),
    }),
};
