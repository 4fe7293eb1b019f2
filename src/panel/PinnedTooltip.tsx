import { css, cx } from '@emotion/css';
import { type GrafanaTheme2, type LinkModel } from '@grafana/data';
import { Button, IconButton, Portal, useStyles2, useTheme2 } from '@grafana/ui';
import React, { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { type Rect } from '../draw/rect';
import { t } from '../i18n/t';
import { AnnotationList } from './AnnotationList';
import { type BlockDetails } from './blockDetails';
import { type BlockWindows } from './blockWindows';
import { DataLink } from './DataLink';
import { TooltipFacts } from './TooltipFacts';
import { TooltipNotes } from './TooltipNotes';
import { getTooltipStyles, tooltipSidesPx } from './tooltipStyles';
import { useFocusInside } from './useFocusInside';
import { type PinnedPlace, usePinnedPlace } from './usePinnedPlace';
import { type Who, WhoSection } from './WhoSection';
import { WindowList } from './WindowList';
import { type WindowActions } from './WindowRow';
import { WindowStrip } from './WindowStrip';

interface Props {
  readonly details: BlockDetails;
  /** What the tooltip hangs on, in CSS pixels from the corner of `root`. */
  readonly anchor: Rect;
  readonly root: RefObject<HTMLElement | null>;
  /** Takes the focus when the tooltip goes, where what had it before is gone. */
  readonly plot: RefObject<HTMLElement | null>;
  readonly actions: WindowActions;
  /** The author's data links at the block. */
  readonly links: readonly LinkModel[];
  /** Null where there are no windows to export. */
  readonly onExportWindows: (() => void) | null;
  /** Null where no field is picked, or it is not known yet. */
  readonly who: Who | null;
  /** True where the keyboard pinned it: the focus goes to it, and back when it is closed. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

const WIDTH_PX = 338;

/** A tooltip that stays: all that is told of a block, its windows, and ways out of it. Text from data stays text. */
export function PinnedTooltip(props: Props) {
  const { details, anchor, root, plot, takesFocus, onClose } = props;
  const shared = useStyles2(getTooltipStyles);
  const styles = useStyles2(getStyles);
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const place = usePinnedPlace({ box, body, root, anchor });
  const focus = useFocusInside(box, plot, takesFocus && place !== null);

  const close = () => {
    focus.giveBack();
    onClose();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // the arrow keys move in here, not in the picture; a menu that hangs outside closes itself
    event.stopPropagation();
    if (event.key === 'Escape' && event.target instanceof Node && box.current?.contains(event.target) === true) {
      close();
    }
  };

  return (
    <Portal>
      <div
        ref={box}
        className={cx(shared.box, styles.box)}
        style={placeStyle(place)}
        role="dialog"
        aria-label={details.title}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
        data-activity-calendar-keeps-pin
        data-testid="activity-calendar-pinned"
      >
        <div className={cx(shared.section, styles.head)}>
          <div>
            <div className={shared.title}>{details.title}</div>
            <div className={shared.subtitle}>{details.subtitle}</div>
          </div>
          <IconButton name="times" size="lg" aria-label={t('tooltip.close', 'Close')} onClick={close} />
        </div>
        <div ref={body} className={styles.body}>
          <div>
            <PinnedSections {...props} />
          </div>
        </div>
      </div>
    </Portal>
  );
}

/** A window that the pointer is on; of other windows, after a zoom say, its index means nothing. */
interface PointedWindow {
  readonly windows: BlockWindows;
  readonly index: number;
}

function PinnedSections({ details, actions, links, onExportWindows, who }: Props) {
  const shared = useStyles2(getTooltipStyles);
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const [pointed, setPointed] = useState<PointedWindow | null>(null);
  const { windows, notes, newEvents, annotations } = details;
  const hasWindows = windows !== null && windows.active > 0;
  return (
    <>
      <div className={shared.section}>
        <TooltipFacts details={details} facts={details.facts} valueSizePx={18} />
      </div>
      <TooltipNotes notes={notes} newEvents={newEvents} />
      {hasWindows && (
        <div className={shared.section}>
          <WindowStrip
            windows={windows}
            widthPx={WIDTH_PX - tooltipSidesPx(theme)}
            pointed={pointed?.windows === windows ? pointed.index : null}
          />
          <WindowList
            key={details.title}
            windows={windows}
            actions={actions}
            onPoint={(index) => setPointed(index === null ? null : { windows, index })}
          />
        </div>
      )}
      {who !== null && who.rows.length > 0 && (
        <div className={shared.section}>
          <WhoSection who={who} canFilter />
        </div>
      )}
      {annotations.length > 0 && (
        <div className={shared.section}>
          <AnnotationList key={details.title} annotations={annotations} canShowMore />
        </div>
      )}
      {(links.length > 0 || (hasWindows && onExportWindows !== null)) && (
        <div className={shared.section}>
          <div className={styles.foot}>
            {links.map((link, i) => (
              <DataLink key={i} link={link} className={styles.link} />
            ))}
            {hasWindows && onExportWindows !== null && (
              <Button fill="text" size="sm" icon="download-alt" className={styles.export} onClick={onExportWindows}>
                {t('tooltip.export-windows', 'Windows as CSV')}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

function placeStyle(place: PinnedPlace | null): React.CSSProperties {
  if (place === null) {
    return { visibility: 'hidden', width: WIDTH_PX };
  }
  if (place.kind === 'sheet') {
    return { left: 0, right: 0, [place.edge]: 0, maxHeight: place.maxHeight };
  }
  return { left: place.left, top: place.top, maxHeight: place.maxHeight, width: WIDTH_PX };
}

function getStyles(theme: GrafanaTheme2) {
  return {
    box: css({ display: 'flex', flexDirection: 'column' }),
    head: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: theme.spacing(1) }),
    body: css({ overflowY: 'auto', minHeight: 0, borderTop: `1px solid ${theme.colors.border.weak}` }),
    foot: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: theme.spacing(2) }),
    link: css({
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      maxWidth: '100%',
      color: theme.colors.text.link,
      '&:hover': { textDecoration: 'underline' },
    }),
    export: css({ padding: 0 }),
  };
}
