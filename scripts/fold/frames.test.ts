import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { foldCommand } from './foldCommand';
import { readJson } from './readJson';

const SHARED = resolve(__dirname, '../../../shared/data');
const FRAMES = join(SHARED, 'frames');

/** What each file gives without any choice: calculation and rows (used of read), or the message. */
const AS_IT_COMES: Record<string, string> = {
  'dataplane_no_data.json': 'count 0/0',
  'dataplane_numeric_long.json': 'No time field found. Fields: avgSlothCount (number), city (string).',
  'dataplane_timeseries_long.json': 'sum 4/4',
  'dataplane_timeseries_multi_unaligned.json': 'sum 5/5',
  'dataplane_timeseries_wide.json': 'sum 4/4',
  'elasticsearch_date_histogram.json': 'mean 12/12',
  'elasticsearch_logs.json': 'count 5/5',
  'infinity_azure_cost.json': 'mean 23/23',
  'influx_flux_grouping.json': 'mean 1/17 noNumber 2 otherValue 14',
  'influx_flux_two_time_columns.json': 'mean 2/4 otherValue 2',
  'influxql_multi_series.json': 'mean 20/20',
  'loki_empty.json': 'count 0/0',
  'loki_logs_legacy.json': 'count 6/6',
  'loki_logs_lines.json': 'count 6/6',
  'loki_metric_matrix.json': 'mean 9/9',
  'mysql_table_datetime_types.json': 'mean 1/2 noTime 1',
  'mysql_table_simple.json': 'mean 10/10',
  'mysql_timeseries_fill_null.json': 'mean 4/14 noNumber 10',
  'mysql_timeseries_label_wide.json': 'mean 5/5',
  'opensearch_date_histogram_816.json': 'mean 816/816',
  'opensearch_raw_data.json': 'count 20/20',
  'postgres_table_timestamp_bigint.json': 'count 3/4 noTime 1',
  'prometheus_range_multi.json': 'mean 5/5',
  'prometheus_range_nan.json': 'mean 0/3 noNumber 3',
  'prometheus_range_wide.json': 'mean 5/8 noNumber 3',
  'sdk_all_types.json': 'mean 5/5',
  'telegraf_labels_column.json': 'mean 13/13',
  'testdata_csv_mixed.json':
    'No time field found. Fields: Field1 (boolean), Field2 (string), Field3 (string), 123 (number).',
  'testdata_csv_simple.json': 'mean 2/2',
  'timestream_series_with_nulls.json': 'mean 0/0',
};

interface ExpectedFold {
  file: string;
  frame: number;
  name: string;
  rows: number;
  nulls: number;
  weekdayHour: Record<string, Array<[row: number, column: number, count: number]>>;
}

if (existsSync(FRAMES)) {
  const expected: ExpectedFold[] = JSON.parse(readFileSync(join(SHARED, 'expected/frames_time_folds.json'), 'utf8'));

  describe('the command folds the shared frames', () => {
    it.each(readdirSync(FRAMES))('%s as it comes', (file) => {
      const { stdout, stderr } = foldCommand([join(FRAMES, file)]);
      const { calculation, events } = stdout === '' ? { calculation: '', events: null } : JSON.parse(stdout);
      const dropped = Object.entries(events?.dropped ?? {}).map(([reason, count]) => ` ${reason} ${count}`);
      const found = events === null ? '' : `${calculation} ${events.used}/${events.read}${dropped.join('')}`;
      expect(events === null ? stderr.trim().replace('fold: ', '') : found).toBe(AS_IT_COMES[file]);
    });

    it.each(expected.map((fold): [string, ExpectedFold] => [`${fold.file}, frame ${fold.frame}, ${fold.name}`, fold]))(
      '%s, by every time field',
      (_, { file, frame, name, rows, nulls, weekdayHour }) => {
        for (const [zone, cells] of Object.entries(weekdayHour)) {
          const choice = ['--frame', String(frame), '--time', name, '--value', 'none', '--zone', zone];
          const { stdout, stderr } = foldCommand([join(FRAMES, file), ...choice]);
          expect(stderr).toBe('');
          const report = JSON.parse(stdout);
          const grid = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
          cells.forEach(([row, column, count]) => (grid[row][column] = count));
          expect(report.cells).toEqual(grid);
          const dropped = nulls === 0 ? {} : { noTime: nulls };
          expect(report.events).toEqual({ read: rows, used: rows - nulls, dropped });
        }
      }
    );

    it('has a time fold for every time field of the files', () => {
      const times = readdirSync(FRAMES).flatMap((file) =>
        readJson(readFileSync(join(FRAMES, file), 'utf8')).flatMap(({ fields }) =>
          fields.filter(({ type }) => String(type) === 'time')
        )
      );
      expect(times).toHaveLength(expected.length);
    });
  });
} else {
  describe.skip('the command folds the shared frames', () => {
    it(`skipped: there is no ${SHARED}`, () => undefined);
  });
}
