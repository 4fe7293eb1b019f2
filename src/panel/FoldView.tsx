import React from 'react';
import { BadSettingMessage } from './BadSettingMessage';
import { PictureView } from './PictureView';
import { type PictureSource, usePicture } from './usePicture';

interface Props extends PictureSource {
  readonly title: string;
  /** For times of the status; an IANA name or a fixed offset. */
  readonly zone: string;
  /** How often the events have been passed over so far. */
  readonly passes: number;
}

/** A fold as a picture or a table, or the setting that keeps it from being drawn. */
export function FoldView(props: Props) {
  const picture = usePicture(props);
  return picture.kind === 'picture' ? (
    <PictureView {...props} picture={picture} />
  ) : (
    <BadSettingMessage message={picture.message} />
  );
}
