import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { type ColorScale } from '../core/colorScale';
import { type LitSpan } from '../draw/drawLitSpan';
import { rampParts, spanAt, spanBetween, spanOfParts } from './rampSpan';

/** A press that moves less than this is a click, in CSS pixels. */
const CLICK_PX = 3;

/** Returns the listeners of a ramp, and the part at which its keyboard is; its own state is what a press keeps lit. */
export function useRampSpan(scale: ColorScale, onSpan: (span: LitSpan | null) => void) {
  const [kept, setKept] = useState<LitSpan | null>(null);
  const [picked, setPicked] = useState({ anchor: 0, part: 0 });
  const press = useRef<{ readonly x: number; readonly position: number } | null>(null);

  function light(span: LitSpan | null, keep: boolean): void {
    setKept(keep ? span : null);
    onSpan(span);
  }

  useEffect(() => {
    if (kept === null) {
      return undefined;
    }
    function release({ key }: globalThis.KeyboardEvent): void {
      if (key === 'Escape') {
        setKept(null);
        onSpan(null);
      }
    }
    window.addEventListener('keydown', release);
    return () => window.removeEventListener('keydown', release);
  }, [kept, onSpan]);

  const listeners = {
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const part = nextPart(event.key, kept === null ? null : picked.part, rampParts(scale));
      if (part !== null) {
        const anchor = event.shiftKey && kept !== null ? picked.anchor : part;
        setPicked({ anchor, part });
        light(spanOfParts(scale, anchor, part), true);
      } else if (event.key === 'Escape' && kept !== null) {
        light(null, false);
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { x: event.clientX, position: positionOf(event) };
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (press.current !== null && Math.abs(event.clientX - press.current.x) >= CLICK_PX) {
        light(spanBetween(scale, press.current.position, positionOf(event)), true);
      } else if (press.current === null && kept === null) {
        onSpan(spanAt(scale, positionOf(event)));
      }
    },
    onPointerUp(event: PointerEvent<HTMLElement>): void {
      const wasClick = press.current !== null && Math.abs(event.clientX - press.current.x) < CLICK_PX;
      press.current = null;
      if (wasClick) {
        light(kept === null ? spanAt(scale, positionOf(event)) : null, kept === null);
      }
    },
    onPointerCancel(): void {
      press.current = null;
    },
    onPointerLeave(): void {
      if (kept === null && press.current === null) {
        onSpan(null);
      }
    },
  };
  return { part: picked.part, listeners };
}

/** Returns the part to which a key goes from a part; from none (null) to an end. Null where it is none of its keys. */
function nextPart(key: string, part: number | null, parts: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return part === null ? 0 : Math.min(part + 1, parts - 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return part === null ? parts - 1 : Math.max(part - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return parts - 1;
    default:
      return null;
  }
}

function positionOf({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(Math.max((clientX - left) / width, 0), 1);
}
