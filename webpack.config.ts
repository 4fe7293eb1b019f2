import path from 'node:path';
import type { Configuration } from 'webpack';
import scaffold, { type Env } from './.config/webpack/webpack.config.ts';

/**
 * The scaffold's configuration, but for which files there are: one for each part that `src/panel/*Part.ts` names, and one
 * for what two of them share. What webpack would split off besides has a number for a name.
 */
export default async function config(env: Env): Promise<Configuration> {
  const base = await scaffold(env);
  return {
    ...base,
    cache: {
      type: 'filesystem',
      buildDependencies: {
        config: ['webpack.config.ts', '.config/webpack/webpack.config.ts'].map((file) => path.resolve(file)),
      },
    },
    optimization: {
      ...base.optimization,
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // the windows of the tooltip and the rows of the table
          lists: { test: /@tanstack/, name: 'lists', chunks: 'async', enforce: true },
        },
      },
    },
  };
}
