import { readFileSync } from 'node:fs';
import { expectedTexts, localeProblems } from './expectedTexts';
import { parseLocale, writeLocale } from './localeFile';
import { ENGLISH, languages, localePath, localeTexts, sourceTexts } from './localeFiles';
import { readTexts } from './readTexts';

const read = (code: string) => readTexts([{ name: 'a.tsx', code }]);

describe('The texts in the plugin', () => {
  const texts = sourceTexts();

  it('are found in the source', () => {
    expect(texts.length).toBeGreaterThan(400);
    expect(texts).toContainEqual({ key: 'window.events', english: '{{events}} events', one: '{{events}} event' });
  });

  it.each(languages)('are complete in %s: every key, every plural form, every placeholder', (language) => {
    expect(localeProblems(expectedTexts(texts, language), localeTexts(language))).toEqual([]);
  });

  it('are in English what the source says', () => {
    expect(readFileSync(localePath(ENGLISH), 'utf8')).toBe(writeLocale(expectedTexts(texts, ENGLISH)));
  });

  it.each(languages.filter((language) => language !== ENGLISH))('are not left in English in %s', (language) => {
    const english = localeTexts(ENGLISH);
    const same = [...localeTexts(language)].filter(([key, text]) => text === english.get(key));
    // names, units and what is made of placeholders alone may be the same
    expect(same.filter(([, text]) => text.replace(/\{\{.*?\}\}/g, '').length > 20)).toEqual([]);
  });
});

describe('A language', () => {
  const source = read(`t('a', 'A {{x}}'); t('b', '{{n}} bs', { count, n, defaultValue_one: '{{n}} b' })`);

  it.each([
    ['en-US', ['a', 'b_one', 'b_other']],
    ['fr-FR', ['a', 'b_many', 'b_one', 'b_other']],
    ['ja-JP', ['a', 'b_other']],
    ['ru-RU', ['a', 'b_few', 'b_many', 'b_one', 'b_other']],
  ])('needs in %s the forms %j', (language, keys) => {
    expect([...expectedTexts(source, language).keys()].sort()).toEqual(keys);
  });

  const good = { a: '{{x}}-A', b_one: '{{n}} b', b_other: '{{n}} bs' };
  it.each([
    ['nothing, where all is there', good, []],
    ['a text that is missing', { ...good, a: ' ' }, ['"a" is missing: A {{x}}']],
    ['a plural form that is missing', { a: good.a, b_one: good.b_one }, ['"b_other" is missing: {{n}} bs']],
    ['a text too many', { ...good, c: 'C' }, ['"c" is not in the source.']],
    ['a lost placeholder', { ...good, a: 'A' }, ['"a" has other placeholders than the English text: A']],
    [
      'an invented one',
      { ...good, a: '{{x}} {{y}}' },
      ['"a" has other placeholders than the English text: {{x}} {{y}}'],
    ],
  ])('is told of %s', (_, texts, problems) => {
    expect(localeProblems(expectedTexts(source, 'en-US'), new Map(Object.entries(texts)))).toEqual(problems);
  });
});

describe('A call of t', () => {
  it.each([
    ['whose key is no literal', 't(key, "A")', 'a.tsx:1: a key and a text have to be literals.'],
    ['whose text is no literal', '\nt("a", `A ${b}`)', 'a.tsx:2: a key and a text have to be literals.'],
    ['that has another text elsewhere', 't("a", "A"); t("a", "B")', 'a.tsx: "a" has two texts, "A" and "B".'],
    ['that counts without a text for one', 't("a", "{{n}} As", { count, n })', 'a count needs its defaultValue_one.'],
  ])('%s is refused', (_, code, message) => {
    expect(() => read(code)).toThrow(message);
  });

  it('is found by its name alone, also in JSX', () => {
    expect(read('const x = <a b={t("k", "K")}>{it("j", "J")}</a>; s.t("i", "I")').map(({ key }) => key)).toEqual(['k']);
  });
});

describe('A locale file', () => {
  it('nests by the dots of the keys, sorted, and gives them back', () => {
    const texts = new Map([
      ['b.d.e', 'E'],
      ['a', 'A'],
      ['b.c_one', 'C'],
    ]);
    expect(JSON.parse(writeLocale(texts))).toEqual({ a: 'A', b: { c_one: 'C', d: { e: 'E' } } });
    expect(parseLocale(writeLocale(texts))).toEqual(new Map([...texts].sort()));
  });

  it('refuses a key that is the beginning of another', () => {
    expect(() =>
      writeLocale(
        new Map([
          ['a', 'A'],
          ['a.b', 'B'],
        ])
      )
    ).toThrow('"a.b" begins with the key of another text.');
  });
});
