import { lazyPart } from './lazyPart';

/** The grid as a table. */
export const tablePart = lazyPart(() => import(/* webpackChunkName: "table" */ './FoldTable'));
