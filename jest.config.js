/** Unit, golden, case and house tests; browser and spreadsheet tests have their own configuration beside their folder. */
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/**
 * Tests run in a context of their own, where a look at a global takes as long as the sum it is looked up for. What every
 * module is given as a parameter is at hand; no test ever replaces one of these. `Symbol` stays away: a package has a
 * constant of that name.
 */
const atHand = [
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect'],
  ...['RegExp', 'Set', 'String', 'WeakMap', 'isNaN', 'parseInt'],
  ...['DataView', 'Float64Array', 'Int32Array', 'Uint16Array', 'Uint32Array', 'Uint8Array'],
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/spreadsheet/'],
  transform,
  sandboxInjectedGlobals: atHand,
  // A machine with other work to do starts a program in seconds, and is not wrong for that.
  testTimeout: 60_000,
  // Chevrotain and what it needs are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(chevrotain|@chevrotain|lodash-es|@date-fns|date-fns)/)'],
  moduleNameMapper: {
    // With the seed of the run.
    '^fast-check$': '<rootDir>/test/support/fast-check.ts',
    // Their doors are open to `import` only; Jest asks as `require`.
    '^@chevrotain/(cst-dts-gen|gast|regexp-to-ast|utils)$': '<rootDir>/node_modules/@chevrotain/$1/lib/src/api.js',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
};
