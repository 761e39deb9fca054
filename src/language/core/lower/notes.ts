/** The single place that gathers what a reader is told about a rule: labels, texts as written, citations, places. */
import type { Span } from '../../../values/index.ts';
import type { CheckedAnswer, CheckedNotes, CheckedRule } from '../../check/checked.ts';
import { coreTypeOf, kindOf } from '../../check/types/domains.ts';
import { positionOf, type Source } from '../../text/source.ts';
import type { CoreRule, CoreType, Note } from '../core.ts';

type Sources = ReadonlyMap<string, Source>;

/** The text at a place on one line. */
export function textOf(sources: Sources, { file, start, end }: Span): string {
  const text = sources.get(file)?.text.slice(start, end) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

export function notesOf(rule: CheckedRule, sources: Sources): CoreRule['notes'] {
  const { file, start } = rule.at;
  const source = sources.get(file);
  const note = (at: Span, notes: CheckedNotes): Note => ({
    text: textOf(sources, at),
    citations: notes.citations,
    assumptions: notes.assumptions,
  });
  return {
    label: rule.label,
    written: rule.written,
    file,
    line: source ? positionOf(source, start).line : 1,
    rule: note(rule.at, rule),
    lets: Object.fromEntries(
      rule.lets.map(({ name, value }) => [
        name,
        { ...note(value.at, { citations: [], assumptions: [] }), type: letType(value.type) },
      ]),
    ),
    cases: rule.cases.map((one, i) => ({
      ...note(one.when.at, one),
      answer: answerText(one.answer, (at) => textOf(sources, at)),
      ...rowOf(rule, i),
    })),
    otherwise: rule.otherwise
      ? {
          ...note(rule.otherwise.at, rule.otherwise),
          // Of a table it is every row that was not found, and would be the table's whole text.
          ...(rule.written ? {} : { text: 'otherwise' }),
          answer: answerText(rule.otherwise.answer, (at) => textOf(sources, at)),
        }
      : null,
  };
}

/** The row of the file that became a case, where rows are tried in another order than they are written in. */
function rowOf({ cases, written }: CheckedRule, i: number): Pick<Note, 'row'> {
  const start = cases[i]?.at.start ?? 0;
  const row = cases.filter(({ at }) => at.start <= start).length;
  return written || row === i + 1 ? {} : { row };
}

function answerText(answer: CheckedAnswer, textOf: (at: Span) => string): string {
  return answer.kind === 'value' ? textOf(answer.value.at) : 'not stated';
}

function letType(type: CheckedRule['result']): CoreType {
  switch (type.kind) {
    case 'amount':
      return { kind: kindOf(type), unit: type.unit };
    case 'choice':
      return { kind: 'choice', unit: {}, choice: type.choice };
    case 'list':
      return coreTypeOf(type, null);
    case 'unknown':
      return { kind: 'text', unit: {} };
    default:
      return { kind: type.kind, unit: {} };
  }
}
