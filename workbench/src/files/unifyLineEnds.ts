/** Returns what makes every line of a text, given piece by piece, end with LF. */
export function unifyLineEnds(): (text: string) => string {
  let afterReturn = false;
  return (text) => {
    if (text === '') {
      return '';
    }
    const own = afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    afterReturn = text.endsWith('\r');
    return own.includes('\r') ? own.replace(/\r\n?/g, '\n') : own;
  };
}
