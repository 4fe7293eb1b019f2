import { css } from '@emotion/css';
import { Portal, useStyles2, useTheme2 } from '@grafana/ui';
import React, { type RefObject } from 'react';
import { type Rect } from '../draw/rect';
import { AnnotationList } from './AnnotationList';
import { type BlockDetails } from './blockDetails';
import { TooltipFacts } from './TooltipFacts';
import { TooltipNotes } from './TooltipNotes';
import { getTooltipStyles, tooltipSidesPx } from './tooltipStyles';
import { useTooltipPlace } from './useTooltipPlace';
import { type Who, WhoSection } from './WhoSection';
import { WindowStrip } from './WindowStrip';

interface Props {
  readonly details: BlockDetails;
  /** What the tooltip hangs on, in CSS pixels from the corner of `root`. */
  readonly anchor: Rect;
  readonly root: RefObject<HTMLElement | null>;
  /** Null where nobody is known. */
  readonly who: Who | null;
  /** What a click and a drag do; null where the keyboard leads. */
  readonly hint: string | null;
}

const WIDTH_PX = 258;

/** A tooltip in the quadrant beside the cell that leaves its row and its column free. Text from data stays text. */
export function CellTooltip({ details, anchor, root, who, hint }: Props) {
  const shared = useStyles2(getTooltipStyles);
  const theme = useTheme2();
  const { box, place } = useTooltipPlace(root, anchor);
  const { notes, newEvents, annotations, windows } = details;

  return (
    <Portal>
      <div
        ref={box}
        className={`${shared.box} ${passive}`}
        style={{ ...place, visibility: place === null ? 'hidden' : 'visible' }}
        data-testid="activity-calendar-tooltip"
      >
        <div className={shared.section}>
          <div className={shared.title}>{details.title}</div>
          <div className={shared.subtitle}>{details.subtitle}</div>
        </div>
        <div className={shared.section}>
          <TooltipFacts details={details} facts={details.briefFacts} valueSizePx={14} />
        </div>
        <TooltipNotes notes={notes} newEvents={newEvents} />
        {windows !== null && windows.windows.length > 1 && (
          <div className={shared.section}>
            <WindowStrip windows={windows} widthPx={WIDTH_PX - tooltipSidesPx(theme)} pointed={null} />
          </div>
        )}
        {who !== null && who.rows.length > 0 && (
          <div className={shared.section}>
            <WhoSection who={who} canFilter={false} />
          </div>
        )}
        {annotations.length > 0 && (
          <div className={shared.section}>
            <AnnotationList annotations={annotations} canShowMore={false} />
          </div>
        )}
        {hint !== null && <div className={shared.section}>{hint}</div>}
      </div>
    </Portal>
  );
}

const passive = css({ pointerEvents: 'none', width: WIDTH_PX, overflow: 'hidden' });
