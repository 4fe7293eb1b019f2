import { type DataFrame, type DataLink, dateTime, type FieldConfigSource, locationUtil } from '@grafana/data';
import { ConstantVariable, SceneFlexLayout, sceneGraph, SceneTimeRange, SceneVariableSet } from '@grafana/scenes';
import { makeCalendar, noFilter } from '../core/calendar';
import { type CellWindow } from '../core/cellWindows';
import { MS_PER_DAY, MS_PER_MINUTE } from '../core/duration';
import { linkVariables } from '../options/linkVariables';
import { NO_VALUE_FIELD } from '../options/options';
import { rangeOf } from '../testing/foldEvents';
import { deepFreeze, frameOf, timeField } from '../testing/frames';
import { numberField, readAsEvents, textField } from '../testing/readFrames';
import { foldLinks, type LinkSource } from './foldLinks';
import { type FoldPlace } from './foldVariables';

/** The dashboard's own way of putting values in, with a variable and a time range. */
const scene = new SceneFlexLayout({
  $timeRange: new SceneTimeRange({ from: '2024-03-01T00:00:00.000Z', to: '2024-03-31T00:00:00.000Z' }),
  $variables: new SceneVariableSet({ variables: [new ConstantVariable({ name: 'site', value: 'a/b' })] }),
  children: [],
});

const replaceVariables: LinkSource['replaceVariables'] = (text, scoped, format) =>
  sceneGraph.interpolate(scene, text, scoped, typeof format === 'string' ? format : undefined);

beforeAll(() => {
  locationUtil.initialize({
    config: { appSubUrl: '' } as Parameters<typeof locationUtil.initialize>[0]['config'],
    getVariablesUrlParams: () => ({}),
    getTimeRangeForUrl: () => ({ from: '1', to: '2' }),
  });
});

const MS_PER_HOUR = 60 * MS_PER_MINUTE;

const MARCH = rangeOf('2024-03-01T00:00:00Z', '2024-03-31T23:59:59.999Z');
const TUESDAY_2AM = Date.UTC(2024, 2, 12, 2);
const TIMES = timeField('Time', ['2024-03-12T02:10:00Z', '2024-03-19T02:10:00Z']);

/** The windows of Tuesday 02:00–03:00 in March 2024, UTC. */
const WINDOWS: CellWindow[] = [5, 12, 19, 26].map((day) => {
  const startMs = Date.UTC(2024, 2, day, 2);
  return { startMs, endMs: startMs + MS_PER_HOUR, day: Math.floor(startMs / MS_PER_DAY) };
});

const PLACE: FoldPlace = {
  block: { column: 2, row: 1, columnCount: 1, rowCount: 1 },
  windows: [WINDOWS[1]],
  value: 1234.5,
  events: 41,
  who: () => '',
};

function withLinks(links: DataLink[], labels?: Record<string, string>, values: unknown[] = [1, 2]): DataFrame {
  return frameOf([TIMES, { ...numberField('sessions', labels, values), config: { links } }], { name: 'a series' });
}

const url = (text: string): DataLink => ({ title: 'A link', url: text });

function sourceOf(frames: DataFrame[], valueField = '', defaults: FieldConfigSource['defaults'] = {}): LinkSource {
  const choice = { columns: 'hour', rows: 'weekday', zone: 'UTC', weekStart: 'monday' as const };
  const calendar = makeCalendar({ ...choice, dayStartMinute: 0, filter: noFilter }, MARCH);
  return {
    reading: readAsEvents(frames, { valueField }),
    frames,
    fieldConfig: deepFreeze({ defaults, overrides: [] }),
    whoName: () => '',
    replaceVariables,
    format: (value) => `${value} things`,
    timeZone: 'utc',
    postProcessor: undefined,
    columns: calendar.columns,
    rows: calendar.rows,
    calendar,
    locale: 'en-US',
  };
}

