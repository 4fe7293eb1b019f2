import { act, render, screen } from '@testing-library/react';
import React from 'react';
import { LiveText } from './LiveText';

describe('LiveText', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));

  it('announces a text once it has stood for a while, not those that a held key passes by', () => {
    const { rerender } = render(<LiveText text="" />);
    for (let hour = 0; hour < 24; hour++) {
      rerender(<LiveText text={`Monday ${hour}:00`} />);
      wait(30);
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
    }
    wait(150);
    expect(screen.getByRole('status')).toHaveTextContent('Monday 23:00');
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
  });

  it('falls silent', () => {
    const { rerender } = render(<LiveText text="<b>Monday</b>" />);
    wait(150);
    expect(screen.getByText('<b>Monday</b>')).toBeInTheDocument();
    rerender(<LiveText text="" />);
    wait(150);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
