import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const PURE = [
  'src/business/**/*.ts',
  'src/conversation/turn/**/*.ts',
  'src/conversation/repair/**/*.ts',
  'src/conversation/messages/**/*.ts',
  'src/conversation/intents/*/{validate,manage,fulfil}.ts',
];

/** What pure code may not touch: it gets time, ids, settings and data as arguments. */
const impure = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Take the time as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take randomness as an argument.',
  },
  { selector: 'Identifier[name=/^(randomUUID|randomBytes)$/]', message: 'Take ids as arguments.' },
];
const noAsync = [
  { selector: ':function[async=true]', message: 'Pure code is synchronous: read in gather, write in perform.' },
  { selector: 'AwaitExpression', message: 'Pure code is synchronous: read in gather, write in perform.' },
];

export default tseslint.config(
  { ignores: ['node_modules', '.build', '.esbuild', '.serverless', '.local', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      complexity: ['error', 10],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-else-return': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/platform/env.ts reads the environment.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': ['error', ...impure],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'console'],
    },
  },
  {
    files: [
      'src/conversation/intents/*/{validate,manage,fulfil}.ts',
      'src/conversation/repair/**/*.ts',
      'src/conversation/messages/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...impure, ...noAsync] },
  },
  // What a generator wrote is as long as what it was written from.
  { files: ['src/generated/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/platform/env.ts', 'scripts/**/*.ts', 'local/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['scripts/**/*.ts', 'local/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/generated/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      // Ports are objects of closures: their members need no "this".
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['local/lex/inspector/page/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'navigator',
          'location',
          'history',
          'EventSource',
          'fetch',
          'crypto',
          'setTimeout',
          'CSS',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { complexity: ['error', 10], 'max-lines': ['error', 200], 'max-params': ['error', 4] },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
