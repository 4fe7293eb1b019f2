import React from 'react';
import { t } from '../i18n/t';
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
