import { defineConfig } from 'eslint/config';
import baseConfig from './.config/eslint.config.mjs';

/** What each folder of src must not import. Data flows from grafana through core to draw; the panel sees all. */
const FORBIDDEN = {
  core: [
    '@grafana/*',
    'react',
    'react-dom',
    'uplot',
    '@emotion/*',
    '../draw/*',
    '../grafana/*',
    '../options/*',
    '../panel/*',
  ],
  draw: ['@grafana/*', 'react', 'react-dom', '@emotion/*', '../grafana/*', '../options/*', '../panel/*'],
  grafana: ['react', 'react-dom', 'uplot', '@grafana/ui', '@grafana/runtime', '../draw/*', '../panel/*'],
  options: ['uplot', '../draw/*', '../panel/*'],
  pushDown: [
    '@grafana/*',
    'react',
    'react-dom',
    'uplot',
    '@emotion/*',
    '../draw/*',
    '../export/*',
    '../grafana/*',
    '../options/*',
    '../panel/*',
  ],
  export: [
    '@grafana/data',
    '@grafana/runtime',
    '@grafana/ui',
    'react',
    'react-dom',
    'uplot',
    '@emotion/*',
    '../grafana/*',
    '../options/*',
    '../panel/*',
  ],
};

/** What no folder of src imports: texts come from one place, which leaves their values as they are. */
const ESCAPING = {
  group: ['@grafana/i18n'],
  importNames: ['t'],
  message: 'Texts come from src/i18n/t, which does not escape what is put into them.',
};

const layers = Object.entries({ ...FORBIDDEN, panel: [] }).map(([layer, group]) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.*'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(group.length > 0 ? [{ group, message: `src/${layer} must not know this layer.` }] : []),
          ESCAPING,
        ],
      },
    ],
  },
}));

const SHIPPED = ['src/**/*.{ts,tsx}'];
const TESTS = ['**/*.test.{ts,tsx}', 'src/testing/**'];

export default defineConfig([
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      '.config/',
      'bench/results/',
    ],
  },
  ...baseConfig,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['*.config.{ts,mjs}', 'workbench/vite.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: SHIPPED,
    ignores: TESTS,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // the browser's clock and zone have no part in a fold
    files: ['src/core/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date']",
          message: 'Use zoneClock and integer arithmetic, never a Date.',
        },
        {
          selector: 'MemberExpression[property.name=/^(getTimezoneOffset|toLocale.*String)$/]',
          message: 'The zone and locale are arguments.',
        },
      ],
    },
  },
  {
    files: ['workbench/**/*.{ts,tsx}'],
    rules: {
      // Vite compiles JSX without React in scope
      'react/react-in-jsx-scope': 'off',
      // the host has to hand moment to the plugin, as Grafana does
      'no-restricted-imports': 'off',
    },
  },
  ...layers,
]);
