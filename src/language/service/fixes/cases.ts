/** Fixes of cases: an order between them, an answer for the rest, a clause that never answers, an example that is missing. */
import type { Notes, OtherwiseClause, RuleItem, WhenClause } from '../../syntax/ast.ts';
import type { Edit } from '../edit.ts';
import { ruleAround, textOf, type Fault, type Mend } from './fault.ts';

/** Ordered cases may hold together: the first that does answers. */
export const firstOf: Mend<'case-overlap'> = ({ pack, at }) => {
  const first = ruleAround(pack, at)?.whens[0];
  if (!first) return [];
  const place = { ...first.at, end: first.at.start };
  return [[{ at: place, write: `first of${indentBefore(textOf(pack, at.file), first.at.start)}` }]];
};

/** What no case takes is not stated, until the source says more. */
export const otherwiseSilent: Mend<'case-gap'> = ({ pack, at, with: { name } }) => {
  const rule = ruleAround(pack, at);
  const last = rule?.whens.at(-1);
  if (!rule || !last) return [];
  const indent = indentBefore(textOf(pack, at.file), last.at.start);
  const end = endOf(last);
  return [
    [{ at: { ...last.at, start: end, end }, write: `${indent}otherwise not stated "No case of ${name} covers this"` }],
  ];
};

export const settled: Mend<'cannot-prove'> = ({ pack, at, with: { name, what } }) =>
  what === 'overlap'
    ? firstOf({ pack, at, with: { name, first: 1, second: 2, witness: [] } })
    : otherwiseSilent({ pack, at, with: { name, witness: [] } });

/** An `otherwise` that can never answer is taken out; which condition is wrong only a person can say. */
export const silentRemoved: Mend<'never-reached'> = ({ pack, at, with: { what } }) => {
  const clause = ruleAround(pack, at)?.otherwise;
  if (what !== 'otherwise' || !clause) return [];
  const start = textOf(pack, at.file).slice(0, clause.at.start).trimEnd().length;
  return [[{ at: { ...clause.at, start, end: endOf(clause) }, write: '' }]];
};

/** The computed example stands after what the rule has; its result is for a person to confirm. */
export const exampleAdded: Mend<'no-example'> = ({ pack, at, with: { example } }) => {
  const rule = ruleAround(pack, at);
  return rule && example !== null ? [[exampleAfter({ pack, at }, rule, example)]] : [];
};

function exampleAfter({ pack, at }: Pick<Fault, 'pack' | 'at'>, rule: RuleItem, example: string): Edit {
  const { end } = rule.at;
  const clause = rule.examples[0] ?? rule.whens[0] ?? rule.formulas[0];
  const indent = clause ? indentBefore(textOf(pack, at.file), clause.at.start) : '\n  ';
  // A row of a table stands deeper than the clauses of its rule.
  return { at: { ...rule.at, start: end, end }, write: `${indent.startsWith('\n    ') ? '\n  ' : indent}${example}` };
}

/** A new line, indented as the clause at an offset is. */
function indentBefore(text: string, offset: number): string {
  const blank = /(\r?\n)?([ \t]*)$/.exec(text.slice(0, offset)) ?? [];
  return blank[1] === undefined ? '\n  ' : `${blank[1]}${blank[2] ?? ''}`;
}

/** Where a clause ends with what it cites and assumes. */
function endOf({ at, cites, assumes }: (WhenClause | OtherwiseClause) & Notes): number {
  return Math.max(at.end, ...[...cites, ...assumes].map((note) => note.at.end));
}
