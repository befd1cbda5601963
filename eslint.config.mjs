import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default [
  {
    ignores: [
      'dist/',
      '.astro/',
      '.catalogue/',
      'content/servers/node_modules/',
      'content/history/node_modules/',
      'test-results/',
    ],
  },
  ...typescript.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
];
