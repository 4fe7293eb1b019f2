import { type Locator } from '@playwright/test';
import { modeLrgb, modeRgb, useMode as registerMode, wcagContrast } from 'culori/fn';
import { hourAxis, weekdayAxis } from './support/axesByHand';
import { mean, sum } from './support/countByHand';
import { between, chatRows, loadRows } from './support/dataRows';
import { calculateByHand, groupByHand } from './support/foldByHand';
import { cellPixels, gridBox, type Pixel, pixelsAt } from './support/pixels';
import { cssPixel, sameColor, schemePixel } from './support/schemeByHand';
import { expect, openDashboard, panelOf, queryCount, showPanel, test } from './support/workbench';

registerMode(modeRgb);
registerMode(modeLrgb);

const plotOf = (panel: Locator) => panel.getByTestId('activity-calendar-plot');

/** Messages by weekday and hour in UTC: all 168 cells are filled. */
function chatCells(): number[][] {
  const events = between(chatRows(), '2021-01-29T00:00:00Z', '2022-03-03T00:00:00Z');
  const groups = groupByHand({ events, zone: 'UTC', columns: hourAxis, rows: weekdayAxis() });
  const { cells } = calculateByHand(groups, (inside) => sum(inside.map(({ value }) => value ?? NaN)) ?? NaN);
  return cells.map((row) => row.map((value) => value ?? NaN));
}

/** Mean load by weekday and hour in Paris. */
function loadCells(): number[][] {
  const events = between(loadRows(), '2014-12-31T23:00:00Z', '2019-12-31T22:59:59.999Z');
  const groups = groupByHand({ events, zone: 'Europe/Paris', columns: hourAxis, rows: weekdayAxis() });
  const { cells } = calculateByHand(groups, (inside) => mean(inside.map(({ value }) => value ?? NaN)) ?? NaN);
  return cells.map((row) => row.map((value) => value ?? NaN));
}

const chats = chatCells();
const load = loadCells();
const CHATS = chats.flat().sort((a, b) => a - b);
const LOAD = load.flat().sort((a, b) => a - b);
const [LEAST, MOST] = [CHATS[0], CHATS[CHATS.length - 1]];

/** The middle rank of a value among the cells, 0 for the smallest and 1 for the largest. */
function rankShare(value: number): number {
  const rankOf = (wanted: number) => (CHATS.indexOf(wanted) + CHATS.lastIndexOf(wanted)) / 2;
  return (rankOf(value) - rankOf(LEAST)) / (rankOf(MOST) - rankOf(LEAST));
}

const clamp = (share: number) => Math.min(Math.max(share, 0), 1);

/** The smallest cell that 90 % of the cells do not exceed. */
const NINETIETH = CHATS[Math.ceil(0.9 * CHATS.length) - 1];

const logShare = (value: number) => Math.log(value / LEAST) / Math.log(MOST / LEAST);
// the smallest cell, and no less than a millionth of the largest, is about linear
const symlog = (value: number) => Math.log1p(value / LEAST);

/** A panel of the gallery, its colors, and the place on the scheme that the definition of the scale gives to a value. */
interface Case {
  readonly key: string;
  readonly color: object;
  readonly position: (value: number) => number;
  readonly scheme?: 'viridis' | 'rdBu';
}

const OF_CHATS: Case[] = [
  { key: 'share-of-all', color: { scale: 'linear' }, position: (v) => v / MOST },
  { key: 'share-of-row', color: { scale: 'squareRoot' }, position: (v) => Math.sqrt(v / MOST) },
  { key: 'share-of-column', color: { scale: 'log' }, position: logShare },
  { key: 'share-labels', color: { scale: 'symlog' }, position: (v) => symlog(v) / symlog(MOST) },
  { key: 'scheme-dusk', color: { scale: 'quantile' }, position: rankShare },
  {
    key: 'scheme-dusk-reversed',
    color: { scale: 'linear', reverse: true },
    position: (v) => 1 - v / MOST,
  },
  {
    key: 'scheme-viridis',
    color: { scale: 'linear', steps: 5 },
    position: (v) => Math.min(Math.floor((v / MOST) * 5), 4) / 4,
  },
  {
    key: 'scheme-blues',
    color: { scale: 'linear', min: '200', max: '800' },
    position: (v) => clamp((v - 200) / 600),
  },
  {
    // a variable: the year in which the time range begins
    key: 'scheme-green-yellow-red',
    color: { scale: 'linear', max: '${__from:date:YYYY}' },
    position: (v) => v / 2021,
  },
  { key: 'scheme-turbo', color: { scale: 'linear', clamp: 90 }, position: (v) => clamp(v / NINETIETH) },
];

