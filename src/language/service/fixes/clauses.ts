/** Fixes of clauses, parameters and rows: what a rule must say besides its formulas. */
import type { CheckedRule } from '../../check/checked.ts';
import type { Pack } from '../../pack/pack.ts';
import type { RuleItem } from '../../syntax/ast.ts';
import type { Edit } from '../edit.ts';
import { insertAt, ruleAround, sliceOf, textOf, type Mend } from './fault.ts';
import { takenFromList } from './words.ts';

/** The input joins the parameters of the rule. */
export const parameterAdded: Mend<'not-a-parameter'> = ({ pack, at, with: { name } }) => {
  const rule = ruleAround(pack, at);
  if (!rule) return [];
  const last = rule.parameters.at(-1);
  if (last) return [[insertAt(last.default?.at ?? last.name.at, `, ${name}`)]];
  const open = textOf(pack, at.file).indexOf('(', rule.name.at.end);
  return open === -1 ? [] : [[{ at: { ...at, start: open + 1, end: open + 1 }, write: name }]];
};

/** The parameter leaves the first line, and the examples that give it one by one. */
export const parameterRemoved: Mend<'unused-input'> = ({ pack, at, with: { name } }) => {
  const rule = ruleAround(pack, at);
  const parameter = rule?.parameters.find((one) => one.name.at.start === at.start);
  if (!rule || !parameter) return [];
  const text = textOf(pack, at.file);
  const whole = parameter.default ? { ...at, end: parameter.default.at.end } : at;
  const given = rule.examples.flatMap((example) => example.given.filter((one) => one.name.name === name));
  const edits = given.map((one) => takenFromList(text, { ...one.name.at, end: one.value.at.end }));
  return [[takenFromList(text, whole), ...edits]];
};

/** Cells are added as `-`, or the last ones taken out. */
export const rowOfWidth: Mend<'row-width'> = ({ pack, at, with: { cells, columns } }) => {
  if (cells < columns) return [[insertAt(at, ' - |'.repeat(columns - cells))]];
  const row = sliceOf(pack, at);
  const pipes = [...row.matchAll(/"(?:[^"]|"")*"|\|/g)].filter(([sign]) => sign === '|').map(({ index }) => index);
  const last = pipes[columns];
  return last === undefined ? [] : [[{ at: { ...at, start: at.start + last + 1 }, write: '' }]];
};

/** The head stands above the first row, as far in as it. */
export const headWritten: Mend<'no-header'> = ({ pack, at, with: { write } }) => {
  const text = textOf(pack, at.file);
  const row = text.lastIndexOf('|', at.start);
  const indent = text.slice(text.lastIndexOf('\n', row) + 1, row);
  return [[{ at: { ...at, start: row, end: row }, write: `${write}\n${indent}` }]];
};

/** The second of two rows is taken out with its line. */
export const rowTakenOut: Mend<'row-twice'> = ({ pack, at }) => {
  const start = textOf(pack, at.file).lastIndexOf('\n', at.start);
  return [[{ at: { ...at, start: Math.max(0, start) }, write: '' }]];
};

/** The formula beside cases is what holds otherwise. */
export const formulaOtherwise: Mend<'formula-and-cases'> = ({ pack, at }) => {
  const equals = textOf(pack, at.file).lastIndexOf('=', at.start - 1);
  return equals === -1 ? [] : [[{ at: { ...at, start: equals, end: equals + 1 }, write: 'otherwise' }]];
};

/** Each date parameter may be the one that chooses. */
export const dateThatChooses: Mend<'version-date'> = ({ pack, at }) => {
  const rule = ruleAround(pack, at);
  const dates = rule?.parameters.filter(({ name }) => pack.checked.scope.inputs.get(name.name)?.type.kind === 'date');
  const by = rule?.effective[0]?.by;
  return (dates ?? []).map(({ name }): Edit[] => [
    by ? { at: by.at, write: name.name } : insertAt(at, ` by ${name.name}`),
  ]);
};

/** The earlier version ends where the later begins. */
export const endedEarlier: Mend<'version-overlap'> = ({ pack, at, with: { until } }) => endBefore(pack, at, until);

export const endedLater: Mend<'version-gap'> = ({ pack, at, with: { until } }) => endBefore(pack, at, until);

function endBefore(pack: Pack, at: Edit['at'], until: string | null): Edit[][] {
  const later = pack.checked.pack.rules.findIndex((rule) => rule.at.file === at.file && rule.at.start === at.start);
  const earlier = pack.checked.pack.rules[later - 1];
  const clause = earlier && itemOf(pack, earlier)?.effective[0];
  if (!clause || until === null) return [];
  if (clause.until) return [[{ at: clause.until.at, write: until }]];
  const after = clause.from?.at ?? { ...clause.at, end: clause.at.start + 'effective'.length };
  return [[insertAt(after, ` until ${until}`)]];
}

function itemOf({ trees }: Pack, { at }: CheckedRule): RuleItem | undefined {
  const items = trees.flatMap((tree) => tree.items);
  return items.find(
    (item): item is RuleItem =>
      (item.kind === 'rule' || item.kind === 'lines') &&
      item.name.at.file === at.file &&
      item.name.at.start === at.start,
  );
}
