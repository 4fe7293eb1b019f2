import { t } from '@grafana/i18n';
import React from 'react';
import { PanelMessage } from './PanelMessage';

/** Says which setting cannot be used and where to change it. */
export function BadSettingMessage({ message }: { readonly message: string }) {
  return (
    <PanelMessage title={t('message.bad-setting', 'A setting of this panel cannot be used')}>
      <div>{message}</div>
      <div>{t('message.bad-setting-advice', 'Change it in the panel options.')}</div>
    </PanelMessage>
  );
}