// as far to either side as the cell that is farther from the center
const REACH = Math.max(55_000 - LOAD[0], LOAD[LOAD.length - 1] - 55_000);

const OF_LOAD: Case[] = [
  { key: 'mean', color: { scale: 'linear' }, position: (v) => (v - LOAD[0]) / (LOAD[LOAD.length - 1] - LOAD[0]) },
  { key: 'min', color: { scale: 'linear', min: '0' }, position: (v) => v / LOAD[LOAD.length - 1] },
  {
    key: 'max',
    color: { scheme: 'd3-RdBu', center: '55000' },
    scheme: 'rdBu',
    position: (v) => 0.5 + (v - 55_000) / REACH / 2,
  },
];

const THRESHOLDS = [
  { value: null, color: '#112233' },
  { value: 100, color: '#446688' },
  { value: 600, color: '#cc8844' },
];

const MAPPINGS = [
  { type: 'range', options: { from: null, to: 99.5, result: { text: 'quiet', color: '#225522' } } },
  { type: 'range', options: { from: 500, to: null, result: { text: 'loud', color: '#dd3322' } } },
];

const mappedColor = (value: number) => (value <= 99.5 ? '#225522' : value >= 500 ? '#dd3322' : '#5c6068');
const thresholdColor = (value: number) => (value < 100 ? '#112233' : value < 600 ? '#446688' : '#cc8844');

/** Returns the cells whose pixel is another than expected, in words. */
function wrongPixels(pixels: Pixel[][], values: number[][], expected: (value: number) => Pixel): string[] {
  return values
    .flatMap((row, weekday) =>
      row.map((value, hour) => {
        const [got, wanted] = [pixels[weekday][hour], expected(value)];
        return sameColor(got, wanted) ? '' : `${weekday} ${hour} (${value}): ${got.join()}, expected ${wanted.join()}`;
      })
    )
    .filter((text) => text !== '')
    .slice(0, 5);
}

const plain = { calendar: 'weekday-hour', calculation: 'sum', weekStart: 'monday', cells: { labels: 'never' } };

