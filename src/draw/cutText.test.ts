import { measure } from '../testing/scenes';
import { cutText, wrapText } from './cutText';

describe('a text that is too wide', () => {
  it.each([
    ['abcdef', 36, 'abcdef'],
    ['abcdefg', 36, 'abcde…'],
    ['abcd efg', 36, 'abcd…'],
    ['abc', 0, '…'],
    ['', 0, ''],
  ])('%s in %i pixels is %s', (text, mostPx, expected) => {
    expect(cutText(text, mostPx, measure)).toBe(expected);
  });

  it('is never cut inside a letter', () => {
    expect(cutText('😀😀😀', 18, (text) => Array.from(text).length * 6)).toBe('😀😀😀');
    expect(cutText('😀😀😀', 13, (text) => Array.from(text).length * 6)).toBe('😀…');
  });

  it('is broken between words, and its last line is cut', () => {
    expect(wrapText('one two three four', 60, 3, measure)).toEqual(['one two', 'three four']);
    expect(wrapText('one two three four', 60, 1, measure)).toEqual(['one two t…']);
    expect(wrapText('unbreakable b', 36, 3, measure)).toEqual(['unbre…', 'b']);
    expect(wrapText('', 36, 3, measure)).toEqual([]);
  });
});
