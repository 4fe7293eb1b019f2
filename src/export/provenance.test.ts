import { provenance, type ProvenanceFacts } from './provenance';

const facts: ProvenanceFacts = {
  panelTitle: 'Sessions',
  generatedAt: '2024-03-12T10:00:00+00:00',
  interpretation: 'Counting 10 rows by "time".',
  rows: '8 of 10 rows drawn',
  notes: ['1 row without a time', '1 row outside the time range'],
  warnings: ['Query A brought exactly 10 rows.'],
  timeRange: '2024-03-01T00:00:00+00:00 – 2024-03-12T00:00:00+00:00',
  zone: 'UTC',
  secondZone: '',
  calendar: 'Weekday × Hour',
  calculation: 'Count',
  valueField: '',
  unit: 'bytes',
  filters: ['only Monday', 'without 12-25'],
  businessHours: '',
  colorScale: 'Linear, 0 – 3',
  variables: [{ name: '<ip>', value: '1.2.3.4' }],
};

describe('how a picture was made', () => {
  it('is said in one order, without what is not in use, and names as they are', () => {
    expect(provenance(facts).map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Panel: Sessions',
      'Generated: 2024-03-12T10:00:00+00:00',
      'Query: Counting 10 rows by "time".',
      'Rows: 8 of 10 rows drawn',
      'Warning: Query A brought exactly 10 rows.',
      'Note: 1 row without a time',
      'Note: 1 row outside the time range',
      'Time range: 2024-03-01T00:00:00+00:00 – 2024-03-12T00:00:00+00:00',
      'Time zone: UTC',
      'Calendar: Weekday × Hour',
      'Calculation: Count',
      'Unit: bytes',
      'Calendar filter: only Monday',
      'Calendar filter: without 12-25',
      'Color scale: Linear, 0 – 3',
      'Variable <ip>: 1.2.3.4',
    ]);
  });
});
