import { wallClockOffsetMs } from '../testing/wallClock';
import { type TimeRange } from './events';
import { zoneDifferences } from './zoneDifference';

const year2024: TimeRange = { fromMs: Date.UTC(2024, 0, 1), toMs: Date.UTC(2025, 0, 1) - 1 };
const october: TimeRange = { fromMs: Date.UTC(2024, 9, 1), toMs: Date.UTC(2024, 9, 31) };

function minutes(zone: string, other: string, range: TimeRange): number[] {
  return zoneDifferences(zone, other, range).map(({ aheadMinutes }) => aheadMinutes);
}

describe('zoneDifferences', () => {
  it.each([
    ['UTC', 'Asia/Kolkata', [330]],
    ['Asia/Kolkata', 'UTC', [-330]],
    ['UTC', 'UTC', [0]],
    // both change, weeks apart
    ['America/New_York', 'Europe/London', [300, 240, 300, 240, 300]],
    // both change at the same moment
    ['Europe/London', 'Europe/Berlin', [60]],
    ['Europe/London', 'Asia/Kolkata', [330, 270, 330]],
    ['Europe/London', 'Australia/Lord_Howe', [660, 600, 570, 600, 660]],
  ])('from %s to %s over 2024', (zone, other, ahead) => {
    expect(minutes(zone, other, year2024)).toEqual(ahead);
  });

  it('gives the moments, both ends inclusive', () => {
    const changeMs = Date.UTC(2024, 9, 27, 1);
    expect(zoneDifferences('Europe/London', 'UTC', october)).toEqual([
      { fromMs: october.fromMs, toMs: changeMs - 1, aheadMinutes: -60 },
      { fromMs: changeMs, toMs: october.toMs, aheadMinutes: 0 },
    ]);
  });

  it('knows differences of seconds and of a skipped day', () => {
    const at1971: TimeRange = { fromMs: Date.UTC(1971, 0, 1), toMs: Date.UTC(1971, 0, 2) };
    expect(minutes('UTC', 'Africa/Monrovia', at1971)).toEqual([-44.5]);
    const newYear: TimeRange = { fromMs: Date.UTC(2011, 11, 20), toMs: Date.UTC(2012, 0, 10) };
    expect(minutes('UTC', 'Pacific/Apia', newYear)).toEqual([-600, 840]);
  });

  it('agrees with Intl every six hours and leaves no gap', () => {
    const differences = zoneDifferences('America/Sao_Paulo', 'Africa/Casablanca', {
      fromMs: Date.UTC(2016, 0, 1),
      toMs: Date.UTC(2019, 0, 1),
    });
    expect(differences.length).toBeGreaterThan(12);
    differences.forEach(({ fromMs, toMs, aheadMinutes }, i) => {
      for (let timeMs = fromMs; timeMs <= toMs; timeMs += 21_600_000) {
        const aheadMs = wallClockOffsetMs(timeMs, 'Africa/Casablanca') - wallClockOffsetMs(timeMs, 'America/Sao_Paulo');
        expect(aheadMs).toBe(aheadMinutes * 60_000);
      }
      expect(i === 0 || fromMs === differences[i - 1].toMs + 1).toBe(true);
      expect(aheadMinutes).not.toBe(differences[i - 1]?.aheadMinutes);
    });
  });
});
