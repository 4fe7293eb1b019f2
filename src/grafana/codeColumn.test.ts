import fc from 'fast-check';
import { type CodedColumn, codeColumns, codeTexts } from './codeColumn';

const own = (values: ArrayLike<unknown>): CodedColumn => ({ values, part: { kind: 'own', enumTexts: null } });

/** Returns the codes as letters, a column a word; a dash is no value. */
function letters(columns: readonly CodedColumn[]): string {
  const letter = (code: number) => (Number.isNaN(code) ? '-' : String.fromCharCode(97 + code));
  return codeColumns(columns, 'x')
    .map((codes) => Array.from(codes, letter).join(''))
    .join(' ');
}

describe('codeColumns', () => {
  it.each<[string, CodedColumn[], string]>([
    ['no columns', [], ''],
    ['an empty column', [own([])], ''],
    ['text, exactly', [own(['a', 'A', ' a', 'a', 'ä'])], 'abcad'],
    ['no value', [own([null, undefined, '', NaN, ' ', () => 1])], '----a-'],
    ['numbers as numbers', [own([1, 1.0, 10, -0, 0, Infinity])], 'aabccd'],
    ['numbers in a typed array', [own(Float64Array.of(5, NaN, 5, 7))], 'a-ab'],
    ['a number and its text', [own([22, '22', '22.0', BigInt(22)])], 'aaba'],
    ['a text and its number', [own(['22', 22])], 'aa'],
    ['true and false', [own([true, false, 'true', 1])], 'abac'],
    ['objects by what they hold', [own([{ a: 1 }, { a: 1 }, { a: 2 }, {}])], 'aabc'],
    ['one dictionary over all columns', [own(['x', 'y']), own(['y', 'z']), own(['x'])], 'ab bc a'],
    [
      'enums by their text',
      [
        { values: [0, 1, 5, null], part: { kind: 'own', enumTexts: ['up', 'down'] } },
        { values: [0, 1], part: { kind: 'own', enumTexts: ['down', 'up'] } },
        own(['up']),
      ],
      'abc- ba a',
    ],
    [
      'a label where the series has a value',
      [
        { values: [3, null, NaN, 0], part: { kind: 'label', text: '10.0.0.1' } },
        { values: Float64Array.of(1, NaN), part: { kind: 'label', text: '10.0.0.2' } },
        own(['10.0.0.2']),
      ],
      'a--a b- b',
    ],
    [
      'a text for every row',
      [
        { values: [3, null], part: { kind: 'every', text: 'x' } },
        { values: [3], part: { kind: 'every', text: '' } },
      ],
      'aa -',
    ],
    ['an empty label', [{ values: [1], part: { kind: 'label', text: '' } }], '-'],
    [
      'what objects hold under a key of their own',
      [{ values: [{ ip: 'a' }, { ip: '' }, {}, null, 'ip', { ip: 'a' }], part: { kind: 'key', key: 'ip' } }],
      'a----a',
    ],
    ['no inherited key', [{ values: [{}], part: { kind: 'key', key: '__proto__' } }], '-'],
    ['text that objects have keys for', [own(['constructor', '__proto__', '__proto__'])], 'abb'],
  ])('tells apart %s', (_, columns, expected) => {
    expect(letters(columns)).toBe(expected);
  });

  it('tells what each code stands for, over all columns', () => {
    const columns = [own(['b', 22, '', null]), own(['22', '<b>', { a: 1 }])];
    expect(codeTexts(columns, 'x')).toEqual(['b', '22', '<b>', '{"a":1}']);
    expect(codeTexts([], 'x')).toEqual([]);
  });

  it('gives equal codes just to values that are written the same', () => {
    const value = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ min: -2, max: 2 }), fc.double(), fc.boolean());
    const nothing = fc.constantFrom<unknown>(null, undefined, '', NaN);
    const column = fc.array(fc.oneof({ weight: 5, arbitrary: value }, nothing), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
        const values = columns.flat();
        const codes = codeColumns(columns.map(own), 'x').flatMap((column) => Array.from(column));
        const text = (at: unknown) => (at === null || at === undefined || Number.isNaN(at) ? '' : String(at));
        const known = [...new Set(values.map(text))].filter((at) => at !== '');
        expect(codes).toEqual(values.map((at) => (text(at) === '' ? NaN : known.indexOf(text(at)))));
      }),
      { seed: 3, numRuns: 300 }
    );
  });

  it('keeps the codes of the same arrays', () => {
    const [a, b] = [Object.freeze(['x', 'y']), Object.freeze(['y'])];
    const first = codeColumns([own(a), own(b)], 'x');
    expect(codeColumns([own(a), own(b)], 'x')).toBe(first);
    expect(codeColumns([own(a), own(['z'])], 'x')[1]).toEqual(Float64Array.of(2));
    expect(codeColumns([own(a)], 'x')).toHaveLength(1);
    const alike = [
      ['u', 'v', 'u'],
      ['u', 'u', 'u'],
    ];
    expect(alike.map((values) => codeColumns([own(a), own(values)], 'x')[1][1])).toEqual([3, 2]);
    const label = (text: string): CodedColumn => ({ values: a, part: { kind: 'label', text } });
    const labeled = codeColumns([label('1'), label('2')], 'y');
    expect(codeColumns([label('1'), label('2')], 'y')).toBe(labeled);
    expect(codeColumns([label('1'), label('1')], 'y')[1]).toEqual(Float64Array.of(0, 0));
  });

  it.each<[string, (values: unknown[]) => void]>([
    ['grew', (values) => values.push('z')],
    ['slid', (values) => values.splice(0, 3, 'y', 'z', 'u')],
  ])('codes an array anew that %s', (_, change) => {
    const values: unknown[] = ['x', 'y', 'z'];
    const before = codeColumns([own(values)], 'x');
    change(values);
    const after = codeColumns([own(values)], 'x');
    expect(after).not.toBe(before);
    expect(after[0]).toHaveLength(values.length);
  });

  it('passes over columns that cannot be written as text', () => {
    const throwing = {
      toJSON: () => {
        throw new Error('no');
      },
    };
    expect(letters([own([throwing, Object.create(null), Symbol.iterator])])).toBe('-ab');
  });
});
