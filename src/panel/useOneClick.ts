import { type LinkModel } from '@grafana/data';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { sameBlock } from '../core/cellBlock';
import { type PointerListener } from '../draw/pointer';
import { type ToldOfBlock } from './useBlockDetails';

/** Where a click on a cell leads. */
export interface OneClick {
  readonly told: ToldOfBlock;
  readonly link: LinkModel;
}

/**
 * Returns the listener with clicks on the cell under a mouse leading where the author's one-click link does, as in
 * Grafana's panels; a finger, the keyboard and a block drawn out still pin. `oneClick` is null where there is no such link
 * or no cell under the mouse.
 */
export function useOneClick(pointer: PointerListener, oneClick: OneClick | null): PointerListener {
  const latest = useRef(oneClick);
  useLayoutEffect(() => {
    latest.current = oneClick;
  }, [oneClick]);
  return useMemo(
    () => ({
      ...pointer,
      onPin(block) {
        const now = latest.current;
        if (now !== null && sameBlock(now.told.block, block)) {
          follow(now.link);
        } else {
          pointer.onPin(block);
        }
      },
    }),
    [pointer]
  );
}

/** A link in the page, as Grafana listens there for clicks on links to itself. */
function follow({ href, target, onClick }: LinkModel): void {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.target = target ?? '';
  anchor.rel = 'noopener noreferrer';
  if (onClick !== undefined) {
    anchor.addEventListener('click', (event) => {
      event.preventDefault();
      onClick(event);
    });
  }
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}