/** Returns what becomes of a text as the address of a link. */
function hrefOf(text: string, place: Partial<FoldPlace> = {}, changes: Partial<LinkSource> = {}): string | undefined {
  const source = sourceOf([withLinks([url(text)], { host: 'a b' })]);
  return foldLinks({ ...PLACE, ...place }, { ...source, ...changes })[0]?.href;
}

describe('foldLinks, variables of the fold', () => {
  it.each([
    ['${__fold.from}', String(TUESDAY_2AM)],
    ['${__fold.to}', String(TUESDAY_2AM + MS_PER_HOUR - 1)],
    ['${__fold.fromIso}', '2024-03-12T02:00:00.000Z'],
    ['${__fold.toIso}', '2024-03-12T02:59:59.999Z'],
    // Grafana writes dates of variables in the browser's zone
    ['${__fold.from:date:YYYY.MM.DD}', dateTime(TUESDAY_2AM).format('YYYY.MM.DD')],
    ['${__fold.weekday}', 'Tuesday'],
    ['${__fold.weekdayNumber}', '2'],
    ['${__fold.hour}:${__fold.minute}', '2:0'],
    ['${__fold.date}', '2024-03-12'],
    ['${__fold.month}', '3'],
    ['${__fold.column}', '02:00–03:00'],
    ['${__fold.row}', 'Tuesday'],
    ['${__fold.value}', '1234.5'],
    ['${__fold.text}', '1234.5 things'],
    ['${__fold.events}', '41'],
    ['${__fold.zone}', 'UTC'],
    ['${__fold.labels.host}', 'a b'],
    ['${__fold.labels["host"]}', 'a b'],
    ['-${__fold.who}-${__fold.labels.other}-${__fold.nothing}-', '----'],
  ])('%s', (text, expected) => {
    expect(decodeURI(hrefOf(`https://siem.example/?a=${text}`) ?? '')).toBe(`https://siem.example/?a=${expected}`);
  });

  it('keeps the address a web address, whatever the text in it', () => {
    const who = { who: () => '" onclick="alert(1)<script>' };
    expect(hrefOf('https://siem.example/?ip=${__fold.who}', who)).toBe(
      'https://siem.example/?ip=%22%20onclick=%22alert(1)%3Cscript%3E'
    );
    expect(hrefOf('javascript:alert(1)//${__fold.who}', who)).toBe('about:blank');
    expect(hrefOf('${__fold.who}', { who: () => 'javascript:alert(1)' })).toBe('about:blank');
  });

  it('knows every variable that the editor of links offers', () => {
    const names = linkVariables([]).map(({ value }) => `\${${value}}`);
    const title = foldLinks(
      { ...PLACE, who: () => 'x' },
      sourceOf([withLinks([{ title: names.join(' '), url: '/' }])])
    )[0].title.split(' ');
    expect(title.filter((text) => text === '' || text.includes('__fold'))).toEqual([]);
    expect(title.length).toBeGreaterThanOrEqual(names.length);
  });

  it('writes titles without encoding', () => {
    const [link] = foldLinks(PLACE, sourceOf([withLinks([{ title: '${__fold.row} ${__fold.column}', url: '/' }])]));
    expect(link.title).toBe('Tuesday 02:00–03:00');
  });
});