test('each scale colors every cell as its definition says', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1500, height: 900 });
  const optionsOf = ({ color }: Case) => ({ ...plain, color: { scheme: 'd3-Viridis', ...color } });
  const edits = {
    ...Object.fromEntries(OF_CHATS.map((each) => [each.key, { options: optionsOf(each) }])),
    ...Object.fromEntries(OF_LOAD.map((each) => [each.key, { options: { ...optionsOf(each), calculation: 'mean' } }])),
    'no-gap': {
      options: { ...plain, color: { scale: 'thresholds' } },
      fieldConfig: { defaults: { thresholds: { mode: 'absolute', steps: THRESHOLDS } } },
    },
    'no-bars': {
      options: { ...plain, color: { scale: 'thresholds' } },
      fieldConfig: {
        defaults: {
          thresholds: {
            mode: 'percentage',
            steps: [THRESHOLDS[0], { ...THRESHOLDS[1], value: 25 }, { ...THRESHOLDS[2], value: 50 }],
          },
        },
      },
    },
    'large-gap': {
      options: { ...plain, color: { scale: 'mappings' } },
      fieldConfig: { defaults: { mappings: MAPPINGS } },
    },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  for (const [cases, values] of [
    [OF_LOAD, load],
    [OF_CHATS, chats],
  ] as const) {
    for (const { key, position, scheme = 'viridis' } of cases) {
      const pixels = await cellPixels(plotOf(await showPanel(page, key)), 24, 7);
      expect
        .soft(
          wrongPixels(pixels, values, (value) => schemePixel(scheme, position(value))),
          key
        )
        .toEqual([]);
    }
  }
  const colored: Array<[key: string, colorOf: (value: number) => string]> = [
    ['no-gap', thresholdColor],
    ['no-bars', (value) => thresholdColor(value < MOST / 4 ? 0 : value < MOST / 2 ? 100 : 600)],
    ['large-gap', mappedColor],
  ];
  for (const [key, colorOf] of colored) {
    const pixels = await cellPixels(plotOf(await showPanel(page, key)), 24, 7);
    expect
      .soft(
        wrongPixels(pixels, chats, (value) => cssPixel(colorOf(value))),
        key
      )
      .toEqual([]);
  }
  // steps leave so many colors and no more
  const stepped = (await cellPixels(plotOf(panelOf(page, 'scheme-viridis')), 24, 7)).flat();
  const distinct = new Set(stepped.map((pixel) => pixel.join())).size;
  expect(distinct).toBe(new Set(CHATS.map((value) => Math.min(Math.floor((value / MOST) * 5), 4))).size);
  await expect(panelOf(page, 'large-gap').getByTestId('activity-calendar-legend')).toContainText(/quiet.*loud/);
});

test('cells beyond the scale carry a notch, the tooltip and the legend say so', async ({ page }) => {
  await page.setViewportSize({ width: 1900, height: 900 });
  const edits = { 'scheme-viridis': { options: { ...plain, color: { scale: 'linear', min: '50', clamp: 90 } } } };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const panel = await showPanel(page, 'scheme-viridis');
  const legend = panel.getByTestId('activity-calendar-legend');
  const warning = cssPixel(
    await legend
      .locator('[data-look="above"] path')
      .last()
      .evaluate((path) => getComputedStyle(path).fill)
  );
  const plot = plotOf(panel);
  const box = await gridBox(plot);
  const [width, height] = [box.width / 24, box.height / 7];
  const corners = (where: 'above' | 'below') =>
    chats.flatMap((row, weekday) =>
      row.map((_, hour): [number, number] =>
        where === 'above'
          ? [box.x + (hour + 1) * width - 2.5, box.y + weekday * height + 2.5]
          : [box.x + hour * width + 2.5, box.y + (weekday + 1) * height - 2.5]
      )
    );
  const marked = async (where: 'above' | 'below') =>
    (await pixelsAt(plot, corners(where))).map((pixel) => sameColor(pixel, warning));
  expect(await marked('above')).toEqual(chats.flat().map((value) => value > NINETIETH));
  expect(await marked('below')).toEqual(chats.flat().map((value) => value < 50));

  const tooltip = page.getByTestId('activity-calendar-tooltip');
  const pointAt = async (wanted: (value: number) => boolean) => {
    const cell = chats.flat().findIndex(wanted);
    const [column, row] = [cell % 24, Math.floor(cell / 24)];
    await plot.hover({ position: { x: box.x + (column + 0.5) * width, y: box.y + (row + 0.5) * height } });
  };
  await pointAt((value) => value > NINETIETH);
  await expect(tooltip).toContainText(`Above the color scale, which ends at ${NINETIETH.toLocaleString('en-US')}.`);
  await pointAt((value) => value < 50);
  await expect(tooltip).toContainText('Below the color scale, which starts at 50.');
  await pointAt((value) => value >= 50 && value <= NINETIETH);
  await expect(tooltip).not.toContainText('color scale');
  await expect(legend.locator('[data-look="above"]')).toHaveText(`above ${NINETIETH.toLocaleString('en-US')}`);
  await expect(legend.locator('[data-look="below"]')).toHaveText('below 50');
  await expect(legend.getByTestId('activity-calendar-above')).toBeVisible();
  await expect(legend.getByTestId('activity-calendar-below')).toBeVisible();
});

