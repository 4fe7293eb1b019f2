import { useMemo } from 'react';
import { type BlockReader, type BlockReading } from '../core/blockReader';
import { type CellBlock, transposeBlock } from '../core/cellBlock';
import { lastBlock } from '../core/lastBlock';
import { type BlockDetails } from './blockDetails';
import { type TooltipPart } from './tooltipPart';
import { type Picture, type PictureSource } from './usePicture';
import { type PictureTexts } from './usePictureTexts';
import { userLocale } from './userLocale';

/** What is told of the cells that are looked at, and what it was read from. */
export interface ToldOfBlock {
  readonly block: CellBlock;
  readonly details: BlockDetails;
  /** Null where the values came folded. */
  readonly reading: BlockReading | null;
}

/** What is told of blocks of a picture. */
export interface Teller {
  readonly source: PictureSource;
  readonly picture: Picture;
  readonly texts: PictureTexts;
  /** How many events each cell of the picture has gained with the last refresh; null where that is not told. */
  readonly newEvents: Int32Array | null;
}

/**
 * Returns what is told of a block; null of none, or while the part that tells is not there. It is read anew only where the
 * block or what is behind it changed.
 */
export function useBlockDetails(
  block: CellBlock | null,
  teller: Teller,
  telling: TooltipPart | null
): ToldOfBlock | null {
  const { source, picture, texts, newEvents } = teller;
  const { slots, calculation } = source;
  const { scene, calendar, format, zones, annotations } = picture;
  const { fold } = scene;
  const { range } = texts.statusFacts;
  const { fold: cameFold, calendar: cameCalendar } = source;
  const turned = fold !== cameFold;
  const reader = useMemo(
    () =>
      slots === null || cameCalendar === null || telling === null
        ? null
        : readerOfPicture(
            telling.createBlockReader({ slots, calendar: cameCalendar, range, calculation, fold: cameFold }),
            turned
          ),
    [telling, slots, cameCalendar, range, calculation, cameFold, turned]
  );
  return useMemo(() => {
    if (block === null || telling === null) {
      return null;
    }
    const details = telling.blockDetails(block, {
      scene,
      calculation,
      valueTitle: texts.valueTitle,
      countsEvents: texts.countsEvents,
      windowValue: texts.windowValue,
      format,
      locale: userLocale(),
      calendar,
      clockChanges: zones.clockChanges,
      secondZone: zones.secondZone,
      reader,
      range,
      newEvents,
      annotationsOf: (cells) =>
        annotations === null || calendar === null
          ? []
          : annotations.annotationsOf(cells).map((annotation) => telling.annotationText(annotation, calendar.zone)),
    });
    return { block, details, reading: reader?.read(block) ?? null };
  }, [telling, block, scene, calculation, texts, format, calendar, zones, reader, range, newEvents, annotations]);
}

/** A share of its row is one of the row of the fold as it came, however the picture lies. */
function readerOfPicture(reader: BlockReader, turned: boolean): BlockReader {
  return { read: lastBlock((block) => reader.read(turned ? transposeBlock(block) : block)) };
}
