/** Longer texts are cut before they are looked at. */
const LONGEST_TEXT = 4000;

/** What begins a new line in text; what is no text at all. */
const LINES = 'br, p, div, li, tr, h1, h2, h3, h4, h5, h6, pre, blockquote';
const NO_TEXT = 'script, style, template, noscript, iframe, object';

/**
 * Returns HTML as plain text, such as the texts of annotations may hold: without tags, with line breaks where blocks end.
 * Nothing of it is run or loaded.
 */
export function plainText(html: string): string {
  const text = html.slice(0, LONGEST_TEXT);
  if (!/[<&]/.test(text)) {
    return text.trim();
  }
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  body.querySelectorAll(NO_TEXT).forEach((element) => element.remove());
  body.querySelectorAll(LINES).forEach((element) => element.after('\n'));
  return body.textContent
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
