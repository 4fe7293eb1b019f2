import { render, screen } from '@testing-library/react';
import React from 'react';
import { measure } from '../testing/scenes';
import { KeyHints, keysText } from './KeyHints';

describe('KeyHints', () => {
  it.each([
    [500, ['↑ ↓ ← →', 'Enter', 'T', 'Esc']],
    [300, ['↑ ↓ ← →', 'Enter', 'Esc']],
    [220, ['↑ ↓ ← →', 'Enter']],
    [110, ['↑ ↓ ← →']],
    [50, []],
  ])('with room of %s pixels says %s', (roomPx, expected) => {
    render(<KeyHints roomPx={roomPx} measure={measure} />);
    const keys = screen.getByTestId('activity-calendar-keys').querySelectorAll('kbd');
    expect([...keys].map(({ textContent }) => textContent)).toEqual(expected);
  });

  it('is said in one text to those who do not see it', () => {
    expect(keysText()).toContain('Enter pins');
  });
});
