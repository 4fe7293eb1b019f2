/** Settings of a page on a telephone: `test.use(touchScreen)` in a `describe`. Nothing hovers there. */
export const touchScreen = { hasTouch: true, isMobile: true, viewport: { width: 412, height: 860 } };
