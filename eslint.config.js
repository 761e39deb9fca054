/** Lint: the strict typed sets, the size of a file and a function, and what this house bans and where. */
import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { moduleHeader } from './build/lint/module-header.js';
import { numberOnText } from './build/lint/number-on-text.js';
import { todoWithIssue } from './build/lint/todo-with-issue.js';

const house = {
  rules: { 'module-header': moduleHeader, 'number-on-text': numberOnText, 'todo-with-issue': todoWithIssue },
};

/** Where a double, a clock and a local date may be touched at all. */
const exactHomes = ['src/values/**', 'src/hosts/functions/serial-date.ts'];

const size = {
  // An exhaustive switch over kinds counts as one decision: it is how a target names every node.
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-params': ['error', 4],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportNamedDeclaration > ExportSpecifier[exported.name="default"]',
  message: 'Name the export: one name through all floors.',
};

/** Excel hands over null for an argument left out, so a default never fires and `?.` hides a row of blanks. */
const noSilentArgument = [
  { selector: ':function > AssignmentPattern', message: 'Excel gives null, not undefined: decode the argument.' },
  {
    selector: 'MemberExpression[optional=true][object.name=/^(args|argument|arguments)$/]',
    message: 'Decode the argument; do not step over a missing one.',
  },
  {
    selector: 'MemberExpression[optional=true][object.object.name=/^(args|arguments)$/]',
    message: 'Decode the argument; do not step over a missing one.',
  },
];

const officeGlobals = ['Office', 'OfficeExtension', 'Excel', 'CustomFunctions'].map((name) => ({
  name,
  message: 'The globals of Office.js live in hosts/excel.',
}));

const clockAndDouble = [
  { name: 'Date', message: 'Dates are CalendarDate of values; the day of today is passed in.' },
  { name: 'parseFloat', message: 'Read decimals with parseDecimal of values.' },
];

const roundings = [
  { object: 'Math', property: 'round', message: 'Rounding is roundRatio of values.' },
  { object: 'Date', property: 'now', message: 'The core has no clock.' },
];

const badNames = '(Manager|Handler|Utils?|Helpers?|Service|Data|Info|Base|Impl)$|^I[A-Z][a-z]';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'generated/',
      'coverage/',
      'test/output/',
      'test/house/breaches/',
      'node_modules/',
      'src/hosts/cli/reconcile/large/kernel/assembly/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A number or bigint prints one way only; what may not stand in a sentence is an object or a nullish value.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'URL',
          'setTimeout',
          'clearTimeout',
          'module',
          'require',
          'Buffer',
          '__dirname',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.{ts,tsx,js,cjs,mjs}'],
    plugins: { house },
    rules: {
      ...size,
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'house/module-header': 'error',
      'house/todo-with-issue': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house },
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'typeLike', format: ['PascalCase'], custom: { regex: badNames, match: false } },
      ],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: exactHomes,
    rules: {
      'house/number-on-text': 'error',
      'no-restricted-globals': ['error', ...clockAndDouble, ...officeGlobals],
      'no-restricted-properties': ['error', ...roundings],
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...clockAndDouble] },
  },
  {
    files: ['src/hosts/functions/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noSilentArgument] },
  },
  {
    // Loops over the rows of a block: an index is below the block's size, and a test of it would cost more than the sum.
    files: ['src/targets/block/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      // In a test a missing element is a failing test; nothing is gained by a second sentence.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An oracle and a table of cases are long and plain on purpose; parsed JSON is looked at as it is.
      complexity: 'off',
      'max-params': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // Commands speak to the terminal.
    files: ['build/**/*.js', 'bench/**/*.js', 'webpack.config.js'],
    rules: { 'no-console': 'off' },
  },
);
