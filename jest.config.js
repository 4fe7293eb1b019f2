// Dates that leak the machine's zone pass in one zone and fail in another: `npm run test:zones` sets two more.
process.env.TZ ??= 'UTC';

const base = require('./.config/jest.config');
const { grafanaESModules, nodeModulesToTransform } = require('./.config/jest/utils');

const [swc] = Object.values(base.transform);

/** ES modules only that are not in the scaffold's list: @grafana 13.2 pulls in the first two, the last is ours. */
const moreESModules = ['@react-hookz/web', '@ver0/deep-equal', 'culori'];

const common = {
  rootDir: __dirname,
  // d3-color and others are `.mjs`, which the scaffold does not transform.
  transform: { '^.+\\.m?[jt]sx?$': swc },
  transformIgnorePatterns: [nodeModulesToTransform([...grafanaESModules, ...moreESModules])],
};

module.exports = {
  // Jest would leave one core idle, which of two is half of the time.
  maxWorkers: '100%',
  watchPathIgnorePatterns: base.watchPathIgnorePatterns,
  projects: [
    {
      ...common,
      displayName: 'pure',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/jest-seed.js'],
      testMatch: ['core', 'draw', 'pushDown']
        .map((layer) => `<rootDir>/src/${layer}/**/*.test.ts`)
        .concat('<rootDir>/scripts/**/*.test.ts', '<rootDir>/workbench/src/files/*.test.ts'),
    },
    {
      ...common,
      displayName: 'panel',
      testEnvironment: base.testEnvironment,
      moduleNameMapper: base.moduleNameMapper,
      modulePaths: base.modulePaths,
      setupFiles: ['<rootDir>/jest-polyfills.js', '<rootDir>/jest-seed.js'],
      setupFilesAfterEnv: base.setupFilesAfterEnv,
      testMatch: [...base.testMatch, '!**/src/core/**', '!**/src/draw/**', '!**/src/pushDown/**'],
    },
  ],
};
