import { type DataFrame, type StandardEditorContext } from '@grafana/data';
import { fireEvent, render, screen } from '@testing-library/react';
import { Field } from '@grafana/ui';
import React from 'react';
import { type CalendarOptions, defaultOptions, NO_VALUE_FIELD } from '../options/options';
import { frameOf, timeField } from '../testing/frames';
import { PushDownEditor } from './PushDownEditor';
import { PushDownHelp } from './PushDownHelp';

const VARIABLES: Record<string, string> = {
  __timezone: 'Europe/Berlin',
  __from: String(Date.UTC(2024, 2, 1)),
  __to: String(Date.UTC(2024, 2, 31) - 1),
};

const rows = frameOf([
  timeField('attacked_at', ['2024-03-10T06:30:00Z', '2024-03-10T07:30:00Z']),
  { name: 'bytes sent', values: [1.5, 2] },
  { name: 'source_ip', values: ['192.0.2.1', '192.0.2.2'] },
]);

function contextOf(
  options: Partial<CalendarOptions> = {},
  data: DataFrame[] = [rows]
): StandardEditorContext<CalendarOptions> {
  return {
    data,
    options: { ...defaultOptions, weekStart: 'monday', ...options },
    replaceVariables: (text) => text.replace(/\$\{(\w+)\}/g, (all, name: string) => VARIABLES[name] ?? all),
  };
}

const query = () => screen.getByLabelText('Query').textContent ?? '';
const pick = (label: string) => fireEvent.click(screen.getByRole('radio', { name: label }));

test('the pane loads the help when it shows it', async () => {
  const props = { value: undefined, onChange: () => undefined, item: { id: 'pushDown', name: '' } };
  render(<PushDownEditor {...props} context={contextOf({ calculation: 'count' })} />);
  expect(await screen.findByLabelText('Query')).toHaveTextContent('SELECT min(event_time)');
});

test('a query by slot takes the fields that the panel reads and says how to read its answer', () => {
  render(<PushDownHelp context={contextOf({ calculation: 'sum' })} />);
  expect(query()).toContain('"attacked_at" AS event_time');
  expect(query()).toContain('CAST("bytes sent" AS double precision)');
  expect(query()).toContain("date_bin('15 minutes'");
  expect(screen.getByText('At most 2,880 rows in the present time range')).toBeInTheDocument();
  for (const text of ['Query format: Table', 'Time field: time', 'Value field: value', 'Calculation: Sum']) {
    expect(screen.getByText(text)).toBeInTheDocument();
  }
});

test('another engine and form write another query', () => {
  render(<PushDownHelp context={contextOf({ calculation: 'count', valueField: NO_VALUE_FIELD })} />);
  pick('DuckDB');
  expect(query()).toContain("time_bucket(INTERVAL '15 minutes'");
  pick('Fully folded');
  expect(query()).toContain('AS "isodow"');
  expect(query()).toMatch(/AT TIME ZONE '\$\{__timezone\}'/);
  expect(screen.getByText('At most 168 rows in the present time range')).toBeInTheDocument();
  expect(screen.getByText(/after a change of them, copy it again/)).toBeInTheDocument();
});

test('engine and form are two groups also in a field of the pane, which has one id for all', () => {
  const context = contextOf({ calculation: 'count' });
  render(
    <Field label="Query for this calendar" htmlFor="one-id">
      <PushDownHelp context={context} />
    </Field>
  );
  expect(new Set(screen.getAllByRole('radio').map((radio) => radio.getAttribute('name'))).size).toBe(2);
  pick('Fully folded');
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2);
});

test('follows the options while it is open', () => {
  const { rerender } = render(<PushDownHelp context={contextOf({ calculation: 'count' })} />);
  pick('Fully folded');
  rerender(
    <PushDownHelp context={contextOf({ calculation: 'max', timeZone: 'Asia/Tokyo', calendar: 'week-weekday' })} />
  );
  expect(query()).toContain("AT TIME ZONE 'Asia/Tokyo'");
  expect(query()).toContain('max(event_value)');
  expect(screen.getByText('Calculation: Max')).toBeInTheDocument();
});

test('what slots cannot merge is refused with the way out', () => {
  render(<PushDownHelp context={contextOf({ calculation: 'percentile', percentile: 99 })} />);
  expect(screen.queryByLabelText('Query')).toBeNull();
  expect(screen.getByText(/^Percentile 99 of a cell cannot be made from one number a slot/)).toBeInTheDocument();
  pick('Fully folded');
  expect(query()).toContain('percentile_cont(0.99)');
  expect(screen.getByText(/^Cells are exact. Bars and total are calculated from cells/)).toBeInTheDocument();
});

test('distinct values are those of the field that the panel takes', () => {
  render(<PushDownHelp context={contextOf({ calculation: 'distinct' })} />);
  pick('Fully folded');
  expect(query()).toContain('CAST("source_ip" AS text)');
});

test('a name that Grafana would replace is refused', () => {
  const hostile = frameOf([timeField('$' + '{evil}', ['2024-03-10T06:30:00Z'])]);
  render(<PushDownHelp context={contextOf({}, [hostile])} />);
  expect(screen.queryByLabelText('Query')).toBeNull();
  expect(screen.getByText(/Give the column another name in a view/)).toBeInTheDocument();
});

test('without data the columns are the usual ones, and options that cannot be used say so', () => {
  const { rerender } = render(<PushDownHelp context={contextOf({ calculation: 'sum', valueField: 'sessions' }, [])} />);
  expect(query()).toContain('"time" AS event_time');
  expect(query()).toContain('CAST("sessions" AS double precision)');
  rerender(<PushDownHelp context={contextOf({ filter: { ...defaultOptions.filter, hours: 'soon' } })} />);
  expect(screen.getByText(/Cannot read the hours "soon"/)).toBeInTheDocument();
});
