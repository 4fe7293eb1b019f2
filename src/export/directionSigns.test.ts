import { withDirectionSigns } from './directionSigns';

describe('the signs of direction in a text', () => {
  it.each([
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['a\u202a\u202b\u202c\u202d', 'a\\u202a\\u202b\\u202c\\u202d'],
    ['\u2066a\u2067b\u2068c\u2069', '\\u2066a\\u2067b\\u2068c\\u2069'],
    ['a\u200eb\u200fc\u061cd', 'a\\u200eb\\u200fc\\u061cd'],
  ])('%j are written out', (text, expected) => {
    expect(withDirectionSigns(text)).toBe(expected);
  });

  it.each(['', 'plain', 'זמן', 'الوقت ١٢٣', '日本', 'a\u200db', 'half\u2060way', '\\u202e'])('%j has none', (text) => {
    expect(withDirectionSigns(text)).toBe(text);
  });
});
