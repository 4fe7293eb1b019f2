import { AppEvents } from '@grafana/data';
import { t } from '@grafana/i18n';
import { getAppEvents } from '@grafana/runtime';
import { type ExportSource } from '../export/exportSource';
import { type ExportKind } from '../export/runExport';

/** What saves and copies is loaded by those who ask for it. */
export function loadExports(): Promise<typeof import('../export/runExport')> {
  return import('../export/runExport');
}

/** Saves or copies a picture, `source` being asked for it at the present moment, and tells what came of it in a notice. */
export async function keepPicture(kind: ExportKind, source: (nowMs: number) => ExportSource): Promise<void> {
  try {
    const { runExport } = await loadExports();
    tell(AppEvents.alertSuccess.name, await runExport(kind, source(Date.now())));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(AppEvents.alertError.name, t('menu.failed', 'This could not be kept: {{reason}}', { reason, ...AS_IT_IS }));
  }
}

/** A notice is put on the page by React, which escapes it. */
const AS_IT_IS = { interpolation: { escapeValue: false } };

function tell(type: string, text: string): void {
  getAppEvents().publish({ type, payload: [text] });
}
