import { type DataFrame, FieldType, getPanelDataSummary, PanelPlugin, toDataFrame } from '@grafana/data';
import { type CalendarOptions } from './options';
import { readOptions } from './readOptions';
import { registerPresets, suggestCalendars } from './suggestions';

const DAY_MS = 86_400_000;

function frame(days: number, ...others: Array<{ name: string; type: FieldType; values: unknown[] }>): DataFrame {
  const values = [5 * DAY_MS, 5 * DAY_MS + days * DAY_MS, 5 * DAY_MS];
  return toDataFrame({ fields: [{ name: 'time', type: FieldType.time, values }, ...others] });
}

const NUMBER = { name: 'value', type: FieldType.number, values: [1, 2, 3] };
const TEXT = { name: 'source_ip', type: FieldType.string, values: ['a', 'b', 'c'] };

function suggested(frames: DataFrame[]): string[] {
  return suggestCalendars(getPanelDataSummary(frames)).map(({ options }) => String(options?.calendar));
}

describe('suggestCalendars', () => {
  it.each<[what: string, frames: DataFrame[], calendars: string[]]>([
    ['no frame', [], []],
    ['no row', [toDataFrame({ fields: [{ name: 'time', type: FieldType.time, values: [] }] })], []],
    ['no time', [toDataFrame({ fields: [NUMBER] })], []],
    ['one moment', [frame(0, NUMBER)], []],
    ['a day', [frame(1, NUMBER)], ['weekday-hour', 'day-of-month-time']],
    ['a month', [frame(30)], ['weekday-hour', 'day-of-month-time', 'date-time']],
    ['two frames far apart', [frame(0), frame(30)], ['weekday-hour', 'day-of-month-time', 'date-time']],
    ['years', [frame(900, TEXT)], ['weekday-hour', 'day-of-month-time']],
  ])('for %s', (_, frames, calendars) => {
    expect(suggested(frames)).toEqual(calendars);
  });

  it.each([
    [[frame(30)], 70],
    [[frame(30, TEXT, NUMBER)], 70],
    [[frame(30, NUMBER)], 50],
  ])('thinks more of events than of measurements', (frames, score) => {
    expect(suggestCalendars(getPanelDataSummary(frames)).map((made) => made.score)).toEqual([score, score, score]);
  });

  it('shows a card the cells alone, of the same calendar', () => {
    const [, made] = suggestCalendars(getPanelDataSummary([frame(1)]));
    const before = made.options;
    made.cardOptions?.previewModifier?.(made);
    expect(readOptions(made.options)).toMatchObject({
      calendar: 'day-of-month-time',
      marginals: { columns: false, rows: false },
      legend: { show: false },
      tooltip: { show: false },
    });
    expect(before).toEqual({ calendar: 'day-of-month-time', bucketMinutes: 15 });
  });
});

describe('registerPresets', () => {
  it('gives a Grafana that has presets some that can be told apart', () => {
    const plugin = new PanelPlugin<CalendarOptions>(null);
    plugin.meta = { id: 'us', name: 'Us' } as typeof plugin.meta;
    registerPresets(plugin);
    const presets = plugin.getPresets() ?? [];
    expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
    expect(presets.map(({ options }) => readOptions(options).calendar)).toEqual(
      presets.map(({ options }) => options?.calendar)
    );
    expect(presets.length).toBeGreaterThan(3);
  });

  it('does nothing in one that has none', () => {
    class Older extends PanelPlugin<CalendarOptions> {}
    const older = new Proxy(new Older(null), { has: (_, name) => name !== 'setPresetsSupplier' });
    registerPresets(older);
    expect(older.getPresets()).toBeUndefined();
  });
});
