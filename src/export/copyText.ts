import { t } from '../i18n/t';

/** Puts a text on the clipboard. Throws where the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  // there is none on pages without TLS
  if (window.isSecureContext && 'clipboard' in navigator) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.style.cssText = 'position:fixed;opacity:0';
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on such pages
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) {
    throw new Error(t('export.no-clipboard', 'The browser does not let this page write to the clipboard.'));
  }
}
