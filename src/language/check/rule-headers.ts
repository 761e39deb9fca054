/** The single place that reads the first line of a rule: what it takes and what it gives, which is all a call needs. */
import type { RuleItem, TypeText } from '../syntax/ast.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { CheckedInput } from './checked.ts';
import type { PackScope, RuleHeader } from './scope.ts';
import { defaultText } from './types/default-text.ts';
import { typeOfText, unknownType, type Type } from './types/types.ts';

/** What a call of the rule needs to know, read from its first line alone. */
export function headerOf(
  item: RuleItem,
  pack: Omit<PackScope, 'rules' | 'versioned'>,
  diagnostics: Diagnostic[],
): RuleHeader {
  const inputs = item.parameters.flatMap(({ name: word, default: own }): CheckedInput[] => {
    const input = pack.inputs.get(word.name);
    if (input) return [own ? { ...input, default: defaultText(own, input, { ...pack, diagnostics }) } : input];
    const near = nearest(word.name, [...pack.inputs.keys()]);
    diagnostics.push({ code: 'unknown-name', at: word.at, with: { name: word.name, wanted: 'input', nearest: near } });
    // Read as what it seems to be, so that the rest of the rule is not held against it.
    const taken = item.parameters.map(({ name }) => name.name);
    const meant = pack.inputs.get(near.find((name) => !taken.includes(name)) ?? '');
    if (meant) return [meant];
    return [unknownInput(word.name)];
  });
  if (!item.result && item.kind === 'rule' && !item.broken)
    diagnostics.push({ code: 'missing-part', at: item.name.at, with: { what: 'result', of: item.name.name } });
  // Cells of a table take the range of the input their column is.
  if (item.written && item.result?.from)
    diagnostics.push({ code: 'result-range', at: item.result.from.at, with: { name: item.name.name } });
  const choices = [...pack.choices.keys()];
  const result = item.result ? resultType(item.result, { pack, choices, diagnostics }) : unknownType;
  return { name: item.name.name, kind: item.kind, inputs, result: settled(result) };
}

/** Of a type that fits everything: nothing more is said of it. */
const unknownInput = (name: string): CheckedInput => ({
  name,
  type: unknownType,
  core: { kind: 'text', unit: {} },
  ranged: false,
  default: null,
  label: null,
});

/** The declared result; `input X` (from a table's head) is the type of that input. */
function resultType(
  text: TypeText,
  {
    pack,
    choices,
    diagnostics,
  }: { pack: Omit<PackScope, 'rules' | 'versioned'>; choices: readonly string[]; diagnostics: Diagnostic[] },
): Type {
  const [, input] = /^input (.+)$/.exec(text.base.name) ?? [];
  if (input === undefined) return typeOfText(text, { vocabulary: pack.vocabulary, choices, diagnostics });
  const found = pack.inputs.get(input);
  if (found) return found.type;
  diagnostics.push({
    code: 'unknown-name',
    at: text.at,
    with: { name: input, wanted: 'input', nearest: nearest(input, [...pack.inputs.keys()]) },
  });
  return unknownType;
}

/** Money without a unit is rounded once as it leaves the rule. */
function settled(result: Type): Type {
  return result.kind === 'amount' && result.money && Object.keys(result.unit).length === 0
    ? { ...result, rounded: true }
    : result;
}
