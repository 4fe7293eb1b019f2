import React, { type RefObject, useMemo } from 'react';
import { type Rect } from '../draw/rect';
import { t } from '../i18n/t';
import { blockLinks, type LinkedBlock, windowLinks } from './blockLinks';
import { CellTooltip } from './CellTooltip';
import { PinnedTooltip } from './PinnedTooltip';
import { type ReviewOfPicture } from './useReview';
import { type OneClick } from './useOneClick';
import { type WindowActions } from './WindowRow';

interface Props extends LinkedBlock {
  readonly review: ReviewOfPicture;
  /** What the tooltip hangs on, in CSS pixels from the corner of `root`. */
  readonly anchor: Rect;
  readonly root: RefObject<HTMLElement | null>;
  /** The picture, which takes the keyboard. */
  readonly plot: RefObject<HTMLElement | null>;
  /** Writes the value of one window. */
  readonly windowFormat: (value: number) => string;
  readonly onZoom: WindowActions['onZoom'];
  readonly hrefOf: WindowActions['hrefOf'];
  /** Where a click on the cell leads; null where it pins. */
  readonly oneClick: OneClick | null;
  /** Null where there are no windows to export. */
  readonly onExportWindows: (() => void) | null;
}

/** The tooltip of what is looked at: one that follows, or one that stays. */
export function ReviewTooltip(props: Props) {
  const { told, review, anchor, root, who } = props;
  return review.spoken?.as === 'pinned' ? (
    <PinnedBlock {...props} />
  ) : (
    <CellTooltip
      root={root}
      anchor={anchor}
      details={told.details}
      who={told.details.windows === null ? null : who.of(told.block)}
      hint={review.spoken?.as === 'hovered' ? hintText(props.oneClick) : null}
    />
  );
}

/** What is pinned is told anew where it has changed, not where the pointer goes on. */
function PinnedBlock(props: Props) {
  const { told, review, anchor, root, plot, linkSource, who, windowFormat, onZoom, hrefOf, onExportWindows } = props;
  const actions = useMemo(
    () => ({ onZoom, hrefOf, linksOf: windowLinks({ told, linkSource, who }, windowFormat) }),
    [onZoom, hrefOf, told, linkSource, who, windowFormat]
  );
  const links = useMemo(() => blockLinks({ told, linkSource, who }), [told, linkSource, who]);
  const whoOfBlock = useMemo(() => who.of(told.block), [who, told]);
  return (
    <PinnedTooltip
      root={root}
      plot={plot}
      anchor={anchor}
      details={told.details}
      actions={actions}
      links={links}
      onExportWindows={onExportWindows}
      who={whoOfBlock}
      takesFocus={review.pinnedBy === 'keyboard'}
      onClose={review.unpin}
    />
  );
}

/** Returns what a click and a drag do. */
function hintText(oneClick: OneClick | null): string {
  return oneClick === null
    ? t('tooltip.hint', 'Click to pin · drag to select')
    : t('tooltip.hint-one-click', 'Click: {{link}} · drag to select', {
        link: oneClick.link.title,
      });
}
