import { css } from '@emotion/css';
import React, { useEffect, useState } from 'react';

/** A text is announced once it has stood so long; a key held down moves faster. */
const SETTLED_MS = 150;

/** A text that is not seen but read aloud, whenever it has changed and settled. */
export function LiveText({ text }: { readonly text: string }) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={hidden} role="status" aria-live="polite" data-testid="activity-calendar-live">
      {settled}
    </div>
  );
}

const hidden = css({
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: 0,
});
