/** The single place that reads a default: a written value of its input's type, inside its range, as canonical text. */
import { multiply, printDecimal, printValue, rational } from '../../../values/index.ts';
import type { Expression } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { nearest } from '../../text/nearest.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { CheckedInput } from '../checked.ts';
import { literalValue } from '../expressions/literals.ts';
import { checkDefault } from './ranges.ts';

interface Reading {
  readonly vocabulary: Vocabulary;
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: Diagnostic[];
}

/** Canonical text of a default; of a percentage its points. Empty, and a diagnostic, where it is none. */
export function defaultText(
  given: Expression,
  { name, type, core }: Pick<CheckedInput, 'name' | 'type' | 'core'>,
  { vocabulary, choices, diagnostics }: Reading,
): string {
  if (given.kind === 'name' && !(core.values ?? []).includes(given.name)) {
    const known = core.values ?? [];
    const details = { name: given.name, wanted: 'choice', nearest: nearest(given.name, known) } as const;
    diagnostics.push({ code: 'unknown-name', at: given.at, with: details });
    return given.name;
  }
  const report = (diagnostic: Diagnostic): number => diagnostics.push(diagnostic);
  const value = literalValue({ vocabulary, choices, report, where: 'as a default' }, given, type);
  if (!value) return '';
  checkDefault({ name, value, at: given.at }, core, diagnostics);
  if (value.kind === 'percent') return printDecimal(multiply(value.amount, rational(100n)));
  return value.kind === 'money' ? printDecimal(value.amount) : printValue(value);
}
