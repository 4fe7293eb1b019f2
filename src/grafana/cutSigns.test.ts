import { frameOf } from '../testing/frames';
import { cutSigns } from './cutSigns';

function frame(rows: number, rest = {}, step = 60_000) {
  const values = Array.from({ length: rows }, (_, i) => i * step);
  return frameOf([{ name: 'time', type: 'time', values }], { refId: 'A', ...rest });
}

describe('cutSigns', () => {
  it.each([500, 1000, 5000, 10_000, 50_000, 100_000, 1_000_000])('takes %i rows for a limit', (rows) => {
    const cut = { ...frame(2), length: rows };
    expect(cutSigns([cut], null)).toEqual([{ kind: 'rowLimit', refId: 'A', rows }]);
  });

  it.each([0, 1, 100, 499, 501, 816])('finds no sign in %i rows', (rows) => {
    expect(cutSigns([frame(rows)], 1000)).toEqual([]);
  });

  it('takes the limit that the datasource names', () => {
    expect(cutSigns([frame(37, { meta: { custom: { limit: 37 } } })], null)).toEqual([
      { kind: 'rowLimit', refId: 'A', rows: 37 },
    ]);
    expect(cutSigns([frame(5, { meta: { custom: { limit: 500 } } })], null)).toEqual([]);
    expect(cutSigns([frame(0, { meta: { custom: { limit: 0 } } })], null)).toEqual([]);
  });

  it('takes as many even points as Max data points allows for cut', () => {
    expect(cutSigns([frame(300)], 300)).toEqual([{ kind: 'maxDataPoints', refId: 'A', points: 300 }]);
    expect(cutSigns([frame(301)], 300)).toHaveLength(1);
    expect(cutSigns([frame(290)], 300)).toEqual([]);
  });

  it('takes more points than Max data points allows for a query that goes its own way', () => {
    expect(cutSigns([frame(900)], 300)).toEqual([]);
  });

  it('takes as many rows at uneven times for chance', () => {
    const values = Array.from({ length: 300 }, (_, i) => i * i);
    expect(cutSigns([frameOf([{ name: 'time', type: 'time', values }])], 300)).toEqual([]);
  });

  it('passes on notices of missing rows, each once', () => {
    const notice = (severity: string, text: string) => ({ meta: { notices: [{ severity, text }] } });
    const texts = cutSigns(
      [
        frame(1, notice('warning', 'Something')),
        frame(1, notice('warning', 'Something')),
        frame(1, notice('info', 'Results have been limited to 100')),
        frame(1, notice('info', 'Query took 3 s')),
      ],
      null
    ).map((sign) => sign.kind === 'notice' && sign.text);
    expect(texts).toEqual(['Something', 'Results have been limited to 100']);
  });
});
