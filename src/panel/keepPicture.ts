import { AppEvents } from '@grafana/data';
import { getAppEvents } from '@grafana/runtime';
import { type ExportKind } from '../export/runExport';
import { t } from '../i18n/t';
import { exportPart } from './exportPart';
import { type ExportParts } from './makeExportSource';

/** Saves or copies a picture, `parts` being asked for it at the present moment, and tells what came of it in a notice. */
export async function keepPicture(kind: ExportKind, parts: (nowMs: number) => ExportParts): Promise<void> {
  try {
    const { runExport, makeExportSource } = await exportPart.load();
    tell(AppEvents.alertSuccess.name, await runExport(kind, makeExportSource(parts(Date.now()))));
  } catch (error) {
    const reason = reasonOf(error);
    tell(AppEvents.alertError.name, t('menu.failed', 'This could not be kept: {{reason}}', { reason }));
  }
}

/** Tells in a notice why something did not happen. */
export function tellFailure(error: unknown): void {
  tell(AppEvents.alertError.name, reasonOf(error));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tell(type: string, text: string): void {
  getAppEvents().publish({ type, payload: [text] });
}
