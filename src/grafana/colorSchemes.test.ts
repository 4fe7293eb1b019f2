import { createTheme } from '@grafana/data';
import {
  type Color,
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  type Oklab,
} from 'culori';
import { type Rgba } from '../core/rgba';
import { colorSchemes, DEFAULT_SCHEME } from './colorSchemes';
import { schemeColors, toRgba } from './schemeColors';

const themes = { dark: createTheme({ colors: { mode: 'dark' } }), light: createTheme({ colors: { mode: 'light' } }) };
const toOklab = converter('oklab');

type Sight = (color: Color) => Color | undefined;

/** How colors are seen: by most, with each kind of cone missing, without color. */
const sights: ReadonlyArray<[string, Sight]> = [
  ['full sight', (color) => color],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
  ['half protanopia', filterDeficiencyProt(0.5)],
  ['half deuteranopia', filterDeficiencyDeuter(0.5)],
  ['no color', filterGrayscale(1)],
];

function oklab(color: Color | string | undefined): Oklab {
  const converted = toOklab(color);
  if (converted === undefined) {
    throw new Error(`no color: ${String(color)}`);
  }
  return converted;
}

function seen([red, green, blue]: Rgba, sight: Sight = (color) => color): Oklab {
  return oklab(sight({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 }));
}

describe('the default scheme', () => {
  describe.each(['dark', 'light'] as const)('in the %s theme', (mode) => {
    const colors = schemeColors(DEFAULT_SCHEME, false, themes[mode]);
    const panel = oklab(themes[mode].colors.background.primary).l;

    it.each(sights)('goes away from the panel without a step back, %s', (_, sight) => {
      const distances = colors.map((color) => Math.abs(seen(color, sight).l - panel));
      for (let i = 1; i < distances.length; i++) {
        // rounding to 8 bits moves a color by up to this
        expect(distances[i]).toBeGreaterThan(distances[i - 1] - 0.002);
      }
      for (let i = 16; i < distances.length; i++) {
        expect(distances[i]).toBeGreaterThan(distances[i - 16]);
      }
    });

    it.each(sights)('tells neighbours of nine apart, %s', (_, sight) => {
      const nine = Array.from({ length: 9 }, (_, i) => seen(colors[Math.round((i * 255) / 8)], sight));
      for (let i = 1; i < nine.length; i++) {
        const [a, b] = [nine[i - 1], nine[i]];
        // 0.02 is what an eye just notices side by side (Ottosson's OKLab, unit lightness)
        expect(Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)).toBeGreaterThan(0.04);
        expect(Math.abs(a.l - b.l)).toBeGreaterThan(0.03);
      }
    });

    it('has its lowest color apart from the panel and from empty ground', () => {
      expect(Math.abs(seen(colors[0]).l - panel)).toBeGreaterThan(0.02);
    });
  });
});

describe('schemeColors', () => {
  it('has 256 opaque colors of every scheme in both themes', () => {
    for (const { id } of colorSchemes()) {
      for (const theme of [themes.dark, themes.light]) {
        const colors = schemeColors(id, false, theme);
        expect(colors).toHaveLength(256);
        expect(colors.every((color) => color[3] === 1 && color.every((part) => part >= 0 && part <= 255))).toBe(true);
      }
    }
  });

  it('turns every scheme around', () => {
    const { dark } = themes;
    for (const { id } of colorSchemes()) {
      expect(schemeColors(id, true, dark)).toEqual(schemeColors(id, false, dark).slice().reverse());
    }
  });

  it('has diverging schemes, whose middle is neither end', () => {
    const diverging = colorSchemes().filter(({ group }) => group === 'D3 diverging');
    expect(diverging.length).toBeGreaterThan(5);
    for (const { id } of diverging) {
      const colors = schemeColors(id, false, themes.dark);
      const [low, middle, high] = [colors[0], colors[128], colors[255]].map((color) => seen(color).l);
      expect(Math.min(middle - low, middle - high)).toBeGreaterThan(0.1);
    }
  });

  it('gives the default for an unknown scheme', () => {
    expect(schemeColors('no-such', false, themes.dark)).toEqual(schemeColors(DEFAULT_SCHEME, false, themes.dark));
  });
});

describe('toRgba', () => {
  it.each<[string, Rgba]>([
    ['#102030', [16, 32, 48, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['red', [255, 0, 0, 1]],
    ['nonsense', [0, 0, 0, 0]],
  ])('%s', (color, expected) => {
    expect(toRgba(color)).toEqual(expected);
  });
});