test('pointing at the ramp lights the cells of a color; a click keeps them until Escape or a click', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  const edits = {
    'scheme-viridis': { options: { ...plain, color: { scale: 'linear' } } },
    'scheme-blues': { options: { ...plain, color: { scale: 'linear', steps: 4 } } },
    'large-gap': {
      options: { ...plain, color: { scale: 'mappings' } },
      fieldConfig: { defaults: { mappings: MAPPINGS } },
    },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  for (const [key, parts] of [
    ['scheme-viridis', 44],
    ['scheme-blues', 4],
  ] as const) {
    const panel = await showPanel(page, key);
    const plot = plotOf(panel);
    const partOf = (value: number) => Math.min(Math.floor((value / MOST) * parts), parts - 1);
    const wanted = partOf(CHATS[100]);
    const expected = chats.flat().map((value) => partOf(value) === wanted);
    expect(expected).toContain(true);
    expect(expected).toContain(false);
    // what is not lit is covered
    const lit = async () => (await cellPixels(plot, 24, 7, 1)).flat().map(([, , , alpha]) => alpha === 0);
    const all = expected.map(() => true);

    const ramp = panel.getByTestId('activity-calendar-ramp');
    const width = (await ramp.boundingBox())?.width ?? 0;
    const at = { position: { x: ((wanted + 0.5) / parts) * width, y: 16 } };
    const draws = await plot.getAttribute('data-cell-draws');
    await ramp.hover(at);
    await expect.poll(lit, key).toEqual(expected);
    await page.mouse.move(0, 0);
    await expect.poll(lit, 'leaving clears').toEqual(all);

    await ramp.click(at);
    await page.mouse.move(0, 0);
    await expect.poll(lit, 'a click keeps').toEqual(expected);
    await page.keyboard.press('Escape');
    await expect.poll(lit, 'Escape clears').toEqual(all);

    await ramp.click(at);
    await ramp.click(at);
    await page.mouse.move(0, 0);
    await expect.poll(lit, 'a second click clears').toEqual(all);
    expect(await plot.getAttribute('data-cell-draws'), 'no cell is drawn for it').toBe(draws);
  }

  // value mappings have a swatch each
  const mapped = await showPanel(page, 'large-gap');
  const plot = plotOf(mapped);
  await mapped.getByRole('button', { name: 'loud' }).hover();
  await expect
    .poll(async () => (await cellPixels(plot, 24, 7, 1)).flat().map(([, , , alpha]) => alpha === 0))
    .toEqual(chats.flat().map((value) => value >= 500));
});

