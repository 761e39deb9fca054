/** Lint rule: a note of unfinished work names the issue that will finish it, as in `TODO #12: ...`. */
const UNFINISHED = /\b(?:TODO|FIXME|XXX|HACK)\b(?!:?\s*\(?#\d+)/;

export const todoWithIssue = {
  meta: {
    type: 'suggestion',
    docs: { description: 'no TODO without an issue number' },
    messages: { bare: 'Name the issue that will finish this, as in "TODO #12: ...", or finish it.' },
    schema: [],
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (UNFINISHED.test(comment.value)) context.report({ loc: comment.loc, messageId: 'bare' });
        }
      },
    };
  },
};
