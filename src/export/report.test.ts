import { transposeFold } from '../core/transposeFold';
import { exportOf, hostileTexts } from '../testing/exportParts';
import { rangeOf } from '../testing/foldEvents';
import { testLayout, testScene } from '../testing/scenes';
import { htmlText, jsonForScript } from './htmlText';
import { report, type ReportSource } from './report';

const week = rangeOf('2024-01-01T00:00Z', '2024-01-07T23:59:59.999Z');
const plain: ReportSource = {
  ...exportOf({ timesMs: [Date.parse('2024-01-03T05:00Z')], values: [1234] }, week),
  subtitles: ['2024-01-01 – 2024-01-07 · UTC'],
  colors: {
    scheme: 'dark',
    canvas: '#000',
    background: '#111',
    elevated: '#222',
    borderWeak: '#333',
    focus: '#00f',
  },
};

function open(source: ReportSource): Document {
  const scene = testScene(source.fold, testLayout());
  const html = report(source, { scene, address: 'data:image/png;base64,AAAA' }, 'abc');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Returns what the tooltip of a cell says beside its value. */
function factsOf(source: ReportSource, cell: number): string[] {
  const data = JSON.parse(textOf(open(source), '#data'));
  return data.facts
    .filter((fact: { cells: number[] }) => fact.cells[cell] >= 0)
    .map((fact: { name: string; cells: number[] }) => `${fact.name} ${data.texts[fact.cells[cell]]}`);
}

const textOf = (page: Document, selector: string) => page.querySelector(selector)?.textContent ?? '';

describe('a report', () => {
  it('lets nothing be loaded, and nothing run but its own script and style', () => {
    const page = open(plain);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe(
      "default-src 'none'; img-src data:; style-src 'nonce-abc'; script-src 'nonce-abc'; base-uri 'none'; form-action 'none'"
    );
    expect(page.querySelectorAll('[src], [href], link, iframe')).toHaveLength(1);
    expect(page.querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,AAAA');
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('says what is shown, the numbers, the busiest windows and how it was made', () => {
    const page = open(plain);
    expect(page.title).toBe('Sessions');
    expect(page.body.textContent).toContain('Sum of sessions by weekday and hour.');
    const numbers = page.querySelector('table.numbers');
    expect(numbers?.querySelectorAll('tbody tr')).toHaveLength(24);
    expect(numbers?.querySelector('tfoot tr')?.lastElementChild?.textContent).toBe('1,234');
    expect(Array.from(page.querySelectorAll('table.texts tbody td'), (cell) => cell.textContent)).toEqual([
      'cell 5 2',
      '2024-01-03',
      '2024-01-03T05:00:00+00:00',
      '2024-01-03T06:00:00+00:00',
      '1',
      '1,234',
    ]);
    expect(textOf(page, 'dl.made')).toBe('PanelSessions');
  });

  it('gives its script each text of a value once, and the place of every cell', () => {
    const data = JSON.parse(textOf(open(plain), '#data'));
    expect(data.texts).toEqual(['no events', '1,234', '1', 'share 53']);
    expect(data.cells).toHaveLength(168);
    expect(data.texts[data.cells[2 * 24 + 5]]).toBe('1,234');
    expect(data.columns.names).toHaveLength(24);
  });

  it('tells of a cell how many events it has, on how many days, and its share', () => {
    const fortnight = rangeOf('2024-01-01T00:00Z', '2024-01-14T23:59:59.999Z');
    const timesMs = ['2024-01-03T05:00Z', '2024-01-03T05:30Z', '2024-01-10T05:00Z', '2024-01-04T06:00Z'].map(
      Date.parse
    );
    const source = exportOf({ timesMs, values: [1, 2, 3, 4] }, fortnight);
    expect(factsOf({ ...plain, ...source }, 2 * 24 + 5)).toEqual([
      'Events 3',
      'Active days 2',
      'Share of all share 53',
    ]);
    expect(factsOf({ ...plain, ...source }, 3 * 24 + 6)).toEqual([
      'Events 1',
      'Active days 1',
      'Share of all share 78',
    ]);
    expect(factsOf({ ...plain, ...source }, 0)).toEqual([]);
    const turned = { ...plain, ...source, fold: transposeFold(source.fold) };
    expect(factsOf(turned, 5 * 7 + 2)).toEqual(['Events 3', 'Active days 2']);
    expect(factsOf({ ...plain, ...source, words: { ...plain.words, countsEvents: true } }, 53)).not.toContain(
      'Events 3'
    );
  });

  it('counts a day once, however often the time of a cell came on it', () => {
    const timesMs = ['2024-01-03T05:07Z', '2024-01-03T06:07Z', '2024-01-10T05:07Z'].map(Date.parse);
    const fortnight = rangeOf('2024-01-01T00:00Z', '2024-01-14T23:59:59.999Z');
    const source = exportOf({ timesMs, values: [1, 2, 3] }, fortnight, { columns: 'minuteOfHour' });
    expect(factsOf({ ...plain, ...source }, 2 * 60 + 7)).toContain('Active days 2');
  });

  it('tells no number of events where values came folded: it would count rows of the answer', () => {
    expect(factsOf({ ...plain, blockSource: null }, 2 * 24 + 5)).toEqual(['Share of all share 53']);
  });

  it('lists what is annotated, a hundred at most, and how many more there are', () => {
    const startMs = Date.parse('2024-01-03T05:00Z');
    const alert = { startMs, endMs: startMs, title: 'CPU: alerting', text: '' };
    const rollOut = { startMs, endMs: startMs + 3_600_000, title: '', text: 'Rolled <b>out' };
    const tableOf = (annotations: ReportSource['annotations']) => {
      const page = open({ ...plain, annotations });
      expect(Array.from(page.querySelectorAll('h2'), (h2) => h2.textContent)[0]).toBe('Annotations');
      return Array.from(page.querySelectorAll('table.texts')[0].querySelectorAll('tbody tr'), (row) =>
        Array.from(row.children, (cell) => cell.textContent)
      );
    };
    expect(tableOf([alert, rollOut])).toEqual([
      ['2024-01-03T05:00:00+00:00', 'CPU: alerting', ''],
      ['2024-01-03T05:00:00+00:00 – 2024-01-03T06:00:00+00:00', '', 'Rolled <b>out'],
    ]);
    const many = Array<typeof alert>(1234).fill(alert);
    expect(tableOf(many)).toHaveLength(100);
    expect(open({ ...plain, annotations: many }).body.textContent).toContain('and 1,134 more');
    expect(open({ ...plain, annotations: many.slice(0, 100) }).body.textContent).not.toContain('more');
    expect(open(plain).body.textContent).not.toContain('Annotations');
  });

  it('tells the value of a window as a window, not as a cell', () => {
    const windowValue = { title: 'Sum of bytes', format: (value: number) => `${value} B`, countsEvents: false };
    const page = open({ ...plain, words: { ...plain.words, countsEvents: true }, windowValue });
    expect(textOf(page, 'table.texts th:last-child')).toBe('Sum of bytes');
    expect(textOf(page, 'table.texts td:last-child')).toBe('1234 B');
    const counted = open({ ...plain, windowValue: { ...windowValue, countsEvents: true } });
    expect(textOf(counted, 'table.texts th:last-child')).toBe('Events');
  });

  it('has no windows where the values came folded', () => {
    expect(open({ ...plain, blockSource: null }).querySelector('table.texts')).toBeNull();
  });

  const annotation = { startMs: week.fromMs, endMs: week.fromMs, title: 'a', text: 'b' };
  it.each(hostileTexts)('shows %j as text wherever it comes', (text) => {
    const all: ReportSource = {
      ...plain,
      title: text,
      summary: text,
      locale: 'en-US',
      subtitles: [text],
      provenance: [{ name: text, value: text }],
      words: { value: text, total: text, marginal: text, columns: text, rows: text, countsEvents: false },
      format: () => text,
      bucketText: () => text,
      cellText: () => text,
      annotations: [{ ...annotation, title: text, text }],
      share: { name: text, textOf: () => text },
    };
    const [before, after] = [open({ ...plain, annotations: [annotation] }), open(all)];
    const elements = (page: Document) => Array.from(page.querySelectorAll('*'), ({ tagName }) => tagName);
    expect(elements(after)).toEqual(elements(before));
    const attributes = (page: Document) =>
      Array.from(page.querySelectorAll('*'), (element) => element.getAttributeNames().join());
    expect(attributes(after)).toEqual(attributes(before));
    expect(textOf(after, 'h1')).toBe(text);
    expect(JSON.parse(textOf(after, '#data')).words.value).toBe(text);
  });
});

describe('a text as HTML', () => {
  it('is read back as itself, between tags and in attributes', () => {
    for (const text of hostileTexts) {
      const div = document.createElement('div');
      div.innerHTML = `<p title="${htmlText(text)}">${htmlText(text)}</p>`;
      expect(div.children).toHaveLength(1);
      expect(div.firstElementChild?.textContent).toBe(text);
      expect(div.firstElementChild?.getAttribute('title')).toBe(text);
    }
  });
});

describe('data in a script', () => {
  it('are read back as they are and end no script', () => {
    const data = { texts: [...hostileTexts, '\u2028'] };
    expect(JSON.parse(jsonForScript(data))).toEqual(data);
    expect(jsonForScript(data)).not.toMatch(/[<>&]/);
  });
});
