import { dayText } from '../core/bucketLabel';
import { isoDate, zonedTime } from '../core/zonedTime';
import { t } from '../i18n/t';
import { annotationFacts, type AnnotationSource, MOST_ANNOTATIONS } from './annotationFacts';
import { commentLines, csvFile, csvLine } from './csvText';
import { type ExportSource } from './exportSource';
import { windowsOf, type WindowSource } from './namedWindows';
import { type Fact } from './provenance';

/** Spreadsheets take about a million lines. */
const MOST_WINDOWS = 1_000_000;

/** What the CSV of windows is made of. */
export type WindowsCsvSource = WindowSource & AnnotationSource & Pick<ExportSource, 'windowProvenance' | 'windowValue'>;

/** Returns the dated windows behind the chosen cells, else those with events of all cells, as a CSV file. */
export function windowsCsv(source: WindowsCsvSource): string {
  const { zone, windowValue, locale } = source;
  const windows = windowsOf(source, MOST_WINDOWS);
  return csvFile([
    ...commentLines([
      ...source.windowProvenance,
      ...annotationFacts(source, MOST_ANNOTATIONS),
      windowsFact(source, windows.length, locale),
    ]),
    csvLine([
      t('export.window-cell', 'Cell'),
      t('export.window-start', 'Start'),
      t('export.window-end', 'End'),
      t('export.window-date', 'Local date'),
      t('export.window-weekday', 'Weekday'),
      t('export.window-events', 'Events'),
      windowValue.title,
    ]),
    ...windows.map(({ name, startMs, endMs, day, events, value }) =>
      csvLine([
        name,
        zonedTime(startMs, zone),
        zonedTime(endMs, zone),
        isoDate(day),
        dayText(day, 'weekdayName', locale),
        events,
        value,
      ])
    ),
  ]);
}

function windowsFact({ chosen }: WindowSource, count: number, locale: string): Fact {
  const name = t('export.windows', 'Windows');
  const texts = { windows: count.toLocaleString(locale), name: chosen?.name };
  if (chosen !== null) {
    return { name, value: t('export.windows-of-block', '{{windows}} of {{name}}, also those without events', texts) };
  }
  return count < MOST_WINDOWS
    ? { name, value: t('export.windows-of-all', '{{windows}} with events, of every cell', texts) }
    : { name, value: t('export.windows-cut', 'The first {{windows}} with events', texts) };
}
