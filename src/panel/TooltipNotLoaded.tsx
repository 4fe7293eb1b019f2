import { Portal, useStyles2 } from '@grafana/ui';
import React, { type RefObject } from 'react';
import { type Rect } from '../draw/rect';
import { notLoadedText } from './notLoadedText';
import { getTooltipStyles } from './tooltipStyles';
import { useTooltipPlace } from './useTooltipPlace';

interface Props {
  readonly anchor: Rect;
  readonly root: RefObject<HTMLElement | null>;
}

const WIDTH_PX = 258;

/** Says, where the tooltip would be, that it could not be loaded. It takes no pointer, so the next cell can be tried. */
export function TooltipNotLoaded({ anchor, root }: Props) {
  const shared = useStyles2(getTooltipStyles);
  const { box, place } = useTooltipPlace(root, anchor);
  return (
    <Portal>
      <div
        ref={box}
        className={shared.box}
        style={{
          ...place,
          visibility: place === null ? 'hidden' : 'visible',
          pointerEvents: 'none',
          width: WIDTH_PX,
        }}
        data-testid="activity-calendar-tooltip-not-loaded"
      >
        <div className={shared.section}>{notLoadedText()}</div>
      </div>
    </Portal>
  );
}
