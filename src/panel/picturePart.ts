import { lazyPart } from './lazyPart';

/** What draws a fold: uPlot, axes, cells, bars and legend. It is on its way while the queries run. */
export const picturePart = lazyPart(() => import(/* webpackChunkName: "picture" */ './FoldView'));
