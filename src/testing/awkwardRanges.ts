import { type TimeRange } from '../core/events';

/** A few days in a zone in which its clocks did something unusual, not cut at hours. */
export interface AwkwardRange {
  readonly name: string;
  readonly zone: string;
  readonly range: TimeRange;
}

function around(name: string, zone: string, from: string, to: string): AwkwardRange {
  return { name, zone, range: { fromMs: Date.parse(from), toMs: Date.parse(to) } };
}

/** Ranges of which every minute can be looked at. */
export const awkwardRanges: readonly AwkwardRange[] = [
  around('New York in spring', 'America/New_York', '2024-03-09T17:20:00Z', '2024-03-12T13:41:59.999Z'),
  around('New York in autumn', 'America/New_York', '2024-11-01T03:07:11.123Z', '2024-11-04T20:00:00Z'),
  around('Lord Howe in autumn', 'Australia/Lord_Howe', '2024-04-05T10:15:00Z', '2024-04-08T09:01:00Z'),
  around('Lord Howe in spring', 'Australia/Lord_Howe', '2024-10-04T10:15:00Z', '2024-10-07T09:01:00Z'),
  around('St Johns, one minute past midnight', 'America/St_Johns', '2010-11-06T01:22:00Z', '2010-11-08T11:00:00Z'),
  around('Sao Paulo, at midnight', 'America/Sao_Paulo', '2018-02-16T12:00:00Z', '2018-02-19T02:30:00Z'),
  around('Apia without 30 December', 'Pacific/Apia', '2011-12-28T10:30:00Z', '2012-01-01T10:10:00Z'),
  around('Troll, two hours', 'Antarctica/Troll', '2024-10-26T07:00:00Z', '2024-10-28T07:00:00Z'),
  around('Kathmandu', 'Asia/Kathmandu', '2024-02-27T18:15:00Z', '2024-03-01T18:14:59.999Z'),
  around('a fixed offset', 'UTC+05:30', '2024-02-28T18:15:00Z', '2024-03-01T18:14:59.999Z'),
];
