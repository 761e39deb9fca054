/**
 * What a bundle carries when it runs: the graph with types erased, where `functions.js` must not reach
 * a parser, a renderer or an editor. Kept apart since the floors are judged with types included.
 */
const { options } = require('./.dependency-cruiser.cjs');

module.exports = {
  forbidden: [
    {
      name: 'functions-stay-light',
      comment: 'Excel waits for this bundle before a cell shows a value.',
      severity: 'error',
      from: { path: '^src/entries/functions[.]ts$' },
      to: {
        path: '(^|/)node_modules/(chevrotain|@chevrotain|react|react-dom|@fluentui|codemirror|@codemirror|@univerjs)/',
        reachable: true,
      },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
