import { gridByHand, sum } from './support/countByHand';
import { honeypotRows } from './support/dataRows';
import { cellCentre, gridBox, pixelsAt, pixelsIn } from './support/pixels';
import { expect, openDashboard, panelOf, test } from './support/workbench';

const plotOf = (panel: ReturnType<typeof panelOf>) => panel.getByTestId('activity-calendar-plot');

/** Ends of the default scheme on the dark theme, as `look.md` has them. */
const DUSK_LOW = [47, 43, 92, 255];
const DUSK_HIGH = [252, 245, 116, 255];

for (const deviceScaleFactor of [1, 1.25, 2]) {
  test.describe(`at ${deviceScaleFactor} device pixels per pixel`, () => {
    test.use({ deviceScaleFactor });

    test('the busiest cell has the scheme’s high color, a lone event its low one, an empty cell neither', async ({
      page,
    }) => {
      await openDashboard(page, 'attackers');
      const plot = plotOf(panelOf(page, 'weekday-hour'));
      const rows = honeypotRows().filter(
        ({ sourceIp, timeMs }) => sourceIp === '185.153.199.51' && timeMs >= Date.UTC(2020, 1, 1)
      );
      const grid = gridByHand(rows, 'UTC', 7, 24, ({ weekday, hour }) => ({ row: weekday, column: hour })).map((row) =>
        row.map(sum)
      );
      const values = grid.flat().filter((value) => value !== null);
      const find = (wanted: number | null) => {
        const row = grid.findIndex((cells) => cells.includes(wanted));
        return { row, column: grid[row].indexOf(wanted) };
      };
      const spots = [find(Math.max(...values)), find(Math.min(...values)), find(null)];
      const points = await Promise.all(spots.map(({ row, column }) => cellCentre(plot, column, row, 24, 7)));
      // beside the dot that marks the peak
      const [high, low, empty] = await pixelsAt(
        plot,
        points.map(([x, y]) => [x + 8, y + 6])
      );

      expect(high).toEqual(DUSK_HIGH);
      expect(low).toEqual(DUSK_LOW);
      expect(empty[3]).toBeGreaterThan(5);
      expect(empty[3]).toBeLessThan(25);
    });

    test('cells are all of one size, with clear gaps of whole pixels between them', async ({ page }) => {
      await openDashboard(page, 'ransomware-chats');
      const plot = page.getByTestId('activity-calendar-plot').first();
      const box = await gridBox(plot);
      const runs = await plot.evaluate(
        (element, { y, x, width }) => {
          const canvas = element.querySelector('canvas');
          const ctx = canvas?.getContext('2d');
          const scale = (canvas?.width ?? 0) / (canvas?.getBoundingClientRect().width ?? 1);
          const line =
            ctx?.getImageData(Math.round(x * scale), Math.round(y * scale), Math.round(width * scale), 1).data ?? [];
          const lengths: number[] = [];
          for (let i = 3, run = 0; i < line.length; i += 4) {
            run = line[i] === 255 ? run + 1 : 0;
            if (line[i] === 255 && (i + 4 >= line.length || line[i + 4] !== 255)) {
              lengths.push(run);
            }
          }
          return lengths;
        },
        { ...box, y: box.y + box.height / 14 + 7 }
      );
      expect(runs).toHaveLength(24);
      expect(new Set(runs).size).toBe(1);
    });
  });
}

test('one event in a minute grid is seen, two pixels wide', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const plot = plotOf(panelOf(page, 'day-minute'));
  const lone = honeypotRows().find(
    ({ sourceIp, timeMs }) => sourceIp === '185.153.199.51' && new Date(timeMs).toISOString().startsWith('2020-02-16')
  );
  const minute = Math.floor(((lone?.timeMs ?? 0) % 86_400_000) / 60_000);
  const box = await gridBox(plot);
  const y = box.y + (15.5 * box.height) / 31;
  const x = box.x + ((minute + 0.5) * box.width) / 1440;
  const around = await pixelsAt(
    plot,
    [-6, -2, -1, 0, 1, 2, 6].map((offset): [number, number] => [x + offset, y])
  );
  expect(around.filter(([, , , alpha]) => alpha === 255).length).toBeGreaterThanOrEqual(2);
  expect(around[0][3]).toBeLessThan(25);
  expect(around[6][3]).toBeLessThan(25);
});

test('bars share the edges of their columns and their heights follow the marginal', async ({ page }) => {
  await openDashboard(page, 'ransomware-chats');
  const plot = page.getByTestId('activity-calendar-plot').first();
  const box = await gridBox(plot);
  const heights = await plot.evaluate((element, { x, y, width }) => {
    const canvas = element.querySelector('canvas');
    const ctx = canvas?.getContext('2d');
    return Array.from({ length: 24 }, (_, column) => {
      const middle = Math.round(x + ((column + 0.5) * width) / 24);
      const line = ctx?.getImageData(middle, 0, 1, Math.round(y) - 5).data ?? [];
      let height = 0;
      for (let i = line.length - 1; i > 0 && line[i] > 100; i -= 4) {
        height++;
      }
      return height;
    });
  }, box);
  // messages by hour of day in UTC, counted from the raw files
  const messages = [
    313, 408, 321, 388, 249, 531, 839, 1977, 2759, 3221, 3200, 3582, 4503, 5233, 5257, 4545, 4723, 4946, 4393, 3089,
    2940, 1952, 881, 523,
  ];
  const tallest = Math.max(...heights);
  heights.forEach((height, hour) => {
    expect(Math.abs(height - (messages[hour] / 5257) * tallest), `hour ${hour}`).toBeLessThanOrEqual(1.5);
  });
});

test('the light theme turns the picture at once: more is darker', async ({ page }) => {
  await openDashboard(page, 'ransomware-chats');
  const plot = page.getByTestId('activity-calendar-plot').first();
  const [x, y] = await cellCentre(plot, 14, 0, 24, 7);
  const [dark] = await pixelsAt(plot, [[x + 8, y + 6]]);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  await expect.poll(async () => (await pixelsAt(plot, [[x + 8, y + 6]]))[0]).toEqual([39, 29, 87, 255]);
  expect(dark).toEqual(DUSK_HIGH);
});

test('a lit row’s label, which is heavier, is not cut', async ({ page }) => {
  await openDashboard(page, 'live');
  const plot = page.getByTestId('activity-calendar-plot').first();
  const box = await gridBox(plot);
  await plot.hover({ position: { x: box.x + box.width / 2, y: box.y + 4 } });
  const marks = (x: number, width: number) => pixelsIn(plot, { x, y: box.y, width, height: box.height / 2 }, 2);
  const isText = ([red, , , alpha]: number[]) => alpha === 255 && red > 60;
  await expect.poll(async () => (await marks(0, box.x)).some(isText)).toBe(true);
  expect((await marks(0, 1)).some(isText)).toBe(false);
});
