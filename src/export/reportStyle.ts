import { type PlotStyle } from '../draw/scene';
import { type PageColors } from './exportSource';
import { PRINTED_TABLE } from './printedTable';

/** Returns the style sheet of a report in the colors of the theme it is made in. */
export function reportStyle(style: PlotStyle, colors: PageColors): string {
  return `
:root { color-scheme: ${colors.scheme}; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; padding: 24px 16px; background: ${colors.canvas}; color: ${style.text};
  font: 14px/1.5 ${style.fontFamily}; overflow-wrap: anywhere; }
main { max-width: 1632px; margin: 0 auto; }
h1 { margin: 0 0 4px; font-size: 20px; font-weight: 500; }
h2 { margin: 32px 0 8px; font-size: 16px; font-weight: 500; }
p { margin: 0 0 8px; max-width: 100ch; }
.quiet { color: ${style.textSecondary}; font-size: 12px; }
figure { margin: 16px 0 8px; padding: 8px; width: fit-content; max-width: 100%; background: ${colors.background};
  border: 1px solid ${colors.borderWeak}; border-radius: 2px; }
#picture { position: relative; cursor: crosshair; touch-action: manipulation; }
#picture:focus-visible { outline: 2px solid ${colors.focus}; outline-offset: 4px; }
#picture img { display: block; max-width: 100%; height: auto; }
#mark { position: absolute; pointer-events: none; outline: 2px solid ${style.outline};
  box-shadow: 0 0 0 3px ${style.background}; }
#tip { position: absolute; pointer-events: none; width: max-content; min-width: 180px; max-width: min(280px, 100%);
  padding: 8px 12px; background: ${colors.elevated}; border: 1px solid ${style.border}; border-radius: 2px;
  box-shadow: 0 8px 24px rgba(0, 0, 0, 0.4); color: ${style.textSecondary}; font-size: 12px; }
#tip strong { display: block; color: ${style.text}; font-size: 14px; font-weight: 500; }
#tip dl { display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; margin: 8px 0 0; }
#tip dd { margin: 0; color: ${style.text}; text-align: right; }
.scroll { max-height: 80vh; overflow: auto; width: fit-content; max-width: 100%; border: 1px solid ${colors.borderWeak}; }
.scroll:focus-visible { outline: 2px solid ${colors.focus}; outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; background: ${colors.background}; font-size: 12px;
  font-variant-numeric: tabular-nums; white-space: nowrap; }
th, td { padding: 2px 8px; text-align: right; font-weight: 400; border-bottom: 1px solid ${colors.borderWeak}; }
thead th, tfoot th, tfoot td { position: sticky; background: ${colors.background}; }
thead th { top: 0; color: ${style.textSecondary}; }
tfoot th, tfoot td { bottom: 0; font-weight: 500; }
.numbers th:first-child, .texts th, .texts td { text-align: left; }
.texts .number { text-align: right; }
.made { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; }
.made dt { color: ${style.textSecondary}; }
.made dd { margin: 0; }
@media (max-width: 600px) { .made { grid-template-columns: 1fr; } .made dd { margin-bottom: 8px; } }
@page { size: landscape; margin: 12mm; }
@media print {
  :root { color-scheme: light; }
  body, table, thead th, tfoot th, tfoot td { background: #fff; color: #000; }
  body { padding: 0; }
  .quiet, .made dt { color: #333; }
  .scroll { max-height: none; overflow: visible; border: 0; }
  th, td { border-color: #ccc; }
  thead th, tfoot th, tfoot td { position: static; }
  .numbers { margin-bottom: 16px; font-size: ${PRINTED_TABLE.fontPx}px; }
  .numbers th, .numbers td { padding: 1px ${PRINTED_TABLE.paddingPx}px; }
  .texts td { white-space: normal; }
  tfoot { display: table-row-group; } /* at the end of every page it would be read as the sum of the page */
  .screen, #mark, #tip { display: none !important; }
  h2, h2 + p { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  figure { print-color-adjust: exact; }
}`;
}
