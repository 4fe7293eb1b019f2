import { createTheme } from '@grafana/data';
import { colorSchemes } from '../grafana/colorSchemes';
import { schemeColors } from '../grafana/schemeColors';
import { contrast, inkOn } from './cellInk';

describe('inkOn', () => {
  it.each(['dark', 'light'] as const)('is read on all colors of every scheme in the %s theme', (mode) => {
    const theme = createTheme({ colors: { mode } });
    for (const { id } of colorSchemes()) {
      for (const color of schemeColors(id, false, theme)) {
        expect(contrast(color, inkOn(color))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
