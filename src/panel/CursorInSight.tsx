import { css } from '@emotion/css';
import React, { useEffect, useRef } from 'react';
import { type Rect } from '../draw/rect';

/** Keeps the cell with the keyboard's cursor in the window: a canvas has nothing that the browser would scroll to. */
export function CursorInSight({ anchor }: { readonly anchor: Rect }) {
  const cell = useRef<HTMLDivElement>(null);
  const { x, y, width, height } = anchor;
  useEffect(() => {
    cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [x, y, width, height]);
  return <div ref={cell} className={overCell} style={{ left: x, top: y, width, height }} aria-hidden />;
}

const overCell = css({ position: 'absolute', pointerEvents: 'none', scrollMargin: 8 });
