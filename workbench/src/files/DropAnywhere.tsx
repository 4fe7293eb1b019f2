import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { useEffect, useState } from 'react';
import { holdsFiles, openDropped } from './droppedFile';

/** Lets a file be dropped anywhere on the page, and says so while one is dragged over it. */
export function DropAnywhere() {
  const styles = useStyles2(getStyles);
  const [over, setOver] = useState(false);
  useEffect(() => listen(setOver), []);
  return over ? <div className={styles.cover}>Drop the file to open it. Nothing leaves this browser.</div> : null;
}

function listen(setOver: (over: boolean) => void): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const onFiles = (type: 'dragenter' | 'dragover' | 'drop', act: (event: DragEvent) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (holdsFiles(event)) {
          // or else the browser would leave the page for the file
          event.preventDefault();
          act(event);
        }
      },
      { signal }
    );
  onFiles('dragenter', () => setOver(true));
  onFiles('dragover', () => setOver(true));
  onFiles('drop', (event) => {
    setOver(false);
    openDropped(event);
  });
  // null: out of the window, not from one element to the next
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
  return () => listeners.abort();
}

function getStyles(theme: GrafanaTheme2) {
  return {
    cover: css({
      position: 'fixed',
      inset: theme.spacing(1),
      zIndex: theme.zIndex.modal,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      padding: theme.spacing(2),
      border: `2px dashed ${theme.colors.primary.border}`,
      borderRadius: theme.shape.radius.default,
      background: theme.colors.background.primary,
      opacity: 0.94,
      fontSize: theme.typography.h4.fontSize,
      textAlign: 'center',
      // the drop is the window's
      pointerEvents: 'none',
    }),
  };
}
