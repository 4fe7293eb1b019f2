import { useEffect, useState } from 'react';

/** The colors that a person has set for all pages, as CSS colors that can be computed with. */
export interface SystemColors {
  readonly canvas: string;
  readonly canvasText: string;
  readonly highlight: string;
}

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/** Returns the colors that take the place of the theme's; null where none are forced. Follows the setting. */
export function useForcedColors(): SystemColors | null {
  const [colors, setColors] = useState(forcedColors);
  useEffect(() => {
    const queries = QUERIES.map((query) => window.matchMedia(query));
    const update = () => setColors(forcedColors());
    queries.forEach((query) => query.addEventListener('change', update));
    return () => queries.forEach((query) => query.removeEventListener('change', update));
  }, []);
  return colors;
}

function forcedColors(): SystemColors | null {
  if (!window.matchMedia(QUERIES[0]).matches) {
    return null;
  }
  const probe = document.createElement('span');
  // its own colors are to be read, not what is forced upon them
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const colors = {
    canvas: read('Canvas'),
    canvasText: read('CanvasText'),
    highlight: read('Highlight'),
  };
  probe.remove();
  return colors;
}
