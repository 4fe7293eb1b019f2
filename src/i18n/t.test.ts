import { t } from './t';

describe('t', () => {
  it('puts values into a text as they are', () => {
    const unit = { unit: '500 req/s & <more> "than" \'that\'' };
    expect(t('test.as-it-is', 'up to {{unit}}', unit)).toBe(`up to ${unit.unit}`);
  });

  it('picks the plural form by the count', () => {
    const forms = { defaultValue_one: '{{count}} event' };
    expect(t('test.count', '{{count}} events', { count: 1, ...forms })).toBe('1 event');
    expect(t('test.count', '{{count}} events', { count: 2, ...forms })).toBe('2 events');
  });
});
