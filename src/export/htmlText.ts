const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // a page reads it as a line feed
  '\r': '&#13;',
};

/** Returns HTML that shows a text as it is, between tags and in quoted attributes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Returns data as JSON for a `<script type="application/json">`, which no text in it can end. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}
