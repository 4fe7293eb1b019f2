import { render, screen, within } from '@testing-library/react';
import React from 'react';
import { detailsOf } from '../testing/blockReadings';
import { type BlockDetails } from './blockDetails';
import { CellTooltip } from './CellTooltip';

const anchor = { x: 10, y: 10, width: 20, height: 20 };

function Panel({ details, hint = null }: { readonly details: BlockDetails; readonly hint?: string | null }) {
  const root = { current: document.body };
  return <CellTooltip details={details} anchor={anchor} root={root} who={null} hint={hint} />;
}

const tooltip = () => within(screen.getByTestId('activity-calendar-tooltip'));

describe('CellTooltip', () => {
  it('says few facts, the notes, what is new and when it happened', () => {
    render(<Panel details={detailsOf([3, 5], { notes: ['Ran twice.'], newEvents: '3 new' })} />);
    for (const text of ['Tuesday 02:00–03:00', 'Share of all', 'Ran twice.', '3 new']) {
      expect(tooltip().getByText(text)).toBeInTheDocument();
    }
    expect(tooltip().queryByText('Rank')).toBeNull();
    expect(tooltip().getByRole('img')).toHaveAccessibleName(/most in Tue, Jan 9 02:00–03:00/);
  });

  it('has no strip of a single window, and none of values that came folded', () => {
    const { rerender } = render(<Panel details={detailsOf([3])} />);
    expect(tooltip().queryByRole('img')).toBeNull();
    rerender(<Panel details={detailsOf([], { windows: null })} />);
    expect(tooltip().queryByRole('img')).toBeNull();
  });

  it('hints at what the pointer can do, not where the keyboard leads', () => {
    const { rerender } = render(<Panel details={detailsOf([3])} hint="Click to pin · drag to select" />);
    expect(tooltip().getByText('Click to pin · drag to select')).toBeInTheDocument();
    rerender(<Panel details={detailsOf([3])} hint={null} />);
    expect(tooltip().queryByText('Click to pin · drag to select')).toBeNull();
  });

  it('lists a few annotations and counts the others', () => {
    const annotations = [1, 2, 3, 4, 5].map((n) => ({ title: '', text: `<b>${n}</b>`, tags: [], when: '', color: '' }));
    render(<Panel details={detailsOf([3], { annotations })} />);
    expect(tooltip().getByText('<b>3</b>')).toBeInTheDocument();
    expect(tooltip().queryByText('<b>4</b>')).toBeNull();
    expect(tooltip().getByText('2 more annotations')).toBeInTheDocument();
  });
});
