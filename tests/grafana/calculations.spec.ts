import { expect, FEBRUARY, openDashboard, sqlColumns, sqlWeekdayHours, test, weekdayRows } from './support';

test('distinct source IPs of every weekday and hour are those that SQL counts', async ({ page, request }) => {
  await openDashboard(page, 'gallery');
  expect(await weekdayRows(page, 'Distinct values: source IPs')).toEqual(
    await sqlWeekdayHours(request, 'true', 'UTC', 'count(DISTINCT source_ip)')
  );
});

/** Of one IP's sessions per minute: panels of the gallery, and what PostgreSQL calls their calculation. */
const AGGREGATES = {
  '95th percentile of sessions per minute': 'percentile_cont(0.95) WITHIN GROUP (ORDER BY sessions)',
  'Standard deviation of sessions per minute': 'stddev_pop(sessions)',
  Count: 'count(sessions)',
  Mean: 'avg(sessions)',
  Median: 'percentile_cont(0.5) WITHIN GROUP (ORDER BY sessions)',
  Min: 'min(sessions)',
  Max: 'max(sessions)',
  Range: 'max(sessions) - min(sessions)',
  First: '(array_agg(sessions ORDER BY time))[1]',
  Last: '(array_agg(sessions ORDER BY time DESC))[1]',
  '10th percentile': 'percentile_cont(0.1) WITHIN GROUP (ORDER BY sessions)',
};

test('calculations of every weekday and hour are those of PostgreSQL', async ({ page, request }) => {
  test.setTimeout(240_000);
  await openDashboard(page, 'gallery');
  for (const [title, aggregate] of Object.entries(AGGREGATES)) {
    const ours = await weekdayRows(page, title);
    const [weekdays, hours, values] = await sqlColumns(
      request,
      `SELECT extract(isodow FROM time AT TIME ZONE 'UTC')::integer, extract(hour FROM time AT TIME ZONE 'UTC')::integer,
         (${aggregate})::float8
       FROM attacks WHERE ${FEBRUARY} AND source_ip = '185.153.199.51' GROUP BY 1, 2`
    );
    expect(values.length).toBeGreaterThan(30);
    values.forEach((value, row) => {
      const shown = ours[Number(weekdays[row]) - 1][Number(hours[row])] ?? NaN;
      // the table writes three digits
      const most = Math.abs(Number(value)) * 0.006 + 1e-9;
      expect(Math.abs(shown - Number(value)), `${title}: ${shown}, SQL ${value}`).toBeLessThanOrEqual(most);
    });
  }
});
