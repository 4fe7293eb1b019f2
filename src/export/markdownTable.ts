import { type ExportSource } from './exportSource';
import { foldTable, type TableSource } from './foldTable';
import { type Fact } from './provenance';

/** What fits into a ticket. */
const LIMITS = { mostRows: 31, mostColumns: 32 };

/** What a table for a ticket is made of. */
export type MarkdownSource = TableSource & Pick<ExportSource, 'title' | 'summary' | 'provenance'>;

/** Returns title, summary, table and how it was made as Markdown. */
export function markdownTable(source: MarkdownSource): string {
  const { head, rows, foot, notes } = foldTable(source, LIMITS);
  const alignment = head.map((_, i) => (i === 0 ? ':--' : '--:'));
  const lines = [
    `**${markdownText(source.title)}**`,
    '',
    markdownText(source.summary),
    '',
    line(head.map(markdownText)),
    line(alignment),
    ...rows.map((cells) => line(cells.map(markdownText))),
    line(foot.map((cell) => (cell === '' ? '' : `**${markdownText(cell)}**`))),
    '',
    ...notes.flatMap((note) => [markdownText(note), '']),
    madeOf(source.provenance),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Returns a text that Markdown shows as it is: nothing becomes HTML, a link, an address, a mention, an image, a column,
 * emphasis or a formula. On one line.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\\`*_[\]|~#$]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, ' ')
    .replaceAll('://', '&#58;//')
    .replace(/(www)\./gi, '$1&#46;')
    .replaceAll('@', `@${WORD_JOINER}`)
    .trim();
}

/** Is not seen and parts what would be found as an address or a mention: an entity is read before these are looked for. */
const WORD_JOINER = '\u2060';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function madeOf(facts: readonly Fact[]): string {
  return facts.map(({ name, value }) => `${markdownText(name)}: ${markdownText(value)}`).join(' · ');
}
