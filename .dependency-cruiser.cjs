/**
 * Which way imports run. The order of the floors is this array and nothing else states it;
 * a file imports leftward only. ARCHITECTURE.md prints the order and a test compares the two.
 */
const floors = ['values', 'language', 'targets', 'billing', 'sheets', 'tasks', 'messages', 'hosts', 'pane', 'entries'];

/** The one folder, or the few, where a library may be imported: `home(name, its packages, where)`. */
const homes = [
  home('decimal-and-calendar', 'decimal[.]js|date-fns|@date-fns/[^/]+', '^src/values/'),
  home('chevrotain', 'chevrotain|@chevrotain/[^/]+', '^src/language/syntax/'),
  home('react', 'react|react-dom|@fluentui/[^/]+', '^src/(pane|entries)/'),
  home('codemirror', 'codemirror|@codemirror/[^/]+|@lezer/[^/]+', '^src/pane/rule-editor/'),
  home('sheet-component', '@univerjs/[^/]+|rxjs', '^src/hosts/web/'),
  home('file-formats', 'papaparse|udsv|@e965/xlsx|fflate', '^src/hosts/files/'),
  home('markup', 'saxes|jsonc-parser', '^src/hosts/(files|cli/lint)/'),
  {
    name: 'home-of-node',
    comment: 'Everything else also runs in a browser.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/hosts/(cli|files)/' },
    to: { dependencyTypes: ['core'] },
  },
];

const upward = floors.slice(0, -1).map((floor, i) => ({
  name: `${floor}-looks-down`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: `^src/(${floors.slice(i + 1).join('|')})/` },
}));

const doors = [
  {
    name: 'one-door',
    comment: 'Enter another floor by its index.ts; each host has a door of its own.',
    severity: 'error',
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$', '^src/hosts/[^/]+/index[.]ts$'] },
  },
  {
    name: 'not-through-own-door',
    comment: 'Inside a floor import the file.',
    severity: 'error',
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/$1/index[.]ts$' },
  },
  {
    name: 'not-through-own-host-door',
    comment: 'Inside a host import the file.',
    severity: 'error',
    from: { path: '^src/hosts/([^/]+)/' },
    to: { path: '^src/hosts/$1/index[.]ts$' },
  },
];

const apart = [
  {
    name: 'pane-and-hosts-apart',
    comment: 'Both know the Workbook port and nothing of each other.',
    severity: 'error',
    from: { path: '^src/pane/' },
    to: { path: '^src/hosts/' },
  },
  {
    name: 'hosts-apart',
    comment: 'A host knows no sibling but functions and files.',
    severity: 'error',
    from: { path: '^src/hosts/([^/]+)/' },
    to: { path: '^src/hosts/[^/]+/', pathNot: '^src/hosts/($1|functions|files)/' },
  },
  {
    name: 'messages-types-only',
    comment: 'A sentence is made from a code and its data; no code of another floor runs for it.',
    severity: 'error',
    from: { path: '^src/messages/' },
    to: { path: '^src/', pathNot: '^src/messages/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'source-stands-alone',
    comment: 'What is shipped needs no test and no build script.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(test|build|bench)/' },
  },
];

const sound = [
  {
    name: 'no-cycle',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'found',
    comment: 'Every import leads somewhere.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'declared',
    comment: 'Shipped code uses the dependencies of package.json, not those of development or of a neighbour.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
];

function home(name, packages, where) {
  return {
    name: `home-of-${name}`,
    severity: 'error',
    from: { path: '^src/', pathNot: where },
    to: { path: `(^|/)node_modules/(@types/)?(${packages})/` },
  };
}

const config = {
  forbidden: [...upward, ...homes, ...doors, ...apart, ...sound],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
      conditionNames: ['import', 'module', 'browser', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

// Not enumerable, since dependency-cruiser refuses keys it does not know.
module.exports = Object.defineProperty(config, 'floors', { value: floors });
