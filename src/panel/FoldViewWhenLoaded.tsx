import { Button } from '@grafana/ui';
import React, { type ComponentProps } from 'react';
import { t } from '../i18n/t';
import { notLoadedText } from './notLoadedText';
import { PanelMessage } from './PanelMessage';
import { picturePart } from './picturePart';
import { useLazyPart } from './useLazyPart';

type FoldView = typeof import('./FoldView').FoldView;

/** The view of a fold; nothing while what draws it is on its way, and a way to try again where it did not come. */
export function FoldViewWhenLoaded(props: ComponentProps<FoldView>) {
  const state = useLazyPart(picturePart, true);
  if (state.kind === 'failed') {
    return (
      <PanelMessage title={t('part.no-picture', 'The picture cannot be drawn yet')}>
        <div>{notLoadedText()}</div>
        <Button size="sm" variant="secondary" icon="sync" onClick={picturePart.preload}>
          {t('part.try-again', 'Try again')}
        </Button>
      </PanelMessage>
    );
  }
  if (state.kind === 'waiting') {
    return null;
  }
  const { FoldView } = state.part;
  return <FoldView {...props} />;
}
