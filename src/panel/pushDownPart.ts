import { lazyPart } from './lazyPart';

/** The help for queries that the database folds, with what writes them. */
export const pushDownPart = lazyPart(() => import(/* webpackChunkName: "pushDown" */ './PushDownHelp'));
