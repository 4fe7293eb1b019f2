import { fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { type Status } from './status';
import { StatusButton } from './StatusButton';

const status: Status = {
  title: '3 rows',
  interpretation: 'Each row is an event.',
  lines: ['1 row without a time'],
  droppedLines: [],
  warnings: [],
};

describe('StatusButton', () => {
  it('keeps what is pinned while it is read and closed', async () => {
    render(<StatusButton status={status} />);
    fireEvent.click(screen.getByLabelText(/^About the rows: 3 rows/));
    expect(await screen.findByText('1 row without a time')).toBeInTheDocument();
    for (const part of [screen.getByText('3 rows'), screen.getByLabelText('Close')]) {
      expect(part.closest('[data-activity-calendar-keeps-pin]')).not.toBeNull();
    }
  });
});
