import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { type CellBlock } from '../core/cellBlock';
import { type CalendarPlot, createCalendarPlot } from '../draw/calendarPlot';
import { type Lit } from '../draw/lit';
import { type PointerListener } from '../draw/pointer';
import { type Scene } from '../draw/scene';
import { t } from '../i18n/t';
import { keysText } from './KeyHints';
import { showTime } from './showTime';
import { type KeyListener } from './useReview';

interface Props {
  /** The element that the picture is in. */
  readonly container: RefObject<HTMLDivElement | null>;
  readonly scene: Scene;
  readonly lit: Lit;
  /** Stays the same from one time to the next. */
  readonly pointer: PointerListener;
  readonly keys: KeyListener;
  /** The picture in one sentence. */
  readonly label: string;
}

/** The picture on the page, one stop of the Tab key. It is made once and then updated; what is lit draws no cells. */
export function PlotCanvas({ container, scene, lit, pointer, keys, label }: Props) {
  const styles = useStyles2(getStyles);
  const helpId = useId();
  const plot = useRef<CalendarPlot | null>(null);
  const latest = useRef(scene);

  useLayoutEffect(() => {
    if (container.current === null) {
      return undefined;
    }
    const created = createCalendarPlot(container.current, latest.current, pointer, (startMs, { fold }) =>
      showTime('draw', startMs, { cells: fold.cells.length })
    );
    plot.current = created;
    return () => {
      created.destroy();
      plot.current = null;
    };
  }, [container, pointer]);

  useLayoutEffect(() => {
    if (latest.current !== scene) {
      latest.current = scene;
      plot.current?.update(scene);
    }
  }, [scene]);

  useLayoutEffect(() => {
    plot.current?.light(lit);
  }, [lit]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, shiftKey: shift, ctrlKey: ctrl, altKey: alt, metaKey: meta } = event;
    const done = keys.onKey({ key, shift, ctrl, alt, meta });
    if (done !== null) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (done === 'leave') {
      event.currentTarget.blur();
    }
  };

  return (
    <>
      <div
        ref={container}
        className={styles.plot}
        role="application"
        aria-roledescription={t('plot.role', 'calendar heatmap')}
        aria-label={label}
        aria-describedby={helpId}
        tabIndex={0}
        data-testid="activity-calendar-plot"
        data-lit={blockText(lit.block)}
        data-pinned={blockText(lit.pinned)}
        style={{ width: scene.layout.widthPx, height: scene.layout.heightPx }}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && keys.onFocus()}
        onBlur={keys.onBlur}
      />
      <div id={helpId} hidden>
        {keysText()}
      </div>
    </>
  );
}

/** For tests: column and row, then how many of each. */
function blockText(block: CellBlock | null): string | undefined {
  return block === null ? undefined : [block.column, block.row, block.columnCount, block.rowCount].join(' ');
}

function getStyles(theme: GrafanaTheme2) {
  return {
    plot: css({
      position: 'relative',
      borderRadius: theme.shape.radius.default,
      outline: 'none',
      '&:focus-visible': {
        // seen where the system chooses the colors, which leaves shadows out
        outline: '2px solid transparent',
        boxShadow: `0 0 0 2px ${theme.colors.background.canvas}, 0 0 0 4px ${theme.colors.primary.main}`,
      },
    }),
  };
}
