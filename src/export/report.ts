import { isoDate, zonedTime } from '../core/zonedTime';
import { type Scene } from '../draw/scene';
import { t } from '../i18n/t';
import { type AnnotationSource, annotationTime, MOST_ANNOTATIONS, otherAnnotations } from './annotationFacts';
import { type ExportSource } from './exportSource';
import { busiestWindows, type NamedWindow } from './namedWindows';
import { foldTable, type FoldTable } from './foldTable';
import { htmlText, jsonForScript } from './htmlText';
import { type Fact } from './provenance';
import { reportData, type ReportDataSource } from './reportData';
import { REPORT_SCRIPT } from './reportScript';
import { reportStyle } from './reportStyle';

/** What a report is made of. */
export type ReportSource = ReportDataSource &
  AnnotationSource &
  Pick<ExportSource, 'title' | 'summary' | 'subtitles' | 'provenance' | 'windowValue' | 'colors' | 'cellText'>;

/** The picture of a report. */
export interface ReportPicture {
  readonly scene: Scene;
  /** A `data:` address. */
  readonly address: string;
}

/** A browser scrolls through so many rows and columns smoothly. */
const LIMITS = { mostRows: 1000, mostColumns: 60 };

const MOST_WINDOWS = 20;

/**
 * Returns one HTML file that asks for nothing else: title, summary, picture with tooltips, annotations, busiest
 * windows, numbers and how it was made. `nonce` is a random text: no script or style without it runs, whatever a text of the data holds.
 */
export function report(source: ReportSource, { scene, address }: ReportPicture, nonce: string): string {
  const { title, summary, subtitles, provenance, locale } = source;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${htmlText(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlText(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<style nonce="${nonce}">${reportStyle(scene.style, source.colors)}</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
${subtitles.map((text) => `<p class="quiet">${htmlText(text)}</p>`).join('\n')}
<p>${htmlText(summary)}</p>
${pictureHtml(summary, scene, address)}
${annotationsHtml(source)}
${windowsHtml(source, busiestWindows(source, MOST_WINDOWS))}
${numbersHtml(foldTable(source, LIMITS))}
${madeHtml(provenance)}
</main>
<script type="application/json" id="data">${jsonForScript(reportData(source, scene.layout, scene.zoneName))}</script>
<script nonce="${nonce}">${REPORT_SCRIPT}</script>
</body>
</html>
`;
}

function pictureHtml(summary: string, { layout }: Scene, address: string): string {
  const hint = t('report.hint', 'Point at a cell, tap it, or move with the arrow keys once the picture has focus.');
  return `<figure>
<div id="picture" role="application" tabindex="0" aria-label="${htmlText(summary)}" aria-describedby="hint">
<img src="${htmlText(address)}" width="${layout.widthPx}" height="${layout.heightPx}" alt="">
<div id="mark" hidden></div>
<div id="tip" role="status" hidden></div>
</div>
</figure>
<p id="hint" class="quiet screen">${htmlText(hint)}</p>`;
}

function annotationsHtml({ annotations, zone, locale }: ReportSource): string {
  if (annotations.length === 0) {
    return '';
  }
  const head = [
    t('export.annotation-time', 'Time'),
    t('export.annotation-title', 'Title'),
    t('export.annotation-text', 'Text'),
  ].map((text) => `<th scope="col">${htmlText(text)}</th>`);
  const listed = annotations.slice(0, MOST_ANNOTATIONS);
  const rows = listed.map((annotation) => {
    const texts = [annotationTime(annotation, zone), annotation.title, annotation.text];
    return `<tr>${texts.map((text) => `<td>${htmlText(text)}</td>`).join('')}</tr>`;
  });
  const others = otherAnnotations(annotations.length - listed.length, locale);
  const title = t('annotations.label', 'Annotations');
  return `<h2>${htmlText(title)}</h2>
${scrollHtml(title, textsTable(head, rows))}${others === '' ? '' : `<p class="quiet">${htmlText(others)}</p>`}`;
}

function windowsHtml({ zone, windowValue, locale }: ReportSource, windows: readonly NamedWindow[]): string {
  if (windows.length === 0) {
    return '';
  }
  const value = windowValue.countsEvents ? [] : [windowValue.title];
  const head = [
    t('export.window-cell', 'Cell'),
    t('export.window-date', 'Local date'),
    t('export.window-start', 'Start'),
    t('export.window-end', 'End'),
  ].map((text) => `<th scope="col">${htmlText(text)}</th>`);
  const numbers = [t('export.window-events', 'Events'), ...value].map(
    (text) => `<th scope="col" class="number">${htmlText(text)}</th>`
  );
  const rows = windows.map((window) => {
    const texts = [window.name, isoDate(window.day), zonedTime(window.startMs, zone), zonedTime(window.endMs, zone)];
    const amounts = [
      window.events.toLocaleString(locale),
      ...value.map(() => numberText(window.value, windowValue.format)),
    ];
    return `<tr>${texts.map((text) => `<td>${htmlText(text)}</td>`).join('')}${amounts
      .map((text) => `<td class="number">${htmlText(text)}</td>`)
      .join('')}</tr>`;
  });
  const title = t('report.windows', 'Busiest windows');
  return `<h2>${htmlText(title)}</h2>
${scrollHtml(title, textsTable([...head, ...numbers], rows))}`;
}

function textsTable(head: readonly string[], rows: readonly string[]): string {
  return `<table class="texts"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function numbersHtml({ head, rows, foot, notes }: FoldTable): string {
  const title = t('report.numbers', 'Numbers');
  const rowHtml = ([name, ...cells]: readonly string[]) =>
    `<tr><th scope="row">${htmlText(name)}</th>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`;
  const table = [
    '<table class="numbers">',
    `<thead><tr>${head.map((text) => `<th scope="col">${htmlText(text)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map(rowHtml).join('\n')}</tbody>`,
    `<tfoot>${rowHtml(foot)}</tfoot></table>`,
  ].join('\n');
  const notesHtml = notes.map((note) => `<p class="quiet">${htmlText(note)}</p>\n`).join('');
  return `<h2>${htmlText(title)}</h2>\n${notesHtml}${scrollHtml(title, table)}`;
}

/** A region that scrolls has to be reachable with the keyboard. */
function scrollHtml(name: string, html: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${htmlText(name)}">${html}</div>`;
}

function madeHtml(facts: readonly Fact[]): string {
  const list = facts.map(({ name, value }) => `<dt>${htmlText(name)}</dt><dd>${htmlText(value)}</dd>`).join('\n');
  return `<h2>${htmlText(t('report.made', 'How it was made'))}</h2>\n<dl class="made">${list}</dl>`;
}

function numberText(value: number, format: (value: number) => string): string {
  return Number.isNaN(value) ? '' : format(value);
}
