import { act, render, screen } from '@testing-library/react';
import React from 'react';
import { lazyPart, type LazyPart } from './lazyPart';
import { useLazyPart } from './useLazyPart';

function Shown({ part, wanted }: { readonly part: LazyPart<string>; readonly wanted: boolean }) {
  const state = useLazyPart(part, wanted);
  return <div data-testid="shown">{state.kind === 'loaded' ? state.part : state.kind}</div>;
}

const shown = () => screen.getByTestId('shown').textContent;

describe('useLazyPart', () => {
  it('loads what is wanted and not before, and has it at the first render from then on', async () => {
    let loads = 0;
    const part = lazyPart(() => Promise.resolve(`load ${++loads}`));
    const { rerender, unmount } = render(<Shown part={part} wanted={false} />);
    expect([shown(), loads]).toEqual(['waiting', 0]);
    rerender(<Shown part={part} wanted />);
    expect(await screen.findByText('load 1')).toBeInTheDocument();
    unmount();
    render(<Shown part={part} wanted={false} />);
    expect(shown()).toBe('load 1');
  });

  it('tries again what has failed when it is next wanted, not at every render', async () => {
    const outcomes = [Promise.reject(new Error('offline')), Promise.resolve('tooltip')];
    let loads = 0;
    const part = lazyPart(() => outcomes[loads++]);
    const { rerender } = render(<Shown part={part} wanted />);
    expect(await screen.findByText('failed')).toBeInTheDocument();
    rerender(<Shown part={part} wanted />);
    expect(loads).toBe(1);
    rerender(<Shown part={part} wanted={false} />);
    await act(async () => rerender(<Shown part={part} wanted />));
    expect([shown(), loads]).toEqual(['tooltip', 2]);
  });
});
