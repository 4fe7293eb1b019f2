/** Calls back whenever anything in the page scrolls or the window gets another size. Returns what ends that. */
export function onPageMove(update: () => void): () => void {
  // what scrolls the panel need not be the window
  window.addEventListener('scroll', update, { capture: true, passive: true });
  window.addEventListener('resize', update);
  return () => {
    window.removeEventListener('scroll', update, { capture: true });
    window.removeEventListener('resize', update);
  };
}
