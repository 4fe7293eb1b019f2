import { render, screen } from '@testing-library/react';
import React from 'react';
import { type DatesNotFound } from '../grafana/datesOfQuery';
import { type ReadingProblem } from '../grafana/reading';
import { ProblemMessage } from './ProblemMessage';

const fields = [{ name: '<b>day</b>', type: 'string' as const, example: 'Christmas' }];

describe('ProblemMessage', () => {
  it.each<[string, DatesNotFound, string[]]>([
    [
      'without dates',
      { kind: 'datesNotFound', refId: 'B', fields },
      ['Query "B" holds no dates', 'It needs a column of times, or of dates such as 2026-12-25:', '<b>day</b>'],
    ],
    [
      'without a result',
      { kind: 'datesNotFound', refId: '<i>', fields: [] },
      ['Query "<i>" holds no dates', 'It brought no result. Pick the query with the dates in the options.'],
    ],
  ])('tells of a query %s', (_, problem, texts) => {
    render(<ProblemMessage problem={problem} onPickTime={null} />);
    texts.forEach((text) => expect(screen.getByText(text)).toBeInTheDocument());
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers the likely time where it can be taken', () => {
    const problem: ReadingProblem = { kind: 'noTimeField', likely: '<b>day</b>', fields };
    const picked: string[] = [];
    const { rerender } = render(<ProblemMessage problem={problem} onPickTime={(name) => picked.push(name)} />);
    screen.getByRole('button', { name: 'Read as time' }).click();
    expect(picked).toEqual(['<b>day</b>']);
    rerender(<ProblemMessage problem={problem} onPickTime={null} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
