import { type LinkModel } from '@grafana/data';
import { once } from '../core/once';
import { foldLinks, type LinkSource } from '../grafana/foldLinks';
import { type ToldOfBlock } from './useBlockDetails';
import { type WhoOfBlocks } from './useWho';
import { type WindowActions } from './WindowRow';

/** What leads out of a block. */
export interface LinkedBlock {
  readonly told: ToldOfBlock;
  readonly linkSource: LinkSource;
  readonly who: WhoOfBlocks;
}

/** Returns the author's data links at a block. */
export function blockLinks({ told, linkSource, who }: LinkedBlock): LinkModel[] {
  const { block, reading } = told;
  const { windows = [], value = NaN, events = 0 } = reading ?? {};
  return foldLinks({ block, windows, value, events, who: () => who.onlyOf(block) }, linkSource);
}

/** Returns what gives the author's data links at each of its windows, whose values `format` writes. */
export function windowLinks(
  { told, linkSource, who }: LinkedBlock,
  format: LinkSource['format']
): WindowActions['linksOf'] {
  const { block, reading } = told;
  const only = once(() => who.onlyOfWindows(block, reading?.windows ?? []));
  return (window, index) =>
    foldLinks(
      {
        block,
        windows: [window],
        value: reading?.windowValues[index] ?? NaN,
        events: reading?.windowEvents[index] ?? 0,
        who: () => only()[index] ?? '',
      },
      { ...linkSource, format }
    );
}
