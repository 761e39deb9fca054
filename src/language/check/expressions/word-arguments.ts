/** The single place that reads the last argument of a function where it is a written word: a mode, a basis, a currency. */
import { dayCountBases, roundingModes } from '../../../values/index.ts';
import type { Expression } from '../../syntax/ast.ts';
import { nearest } from '../../text/nearest.ts';
import { report, type RuleScope } from '../scope.ts';
import type { LibraryName, WordArgument } from './library.ts';

/** The word after the second argument; nothing for a function that takes none. */
export function wordArgument(scope: RuleScope, name: LibraryName, written: Expression | undefined): WordArgument {
  if (!written) return {};
  switch (name) {
    case 'ROUND':
      return { mode: oneOf(scope, written, roundingModes) ?? 'half-up' };
    case 'DAYCOUNT':
    case 'BASISDAYS':
      return { basis: oneOf(scope, written, dayCountBases) ?? 'ACT/ACT' };
    case 'CONVERT':
      return { currency: currencyOf(scope, written) };
    default:
      return {};
  }
}

const textOf = (written: Expression): string =>
  written.kind === 'text' ? written.text : written.kind === 'name' ? written.name : '';

function oneOf<T extends string>(scope: RuleScope, written: Expression, known: readonly T[]): T | undefined {
  const text = textOf(written);
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  const close = nearest(text, known);
  report(scope, {
    code: 'unknown-name',
    at: written.at,
    with: { name: text, wanted: 'value', nearest: close.length > 0 ? close : [...known] },
  });
  return undefined;
}

function currencyOf(scope: RuleScope, written: Expression): string {
  const text = written.kind === 'name' ? written.name : '';
  if (/^[A-Z]{3}$/.test(text)) return text;
  report(scope, {
    code: 'type-mismatch',
    at: written.at,
    with: {
      gives: text === '' ? 'a formula' : `\`${text}\``,
      wanted: 'a currency such as USD',
      where: 'last in CONVERT',
    },
  });
  return text;
}
