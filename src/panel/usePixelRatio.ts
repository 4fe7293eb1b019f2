import { useEffect, useState } from 'react';

/** Returns the device pixels per CSS pixel; follows the window to another screen and the browser's zoom. */
export function usePixelRatio(): number {
  const [pixelRatio, setPixelRatio] = useState(window.devicePixelRatio);
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${pixelRatio}dppx)`);
    const update = () => setPixelRatio(window.devicePixelRatio);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, [pixelRatio]);
  return pixelRatio;
}