describe("foldLinks, Grafana's variables", () => {
  it.each([
    ['${__value.raw}', '1234.5'],
    ['${__value.numeric}', '1234.5'],
    ['${__value.text}', '1234.5 things'],
    ['${__value.time}', String(TUESDAY_2AM)],
    ['${__value.time:date:YYYY}', '2024'],
    ['${__field.name}', 'sessions'],
    ['${__field.labels.host}', 'a b'],
    ['${__series.name}', 'a series'],
    ['${__data.fields.sessions}', '1234.5 things'],
    ['${__data.fields.host}', 'a b'],
    ['${__from}', String(Date.UTC(2024, 2, 1))],
    ['$site', 'a/b'],
    ['${__url_time_range}', 'from=2024-03-01T00:00:00.000Z&to=2024-03-31T00:00:00.000Z&timezone=browser'],
  ])('%s', (text, expected) => {
    expect(hrefOf(`/x?a=${text}`)).toBe(`/x?a=${expected}`);
  });

  it('gives the known who as a field of the row', () => {
    expect(hrefOf('/${__data.fields.ip}', { who: () => '10.0.0.1' }, { whoName: () => 'ip' })).toBe('/10.0.0.1');
  });

  it('gives the known who like a label', () => {
    const text = '/${__fold.labels.ip}-${__field.labels.ip}';
    expect(hrefOf(text, { who: () => '10.0.0.1' }, { whoName: () => 'ip' })).toBe('/10.0.0.1-');
  });

  it('gives labels that all series share, and no others', () => {
    const links = [url('/${__field.labels.site}-${__field.labels.host}-${__fold.labels.host}')];
    const frames = [withLinks(links, { site: 'x', host: 'a' }), withLinks(links, { site: 'x', host: 'b' })];
    expect(foldLinks(PLACE, sourceOf(frames)).map(({ href }) => href)).toEqual(['/x--']);
  });

  it('gives no value where there is none', () => {
    expect(hrefOf('/x?a=${__value.raw}&b=${__fold.value}', { value: NaN })).toBe('/x?a=&b=');
  });
});

describe('foldLinks, which links', () => {
  it('gives all links in order, with their target and one click', () => {
    const links = foldLinks(
      PLACE,
      sourceOf([
        withLinks([
          { ...url('/a'), targetBlank: true },
          { ...url('/b'), oneClick: true },
        ]),
      ])
    );
    expect(links.map(({ href, target, oneClick }) => [href, target, oneClick])).toEqual([
      ['/a', '_blank', false],
      ['/b', undefined, true],
    ]);
  });

  it('gives none where none is defined', () => {
    expect(foldLinks(PLACE, sourceOf([withLinks([])]))).toEqual([]);
    expect(foldLinks(PLACE, sourceOf([frameOf([TIMES])]))).toEqual([]);
  });

  it("takes the panel's links where rows are counted", () => {
    const source = sourceOf([withLinks([url('/field')])], NO_VALUE_FIELD, { links: [url('/panel/${__fold.events}')] });
    expect(foldLinks(PLACE, source).map(({ href }) => href)).toEqual(['/panel/41']);
  });

  it('gives the labels of a log where rows are counted', () => {
    const log = frameOf([TIMES, { ...textField('line', 'x', 'y'), labels: { job: 'ssh' } }]);
    const source = sourceOf([log], NO_VALUE_FIELD, { links: [url('/${__fold.labels.job}')] });
    expect(foldLinks(PLACE, source)[0].href).toBe('/ssh');
  });

  it('knows the labels of series whose label is the value', () => {
    const frames = [withLinks([url('/${__fold.labels.site}')], { ip: 'a', site: 'x' })];
    const reading = readAsEvents(frames, { valueField: 'ip', coded: true });
    expect(foldLinks(PLACE, { ...sourceOf(frames), reading })[0].href).toBe('/x');
  });

  it('leaves links into Explore to Grafana', () => {
    const made = { href: '/explore?x', title: 'Explore', target: undefined, origin: null };
    const asked: string[] = [];
    const source = sourceOf([
      withLinks([{ ...url(''), internal: { query: {}, datasourceUid: 'x', datasourceName: 'X' } }]),
    ]);
    const links = foldLinks(PLACE, {
      ...source,
      postProcessor: ({ link, dataLinkScopedVars }) => {
        asked.push(link.title, dataLinkScopedVars.__fold?.value.date);
        return made as never;
      },
    });
    expect(asked).toEqual(['A link', '2024-03-12']);
    expect(links).toEqual([made]);
  });
});
