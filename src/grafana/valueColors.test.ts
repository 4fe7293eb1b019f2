import {
  createTheme,
  type FieldConfig,
  FieldColorModeId,
  FieldType,
  getActiveThreshold,
  getDisplayProcessor,
  MappingType,
  SpecialValueMatch,
  type ThresholdsConfig,
  ThresholdsMode,
  type ValueMapping,
} from '@grafana/data';
import fc from 'fast-check';
import { automaticScale, colorScale, type ColorScale, colorStep } from '../core/colorScale';
import { type Rgba } from '../core/rgba';
import { toRgba } from './schemeColors';
import { type ValueColors, valueColors } from './valueColors';

const theme = createTheme();

function colorsOf(kind: 'thresholds' | 'mappings', config: FieldConfig): ValueColors {
  const colors = valueColors(kind, config, theme);
  if (colors === null) {
    throw new Error('no colors');
  }
  return colors;
}

function scaleFrom(kind: 'thresholds' | 'mappings', colors: ValueColors, cells: readonly number[]): ColorScale {
  const { thresholds, matches } = colors;
  const scale = colorScale(Float64Array.from(cells), { ...automaticScale, kind, thresholds, matches });
  if (scale === null) {
    throw new Error('no scale');
  }
  return scale;
}

function named(color: string): Rgba {
  return toRgba(theme.visualization.getColorByName(color));
}

const NAMES = ['green', 'red', 'blue', 'semi-dark-orange', '#123456', 'purple'];

describe('the colors of thresholds', () => {
  it('are there for every kind of step, whatever their order', () => {
    const limit = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -20, max: 20, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(limit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.array(limit, { minLength: 1 }),
        (limits, fromMinusInfinity, values) => {
          const steps = limits.map((value, i) => ({
            value: i === 0 && fromMinusInfinity ? -Infinity : value,
            color: NAMES[i],
          }));
          const colors = colorsOf('thresholds', { thresholds: { mode: ThresholdsMode.Absolute, steps } });
          const scale = scaleFrom('thresholds', colors, values);
          for (const value of [...values, ...limits]) {
            expect(colors.palette[colorStep(scale, value)]).toEqual(named(getActiveThreshold(value, steps).color));
          }
        }
      )
    );
  });

  it('agree with Grafana’s own for percentages', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
    // off the whole and half percent, where rounding decides
    const percents = fc.uniqueArray(
      fc.integer({ min: -20, max: 120 }).map((percent) => percent + 0.237_41),
      { maxLength: 5 }
    );
    fc.assert(
      fc.property(values, percents, (cells, limits) => {
        const thresholds: ThresholdsConfig = {
          mode: ThresholdsMode.Percentage,
          steps: [-Infinity, ...limits.sort((a, b) => a - b)].map((value, i) => ({ value, color: NAMES[i] })),
        };
        const config: FieldConfig = { thresholds, color: { mode: FieldColorModeId.Thresholds } };
        const display = getDisplayProcessor({
          field: { name: 'v', type: FieldType.number, config, values: cells },
          theme,
        });
        const colors = colorsOf('thresholds', config);
        const scale = scaleFrom('thresholds', colors, cells);
        for (const value of cells) {
          expect(colors.palette[colorStep(scale, value)]).toEqual(toRgba(display(value).color ?? ''));
        }
      })
    );
  });

  it('take the first step of a saved dashboard, null, as minus infinity', () => {
    const config: FieldConfig = JSON.parse(
      '{"thresholds":{"mode":"absolute","steps":[{"value":null,"color":"green"},{"value":-5,"color":"red"}]}}'
    );
    const colors = colorsOf('thresholds', config);
    const scale = scaleFrom('thresholds', colors, [-9, -5, 0]);
    expect([-9, -5, 0].map((value) => colorStep(scale, value))).toEqual([0, 1, 1]);
  });

  it('are one neutral color where there are none', () => {
    for (const config of [{}, { thresholds: { mode: ThresholdsMode.Absolute, steps: [] } }]) {
      const colors = colorsOf('thresholds', config);
      expect(colors.palette).toHaveLength(1);
      expect(scaleFrom('thresholds', colors, [1, 2]).steps).toBe(1);
    }
  });
});

describe('the colors of value mappings', () => {
  const mappings: ValueMapping[] = [
    { type: MappingType.RegexToText, options: { pattern: '.*', result: { text: 'regex', color: 'purple' } } },
    {
      type: MappingType.ValueToText,
      options: {
        '5': { text: 'five', color: 'red' },
        '-0.5': { text: 'less', color: 'blue' },
        '7.0': { text: 'no number' },
      },
    },
    {
      type: MappingType.SpecialValue,
      options: { match: SpecialValueMatch.True, result: { text: 'true', color: 'purple' } },
    },
    { type: MappingType.RangeToText, options: { from: 0, to: 5.5, result: { text: 'low', color: 'green' } } },
    { type: MappingType.RangeToText, options: { from: 8, to: null, result: { text: 'high', color: '#ff8800' } } },
    {
      type: MappingType.SpecialValue,
      options: { match: SpecialValueMatch.NullAndNaN, result: { text: 'none', color: 'orange' } },
    },
  ];
  const config: FieldConfig = { mappings, color: { mode: FieldColorModeId.Fixed, fixedColor: '#010203' } };
  const display = getDisplayProcessor({ field: { name: 'v', type: FieldType.number, config, values: [] }, theme });

  it('are those of Grafana’s display processor, with their texts', () => {
    const colors = colorsOf('mappings', config);
    const scale = scaleFrom('mappings', colors, [1]);
    const check = (value: number) => {
      const step = colorStep(scale, value);
      const shown = display(Number.isNaN(value) ? null : value);
      if (step === 0) {
        // not mapped: Grafana's own rule is the field's color mode
        expect(shown.color).toBe('#010203');
      } else {
        expect(colors.palette[step]).toEqual(toRgba(shown.color ?? ''));
        expect(colors.texts[step - 1]).toBe(shown.text);
      }
    };
    [5, -0.5, 7, 0, -0, 5.5, 5.6, 8, 1e9, -1, NaN].forEach(check);
    fc.assert(fc.property(fc.double({ min: -2, max: 12 }), check));
    fc.assert(fc.property(fc.integer({ min: -2, max: 12 }), check));
  });

  it('are as many as the scale has steps', () => {
    const colors = colorsOf('mappings', config);
    expect(scaleFrom('mappings', colors, [1]).steps).toBe(colors.palette.length);
    expect(scaleFrom('mappings', colorsOf('mappings', {}), [1]).steps).toBe(1);
  });

  it('keep a text without a color neutral', () => {
    const colors = colorsOf('mappings', {
      mappings: [{ type: MappingType.ValueToText, options: { '1': { text: 'one' } } }],
    });
    expect(colors.palette[1]).toEqual(colors.palette[0]);
    expect(colors.texts).toEqual(['one']);
  });
});

it('other scales bring no colors of values', () => {
  expect(valueColors('linear', {}, theme)).toBeNull();
  expect(valueColors('auto', undefined, theme)).toBeNull();
});
