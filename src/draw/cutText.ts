import { type MeasureText } from './tickLabels';

/** Returns a text that is at most `mostPx` wide; one that is cut ends in an ellipsis. */
export function cutText(text: string, mostPx: number, measure: MeasureText): string {
  if (measure(text) <= mostPx) {
    return text;
  }
  const letters = Array.from(text);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`) <= mostPx) {
      fits = middle;
    } else {
      tooLong = middle;
    }
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}

/** Returns a text in lines at most `mostPx` wide, broken between words; the last of `mostLines` is cut. */
export function wrapText(text: string, mostPx: number, mostLines: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let words = text.split(/\s+/).filter((word) => word !== '');
  while (words.length > 0 && lines.length < mostLines - 1) {
    let count = 1;
    while (count < words.length && measure(words.slice(0, count + 1).join(' ')) <= mostPx) {
      count++;
    }
    lines.push(cutText(words.slice(0, count).join(' '), mostPx, measure));
    words = words.slice(count);
  }
  return words.length === 0 ? lines : [...lines, cutText(words.join(' '), mostPx, measure)];
}