test('the legend has a key for each look in use and for no other', async ({ page }) => {
  await page.setViewportSize({ width: 1900, height: 900 });
  const edits = {
    'scale-linear': { options: { filter: { weekdays: [0, 1, 2, 3, 4] } } },
    'business-hours': { options: { secondZone: '' } },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const keysOf = async (key: string) => {
    const legend = (await showPanel(page, key)).getByTestId('activity-calendar-legend');
    return Object.fromEntries(
      await legend
        .locator('[data-look]')
        .evaluateAll((keys) => keys.map((key) => [key.getAttribute('data-look'), key.textContent]))
    );
  };
  const cut = await keysOf('date-time');
  expect(cut).toMatchObject({
    outside: 'outside the range',
    notExisting: 'does not exist',
    above: 'above 20',
  });
  expect(cut).not.toHaveProperty('twice');
  expect(cut).not.toHaveProperty('businessHours');
  expect(await keysOf('scale-linear')).toMatchObject({ outside: 'outside the range or left out' });
  // all cells are filled, and each of them exists
  expect(Object.keys(await keysOf('scheme-dusk')).filter((look) => look !== 'peak')).toEqual([]);
  expect(Object.keys(await keysOf('business-hours'))).toContain('businessHours');

  await openDashboard(page, 'clock-changes');
  expect(await keysOf('ny-autumn')).toMatchObject({ twice: 'ran twice' });
  expect(await keysOf('ny-spring')).toMatchObject({ notExisting: 'does not exist' });
  expect(await keysOf('ny-spring')).not.toHaveProperty('twice');
});

test('values in the cells, corners and gaps are drawn as chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1900, height: 900 });
  const twoHours = { ...plain, calendar: 'custom', columns: 'time', rows: 'weekday', bucketMinutes: 120 };
  const edits = {
    'labels-auto': { options: { ...twoHours, cells: { labels: 'auto' } } },
    'labels-always': { options: { ...plain, cells: { labels: 'always' } } },
    'scheme-dusk': { options: { ...twoHours, cells: { labels: 'never' } } },
    // four digits have no room in so many cells
    'scheme-dusk-reversed': {
      options: { ...twoHours, bucketMinutes: 30, cells: { labels: 'auto' } },
    },
    'scheme-viridis': { options: { ...plain, cells: { gap: 'large', radius: 'none' } } },
    'scheme-blues': { options: { ...plain, cells: { gap: 'large', radius: 'large' } } },
    'scheme-green-yellow-red': { options: { ...plain, cells: { gap: 'none', radius: 'none' } } },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  /** How many colors a quiet cell has inside: more than one where a value is written. */
  const colorsOf = async (key: string, columnCount: number) => {
    const plot = plotOf(await showPanel(page, key));
    const box = await gridBox(plot);
    const [width, height] = [box.width / columnCount, box.height / 7];
    const points: Array<[number, number]> = [];
    for (let step = 0; step < 400; step++) {
      points.push([
        box.x + width * (0.2 + 0.6 * ((step % 20) / 20)),
        box.y + 4 * height + height * (0.25 + 0.5 * (Math.floor(step / 20) / 20)),
      ]);
    }
    return new Set((await pixelsAt(plot, points)).map((pixel) => pixel.join())).size;
  };
  expect(await colorsOf('labels-auto', 12), 'auto, room').toBeGreaterThan(3);
  expect(await colorsOf('labels-always', 24), 'always').toBeGreaterThan(3);
  expect(await colorsOf('scheme-dusk', 12), 'never').toBe(1);
  expect(await colorsOf('scheme-dusk-reversed', 48), 'auto, no room').toBe(1);

  /** How opaque a cell is in its corner, and beside the line between it and its neighbor. */
  const edgesOf = async (key: string) => {
    const plot = plotOf(await showPanel(page, key));
    const box = await gridBox(plot);
    const [width, height] = [box.width / 24, box.height / 7];
    const [left, top] = [box.x + 5 * width, box.y + 3 * height];
    const [corner, gap] = await pixelsAt(plot, [
      [left + 2.5, top + 2.5],
      [left + 0.5, top + height / 2],
    ]);
    return { corner: corner[3] === 255, gap: gap[3] === 255 };
  };
  expect(await edgesOf('scheme-viridis')).toEqual({ corner: true, gap: false });
  expect(await edgesOf('scheme-blues')).toEqual({ corner: false, gap: false });
  expect(await edgesOf('scheme-green-yellow-red')).toEqual({ corner: true, gap: true });
});

test.describe('at 2 device pixels per pixel', () => {
  test.use({ deviceScaleFactor: 2 });

  for (const theme of ['dark', 'light']) {
    test(`values in cells are read when others are pointed at: ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 1600, height: 900 });
      await openDashboard(page, 'ransomware-chats', {
        theme,
        edits: JSON.stringify({ 'weekday-hour': { options: { ...plain, cells: { labels: 'always' } } } }),
      });
      const plot = plotOf(await showPanel(page, 'weekday-hour'));
      const box = await gridBox(plot);
      await plot.hover({ position: { x: box.x + box.width / 48, y: box.y + box.height / 14 } });
      const covered = async () => (await cellPixels(plot, 24, 7, 1)).flat().filter(([, , , alpha]) => alpha > 0).length;
      await expect.poll(covered).toBe(23 * 6);
      const cells = await colorsInCells(plot, 24, 7);
      expect(cells).toHaveLength(168);
      const faint = cells
        .map(({ ground, inks }, cell) => ({
          cell,
          best: Math.max(...inks.map((ink) => wcagContrast(rgbOf(ink), rgbOf(ground)))),
        }))
        .filter(({ best }) => best < 4.5);
      expect(faint).toEqual([]);
    });
  }
});

const rgbOf = ([r, g, b]: Pixel) => ({ mode: 'rgb' as const, r: r / 255, g: g / 255, b: b / 255 });

/** Returns the color near the upper edge of every cell and all colors in its middle, as they are seen with the cover. */
function colorsInCells(
  plot: Locator,
  columnCount: number,
  rowCount: number
): Promise<Array<{ ground: Pixel; inks: Pixel[] }>> {
  return plot.evaluate(
    (element, size) => {
      const [picture, cover] = element.querySelectorAll('canvas');
      const over = element.querySelector('.u-over')?.getBoundingClientRect() ?? new DOMRect();
      const outer = element.getBoundingClientRect();
      const scale = picture.width / outer.width;
      const seen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      seen?.drawImage(picture, 0, 0);
      seen?.drawImage(cover, 0, 0);
      const [width, height] = [over.width / size.columnCount, over.height / size.rowCount];
      return Array.from({ length: size.columnCount * size.rowCount }, (_, cell) => {
        const x = over.x - outer.x + (cell % size.columnCount) * width;
        const y = over.y - outer.y + Math.floor(cell / size.columnCount) * height;
        const pixels = (top: number, share: number) => {
          const data =
            seen?.getImageData(
              Math.round((x + 0.2 * width) * scale),
              Math.round((y + top * height) * scale),
              Math.round(0.6 * width * scale),
              Math.max(Math.round(share * height * scale), 1)
            ).data ?? [];
          const colors = Array.from({ length: data.length / 4 }, (_each, i): [number, number, number, number] => [
            data[i * 4],
            data[i * 4 + 1],
            data[i * 4 + 2],
            data[i * 4 + 3],
          ]);
          // each once: it is the way out of the page that takes long
          return Array.from(new Map(colors.map((color) => [color.join(), color])).values());
        };
        return { ground: pixels(0.14, 0)[0], inks: pixels(0.3, 0.4) };
      });
    },
    { columnCount, rowCount }
  );
}

test('colors, values in cells, order and marks cost no pass over the events and no query', async ({ page }) => {
  await openDashboard(page, 'attackers', { options: 'weekday-hour' });
  const panel = panelOf(page, 'weekday-hour');
  const plot = plotOf(panel);
  const queries = await queryCount(page);
  const draws = async () => Number(await plot.getAttribute('data-cell-draws'));
  for (const [option, choice] of [
    ['color.scale', 'Logarithmic'],
    ['color.scheme', 'Viridis'],
  ]) {
    const before = await draws();
    const input = page.getByTestId(`opt-${option}`).locator('input').first();
    await input.click();
    await input.fill(choice);
    await page
      .getByRole('option', { name: new RegExp(`^${choice}`) })
      .first()
      .click();
    await expect.poll(draws, option).toBeGreaterThan(before);
  }
  for (const [option, choice] of [
    ['cells.labels', 'Always'],
    ['cells.radius', 'Large'],
    ['rowOrder', 'Up'],
  ]) {
    const before = await draws();
    await page.getByTestId(`opt-${option}`).getByRole('radio', { name: choice }).check({ force: true });
    await expect.poll(draws, option).toBeGreaterThan(before);
  }
  const before = await draws();
  await page.getByTestId('opt-marks.weekend').locator('input').uncheck({ force: true });
  await expect.poll(draws, 'marks.weekend').toBeGreaterThan(before);
  expect(await panel.locator('[data-activity-calendar]').getAttribute('data-event-passes')).toBe('1');
  expect(await queryCount(page)).toBe(queries);
});
