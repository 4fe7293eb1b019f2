import { lazyPart } from './lazyPart';

/** What saves and copies a picture. */
export const exportPart = lazyPart(async () => {
  const [{ runExport }, { makeExportSource }] = await Promise.all([
    import(/* webpackChunkName: "export" */ '../export/runExport'),
    import(/* webpackChunkName: "export" */ './makeExportSource'),
  ]);
  return { runExport, makeExportSource };
});
