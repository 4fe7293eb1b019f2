import { renderHook } from '@testing-library/react';
import { useSameValue } from './useSameValue';

describe('useSameValue', () => {
  it.each<[string, () => object]>([
    ['an end that is open', () => ({ matches: [{ from: -Infinity, to: 10 }] })],
    ['no value', () => ({ matches: [{ from: NaN, to: NaN }] })],
    ['what is not set', () => ({ min: undefined, max: null })],
  ])('keeps %s as it is, and the same object while it is equal', (_, make) => {
    const { result, rerender } = renderHook(() => useSameValue(make()));
    const first = result.current;
    expect(first).toEqual(make());
    rerender();
    expect(result.current).toBe(first);
  });

  it.each<[string, object, object]>([
    ['an end that is open', { to: Infinity }, { to: -Infinity }],
    ['no value', { to: NaN }, { to: null }],
    ['a list', { of: [1, 2] }, { of: [1, 2, 3] }],
  ])('takes the new value where %s changes', (_, before, after) => {
    const { result, rerender } = renderHook(({ value }) => useSameValue(value), { initialProps: { value: before } });
    rerender({ value: after });
    expect(result.current).toBe(after);
  });
});
