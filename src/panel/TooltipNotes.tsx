import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { type BlockDetails } from './blockDetails';
import { getTooltipStyles } from './tooltipStyles';

/** The section of a tooltip with what is special at a block and what is new there; nothing where nothing is. */
export function TooltipNotes({ notes, newEvents }: Pick<BlockDetails, 'notes' | 'newEvents'>) {
  const { section } = useStyles2(getTooltipStyles);
  return notes.length === 0 && newEvents === null ? null : (
    <div className={section}>
      {newEvents !== null && <div>{newEvents}</div>}
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
    </div>
  );
}
