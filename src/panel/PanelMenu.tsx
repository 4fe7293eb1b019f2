import { Dropdown, IconButton, Menu } from '@grafana/ui';
import React, { useState } from 'react';
import { type ExportKind } from '../export/runExport';
import { t } from '../i18n/t';
import { exportPart } from './exportPart';
import { keepPicture } from './keepPicture';
import { type ExportParts } from './makeExportSource';

interface Props {
  /** Returns what is exported at a moment (epoch milliseconds); asked for when an item is picked. */
  readonly source: (nowMs: number) => ExportParts;
  /** False where the values came folded: there are no windows then. */
  readonly hasWindows: boolean;
  readonly onShowTable: () => void;
  /** For the button, while the menu is closed. */
  readonly className?: string;
}

/** The panel's own menu: what can be kept of the picture. Panels cannot add to Grafana's. */
export function PanelMenu({ source, hasWindows, onShowTable, className }: Props) {
  const [isOpen, setIsOpen] = useState(false);

  function show(open: boolean): void {
    setIsOpen(open);
    if (open) {
      // by the time an item is picked it is there; if it fails, picking the item tells
      exportPart.preload();
    }
  }

  const item = (kind: ExportKind, label: string, icon: React.ComponentProps<typeof Menu.Item>['icon']) => (
    <Menu.Item label={label} icon={icon} onClick={() => void keepPicture(kind, source)} />
  );
  const menu = (
    <Menu ariaLabel={t('menu.label', 'Activity Calendar')} data-activity-calendar-keeps-pin>
      {item('png', t('menu.png', 'Save as PNG'), 'camera')}
      {item('report', t('menu.report', 'Save HTML report'), 'file-alt')}
      {item('gridCsv', t('menu.grid-csv', 'Save numbers as CSV'), 'download-alt')}
      {hasWindows && item('windowsCsv', t('menu.windows-csv', 'Save windows as CSV'), 'download-alt')}
      {item('table', t('menu.copy', 'Copy as table'), 'copy')}
      <Menu.Divider />
      <Menu.Item label={t('table.open', 'Show as table')} icon="table" onClick={onShowTable} />
    </Menu>
  );
  return (
    <Dropdown overlay={menu} placement="bottom-end" onVisibleChange={show}>
      <IconButton
        className={isOpen ? undefined : className}
        name="download-alt"
        size="md"
        aria-label={t('menu.open', 'Save or copy')}
      />
    </Dropdown>
  );
}
