import { css } from '@emotion/css';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import React, { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../i18n/t';
import { type BlockWindows } from './blockWindows';
import { WINDOW_ROW_PX, type WindowActions, WindowRow } from './WindowRow';

interface Props {
  readonly windows: BlockWindows;
  /** Indices of the windows, in the order in which they are listed. */
  readonly order: ArrayLike<number>;
  /** How many windows there are to list; more than are in `order` where only the first are. */
  readonly total: number;
  readonly actions: WindowActions;
  /** Told with the window under the pointer or with the focus; null where there is none. */
  readonly onPoint: (index: number | null) => void;
}

const MOST_ROWS_IN_VIEW = 8;

/** Rows beside those in view that are kept on the page. */
const OVERSCAN = 8;

/**
 * A list of windows of which only the rows in view are on the page. It is one tab stop: the arrow keys, Page Up and Down,
 * Home and End go from row to row.
 */
export function WindowRows({ windows, order, total, actions, onPoint }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  /** The place of the action that takes the focus in the active row, once that is on the page. */
  const focusNext = useRef<number | null>(null);
  const tabStop = Math.min(active, order.length - 1);
  const heightPx = Math.min(order.length, MOST_ROWS_IN_VIEW) * WINDOW_ROW_PX;
  // eslint-disable-next-line react-hooks/incompatible-library -- no React Compiler runs on this code
  const virtualizer = useVirtualizer({
    count: order.length,
    getScrollElement: () => list.current,
    estimateSize: () => WINDOW_ROW_PX,
    overscan: OVERSCAN,
    initialRect: { width: 0, height: heightPx },
    // the tab stop stays on the page wherever it is scrolled to
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), tabStop])].sort((a, b) => a - b),
  });

  const { isScrolling } = virtualizer;
  /** What the pointer has come to since the list moves under it; undefined where that is nothing. */
  const passed = useRef<number | null | undefined>(undefined);
  const point = (index: number | null) => {
    // many rows pass a pointer that rests, and what is told of one renders more than a row
    if (isScrolling) {
      passed.current = index;
    } else {
      onPoint(index);
    }
  };
  useEffect(() => {
    if (!isScrolling && passed.current !== undefined) {
      onPoint(passed.current);
      passed.current = undefined;
    }
  }, [isScrolling, onPoint]);

  useEffect(() => {
    const row = focusNext.current === null ? null : list.current?.querySelector(`[data-position="${tabStop}"]`);
    const controls = row?.querySelectorAll<HTMLElement>('a, button') ?? [];
    if (focusNext.current !== null && controls.length > 0) {
      controls[Math.min(focusNext.current, controls.length - 1)].focus({ preventScroll: true });
      focusNext.current = null;
    }
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest('[data-position]') : null;
    const next = nextPosition(event.key, tabStop, order.length);
    if (row === null || next === null) {
      return;
    }
    event.preventDefault();
    focusNext.current = [...row.querySelectorAll('a, button')].findIndex((control) => control === event.target);
    setActive(next);
    virtualizer.scrollToIndex(next);
  };

  return (
    <div
      ref={list}
      className={scroll}
      style={{ height: heightPx }}
      role="list"
      aria-label={t('window.list', 'Windows with events')}
      data-testid="activity-calendar-windows"
      onKeyDown={onKeyDown}
      onPointerLeave={() => point(null)}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index: position, start }) => (
          <div
            key={position}
            role="listitem"
            aria-setsize={total}
            aria-posinset={position + 1}
            data-position={position}
            className={item}
            style={{ transform: `translateY(${start}px)` }}
            onPointerEnter={() => point(order[position])}
            onFocus={() => {
              setActive(position);
              onPoint(order[position]);
            }}
          >
            <WindowRow windows={windows} index={order[position]} {...actions} isTabStop={position === tabStop} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Returns the row to go to, null for other keys. */
function nextPosition(key: string, position: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: MOST_ROWS_IN_VIEW,
    PageUp: -MOST_ROWS_IN_VIEW,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, position + step));
}

/** Room at either side for the ring around what has the focus, which is cut at the edge of what scrolls. */
const RING_PX = 4;

const scroll = css({ overflowY: 'auto', overflowX: 'hidden', margin: `0 -${RING_PX}px`, padding: `0 ${RING_PX}px` });

const item = css({ position: 'absolute', top: 0, left: 0, width: '100%' });
