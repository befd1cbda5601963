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
  ...typescript.configs.strictTypeCheckedOnly.map((config) => ({ ...config, files: ['{src,scripts,tests}/**/*.ts'] })),
  {
    files: ['{src,scripts,tests}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // The test runner awaits its own tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'describe'], package: 'node:test' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A listener shows its own failure.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // Where a text is spread, its characters are meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // What a test reads from JSON it asserts right away.
    files: ['**/*.{test,e2e}.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
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
