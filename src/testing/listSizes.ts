/** Gives elements the height of their style and scrolling, which jsdom leaves out of a browser. */
export function giveListSizes(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return parseFloat(this.style.height) || 0;
    },
  });
  Element.prototype.scrollTo = function scrollTo(this: Element, options?: ScrollToOptions | number) {
    const top = typeof options === 'object' ? (options.top ?? 0) : 0;
    if (this.scrollTop !== top) {
      this.scrollTop = top;
      this.dispatchEvent(new Event('scroll'));
    }
  };
}
