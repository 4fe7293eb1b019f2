import { lazyPart, type LazyPart } from './lazyPart';

/** What tells of the cells that are looked at: it reads what is behind them and shows it. */
export interface TooltipPart {
  readonly ReviewTooltip: typeof import('./ReviewTooltip').ReviewTooltip;
  readonly blockDetails: typeof import('./blockDetails').blockDetails;
  readonly blockSentence: typeof import('./blockDetails').blockSentence;
  readonly blockLinks: typeof import('./blockLinks').blockLinks;
  readonly annotationText: typeof import('./annotationText').annotationText;
  readonly createBlockReader: typeof import('../core/blockReader').createBlockReader;
}

/** The tooltips, and what they are made from. Loaded when the page has come to rest, or the pointer comes. */
export const tooltipPart: LazyPart<TooltipPart> = lazyPart(async () => {
  const [
    { ReviewTooltip },
    { blockDetails, blockSentence },
    { blockLinks },
    { annotationText },
    { createBlockReader },
  ] = await Promise.all([
    import(/* webpackChunkName: "tooltip" */ './ReviewTooltip'),
    import(/* webpackChunkName: "tooltip" */ './blockDetails'),
    import(/* webpackChunkName: "tooltip" */ './blockLinks'),
    import(/* webpackChunkName: "tooltip" */ './annotationText'),
    import(/* webpackChunkName: "tooltip" */ '../core/blockReader'),
  ]);
  return { ReviewTooltip, blockDetails, blockSentence, blockLinks, annotationText, createBlockReader };
});
