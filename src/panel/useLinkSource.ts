import { type InterpolateFunction } from '@grafana/data';
import { usePanelContext } from '@grafana/ui';
import { useMemo } from 'react';
import { type LinkSource } from '../grafana/foldLinks';
import { type Picture, type PictureSource } from './usePicture';
import { userLocale } from './userLocale';

/** Returns what data links are made from; `whoName` returns the field or label of who is behind the events. */
export function useLinkSource(source: PictureSource, picture: Picture, whoName: () => string): LinkSource {
  const { dataLinkPostProcessor } = usePanelContext();
  const { reading, data, fieldConfig, timeZone } = source;
  const replaceVariables: InterpolateFunction = source.replaceVariables;
  const { scene, calendar, format } = picture;
  return useMemo(
    () => ({
      reading,
      frames: data.series,
      fieldConfig,
      whoName,
      replaceVariables,
      format: format.full,
      timeZone,
      postProcessor: dataLinkPostProcessor,
      columns: scene.fold.columns,
      rows: scene.fold.rows,
      calendar,
      locale: userLocale(),
    }),
    [
      reading,
      data.series,
      fieldConfig,
      whoName,
      replaceVariables,
      format,
      timeZone,
      dataLinkPostProcessor,
      scene,
      calendar,
    ]
  );
}
