import React, { useEffect, useLayoutEffect, useRef } from 'react';
import { type CalendarPlot, createCalendarPlot } from '../draw/calendarPlot';
import { type LitSpan } from '../draw/drawLitSpan';
import { type GridTarget } from '../draw/hitTest';
import { type Scene } from '../draw/scene';

interface Props {
  readonly scene: Scene;
  readonly lit: GridTarget | null;
  /** The part of the color scale whose cells are lit while no target is. */
  readonly litSpan: LitSpan | null;
  readonly onHover: (target: GridTarget | null) => void;
  /** The picture in one sentence. */
  readonly label: string;
}

/** The picture on the page. It is made once and then updated; a lit cell draws on a layer of its own. */
export function PlotCanvas({ scene, lit, litSpan, onHover, label }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const plot = useRef<CalendarPlot | null>(null);
  const latest = useRef({ scene, onHover });

  useLayoutEffect(() => {
    latest.current.onHover = onHover;
  }, [onHover]);

  useLayoutEffect(() => {
    if (container.current === null) {
      return undefined;
    }
    const created = createCalendarPlot(container.current, latest.current.scene, (target) =>
      latest.current.onHover(target)
    );
    plot.current = created;
    return () => {
      created.destroy();
      plot.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    if (latest.current.scene !== scene) {
      latest.current.scene = scene;
      plot.current?.update(scene);
    }
  }, [scene]);

  useEffect(() => {
    plot.current?.light(lit, litSpan);
  }, [lit, litSpan]);

  return (
    <div
      ref={container}
      role="img"
      aria-label={label}
      data-testid="activity-calendar-plot"
      style={{ position: 'relative', width: scene.layout.widthPx, height: scene.layout.heightPx }}
    />
  );
}
