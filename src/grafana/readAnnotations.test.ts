import { arrayToDataFrame, type DataFrame } from '@grafana/data';
import { deepFreeze, type FieldSketch, frameOf } from '../testing/frames';
import { plainText } from './plainText';
import { type Annotation, readAnnotations } from './readAnnotations';

const T = Date.UTC(2024, 2, 12, 2);

const times = (...values: unknown[]): FieldSketch => ({ name: 'time', type: 'time', values });
const other = (name: string, ...values: unknown[]): FieldSketch => ({ name, type: 'other', values });

/** Returns the only annotation of a frame of one row. */
function only(...fields: FieldSketch[]): Annotation {
  const annotations = readAnnotations([frameOf([times(T), ...fields])]);
  expect(annotations).toHaveLength(1);
  return annotations[0];
}

describe('readAnnotations', () => {
  it("reads what Grafana's dashboards hand to panels", () => {
    // as the dashboard makes them: one frame for each annotation query, rows of any keys
    const frame = arrayToDataFrame([
      {
        ...{ id: 1, alertId: 0, newState: '', prevState: '', dashboardUID: 'x', panelId: 0, userId: 1, login: 'admin' },
        ...{ time: T, timeEnd: T + 60_000, isRegion: true, text: 'Deploy <b>v2</b>', tags: ['deploy', 'prod'] },
        ...{ type: 'Deploys', color: 'rgb(0, 211, 255)', source: { name: 'Deploys', iconColor: 'blue' } },
      },
      {
        ...{ id: 2, alertId: 7, newState: 'Alerting', prevState: 'Pending', panelId: 2, title: '' },
        ...{ time: T - 5, timeEnd: T - 5, isRegion: false, text: 'SSH {ip=10.0.0.1} - ', tags: [], color: 'red' },
      },
    ]);
    expect(readAnnotations([deepFreeze(frame)])).toEqual([
      {
        ...{ span: { startMs: T - 5, endMs: T - 5 }, kind: 'alert', state: 'alerting', color: 'red' },
        ...{ title: '', text: 'SSH {ip=10.0.0.1} -', tags: [] },
      },
      {
        ...{ span: { startMs: T, endMs: T + 60_000 }, kind: 'annotation', state: '', color: 'rgb(0, 211, 255)' },
        ...{ title: '', text: 'Deploy v2', tags: ['deploy', 'prod'] },
      },
    ]);
  });

  it.each<[string, readonly DataFrame[] | undefined]>([
    ['no frames', undefined],
    ['frames without fields', [frameOf([])]],
    ['frames without a time', [frameOf([other('text', 'x')])]],
    ['rows without a time', [frameOf([times(null, NaN, undefined, 'soon', {})])]],
    ['examples of traces', [frameOf([times(T)], { name: 'exemplar' })]],
    ['drawn boxes', [frameOf([times(T)], { name: 'xymark' })]],
  ])('reads none of %s', (_, frames) => {
    expect(readAnnotations(frames)).toEqual([]);
  });

  it.each<[string, FieldSketch[], number]>([
    ['an end', [other('timeEnd', T + 5)], 5],
    ['an end and the word that it is no span', [other('timeEnd', T + 5), other('isRegion', false)], 0],
    ['an end and a word of another type', [other('timeEnd', T + 5), other('isRegion', 'yes')], 5],
    ['an end before the start', [other('timeEnd', T - 5)], 0],
    ['an end of 0', [other('timeEnd', 0)], 0],
    ['no number as its end', [other('timeEnd', 'later')], 0],
    ['an end as text', [other('timeEnd', '2024-03-12T02:00:01Z')], 1000],
    ['no end, where others have one', [other('timeEnd', null)], 0],
  ])('gives a row with %s a length', (_, fields, lengthMs) => {
    expect(only(...fields).span).toEqual({ startMs: T, endMs: T + lengthMs });
  });

  it('reads ends that most rows do not have', () => {
    const frame = frameOf([times(T, T, T, T), other('timeEnd', 0, 0, 0, T + 7)]);
    expect(readAnnotations([frame]).map(({ span }) => span.endMs - span.startMs)).toEqual([0, 0, 0, 7]);
  });

  it('takes the first time field where none is called so, and times as text', () => {
    const frame = frameOf([other('x', 1), { name: 'when', type: 'time', values: ['2024-03-12T02:00:00Z'] }]);
    expect(readAnnotations([frame])[0].span.startMs).toBe(T);
  });

  it('reads as many rows as a frame says, however long its columns are', () => {
    expect(readAnnotations([frameOf([times(T, T, T), other('text', 'a')], { length: 2 })])).toHaveLength(2);
  });

  it.each<[string, FieldSketch[], Partial<Annotation>]>([
    ['no other field', [], { title: '', text: '', tags: [], color: '', state: '', kind: 'annotation' }],
    [
      'values of other types',
      [other('text', { a: 1 }), other('tags', 5), other('color', [])],
      { text: '', tags: ['5'], color: '' },
    ],
    ['a number as text', [other('text', 404)], { text: '404' }],
    ['tags in one text', [other('tags', 'a, b,,<i>c</i>')], { tags: ['a', 'b', 'c'] }],
    ['tags that are none', [other('tags', ['a', null, {}, '', 'b'])], { tags: ['a', 'b'] }],
    [
      'HTML',
      [other('title', '<h1>Fire</h1>'), other('text', '<p>One</p><p>Two</p>')],
      { title: 'Fire', text: 'One\nTwo' },
    ],
    [
      'a state',
      [other('newState', 'Normal (NoData)'), other('alertName', 'CPU')],
      { kind: 'alert', state: 'normal (nodata)', title: 'CPU' },
    ],
    ['an empty state', [other('newState', ''), other('alertId', 5)], { kind: 'annotation', state: '' }],
  ])('makes of a row with %s', (_, fields, expected) => {
    expect(only(...fields)).toMatchObject(expected);
  });
});

describe('plainText', () => {
  it.each([
    ['plain', 'plain'],
    [' two\nlines ', 'two\nlines'],
    ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['a<script>alert(1)</script>b', 'ab'],
    ['<style>*{display:none}</style><img src=x onerror=alert(1)>seen', 'seen'],
    ['<a href="javascript:alert(1)">more</a>', 'more'],
    ['one<br>two<br/>\n\nthree', 'one\ntwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<div>not closed', 'not closed'],
    ['', ''],
  ])('of %j is %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('loads and runs nothing', () => {
    const seen = jest.fn();
    Object.assign(window, { seen });
    plainText('<img src="x" onerror="seen()"><svg onload="seen()"><script>seen()</script>');
    expect(seen).not.toHaveBeenCalled();
    expect(document.body.innerHTML).toBe('');
  });

  it('cuts very long texts', () => {
    expect(plainText('x'.repeat(1_000_000)).length).toBeLessThan(5000);
  });
});
