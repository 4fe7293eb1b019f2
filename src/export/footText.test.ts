import { footText, type FootSource } from './footText';

const annotation = { startMs: 0, endMs: 0, title: 'Alert', text: '' };

const footOf = (value: string, annotations: FootSource['annotations'] = []) =>
  footText({
    provenance: [
      { name: 'Panel', value },
      { name: 'Rows', value: '8 of 10' },
    ],
    annotations,
    zone: 'UTC',
    locale: 'en-US',
  });

describe('the lines under an image', () => {
  it.each([
    ['a', 'Panel: a · Rows: 8 of 10'],
    ['a'.repeat(120), `Panel: ${'a'.repeat(120)} · Rows: 8 of 10`],
    ['a'.repeat(5000), `Panel: ${'a'.repeat(120)}… · Rows: 8 of 10`],
    ['😀'.repeat(121), `Panel: ${'😀'.repeat(120)}… · Rows: 8 of 10`],
  ])('have every fact, long values cut: %j', (value, expected) => {
    expect(footOf(value)).toBe(expected);
  });

  it('tell what is annotated, twenty at most', () => {
    expect(footOf('a', [annotation])).toMatch(/ · Annotation: 1970-01-01T00:00:00\+00:00 · Alert$/);
    expect(footOf('a', Array<typeof annotation>(25).fill(annotation))).toMatch(/Alert · Annotation: and 5 more$/);
  });
});
