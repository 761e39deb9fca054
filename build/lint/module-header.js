/**
 * Lint rule: a module opens with a block comment of one to six lines
 * that says what it is the single place for. A shebang may stand before it.
 */
const MOST_LINES = 6;

/** What is wrong with the first comment of a file; null when nothing is. */
function fault(comment, firstToken) {
  if (comment === undefined || (firstToken !== null && firstToken.range[0] < comment.range[0])) return 'missing';
  if (comment.type !== 'Block' || !comment.value.startsWith('*')) return 'missing';
  if (comment.value.replace(/[*\s]/g, '') === '') return 'empty';
  return comment.loc.end.line - comment.loc.start.line + 1 > MOST_LINES ? 'long' : null;
}

export const moduleHeader = {
  meta: {
    type: 'suggestion',
    docs: { description: 'open each module with a short statement of its single duty' },
    messages: {
      missing: 'Open the module with /** ... */: what it is the single place for.',
      empty: 'The header says nothing: write what the module is the single place for.',
      long: 'The header is longer than six lines: keep the duty, move the rest to where it matters.',
    },
    schema: [],
  },
  create(context) {
    return {
      Program(program) {
        const source = context.sourceCode;
        const [comment] = source.getAllComments().filter(({ type }) => type !== 'Shebang');
        const messageId = fault(comment, source.getFirstToken(program));
        if (messageId !== null) context.report({ loc: { line: 1, column: 0 }, messageId });
      },
    };
  },
};
