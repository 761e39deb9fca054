/**
 * PROFILE: which rounding profile gives a published amount, which others fit too, and by how much the default misses it;
 * or every candidate with its amount. A credit is compared without its sign.
 */
import type { RuleAnswers } from '../../../billing/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import { equal, invariant, negate, subtract, toDouble, type Rational, type Value } from '../../../values/index.ts';
import { broadcast } from '../broadcast.ts';
import { notStatedCell, problemCell } from '../cell-errors.ts';
import type { Argument, Cell, CellError, CustomFunction } from '../custom-function.ts';
import { callOf, locate, ruleRows, valueAt, type RuleRows } from '../published/rule-rows.ts';
import type { Surroundings } from '../surroundings.ts';
import { isTrue } from './named-inputs.ts';

const parts = ['PeriodPrice', 'PeriodDays', 'ChargeDays', 'Quantity'] as const;
const amountInput: CoreInput = { name: 'amount', type: { kind: 'money', unit: {} } };

interface Candidate {
  readonly profile: string;
  readonly amount: Rational;
}

/** `=CSP.PROFILE(R2:R500, Q2:Q500, S2:S500, T2:T500, U2:U500)`. */
export function profile(rulebook: RuleAnswers, surroundings: Surroundings): CustomFunction {
  const names = ['amount', 'periodPrice', 'periodDays', 'chargeDays', 'quantity'];
  return {
    id: 'PROFILE',
    parameters: [...names.map((name) => ({ name, optional: false })), { name: 'list', optional: true }],
    rule: null,
    run: (args) => profiles(args, rulebook, surroundings),
  };
}

function profiles(args: readonly Argument[], rulebook: RuleAnswers, surroundings: Surroundings): Cell[][] {
  const signature = rulebook.find('ProratedAmount');
  invariant(signature !== null, 'the legacy pack prorates');
  const lined = broadcast(['amount', ...parts], args.slice(0, 5));
  if ('code' in lined) return [[problemCell([lined], surroundings.language)]];
  const [amounts, ...columns] = lined.columns;
  invariant(amounts !== undefined, 'an amount is lined up');
  const arranged = ruleRows(signature, { rows: lined.rows, columns });
  const names = signature.inputs.find(({ name }) => name === 'Profile')?.type.values ?? [];
  const rows = Array.from({ length: lined.rows }, (_, row) => {
    const amount = valueAt({ input: amountInput, column: amounts }, row, surroundings);
    return { amount, found: candidates(rulebook, { arranged, row, names }, surroundings) };
  });
  const [only] = rows;
  if (isTrue(args[5]) && rows.length === 1 && only !== undefined && !('kind' in only.found))
    return only.found.map((each) => [each.profile, toDouble(each.amount)]);
  return rows.map(({ amount, found }) => {
    if ('kind' in found) return [found, '', ''];
    return amount.kind === 'money' ? judged(unsigned(amount.amount), found) : [errorOf(amount), '', ''];
  });
}

/** An amount is money or an error, by its input. */
function errorOf(amount: Value | CellError): Cell {
  return amount.kind === 'cell-error' ? amount : notStatedCell('No amount is given');
}

/** The amount by every profile, in the order in which the rule names them. */
function candidates(
  rulebook: RuleAnswers,
  asked: { readonly arranged: RuleRows; readonly row: number; readonly names: readonly string[] },
  surroundings: Surroundings,
): readonly Candidate[] | CellError {
  const call = callOf(asked.arranged, asked.row, surroundings);
  if ('kind' in call) return call;
  const found: Candidate[] = [];
  for (const name of asked.names) {
    const outcome = rulebook.evaluate({ ...call, inputs: { ...call.inputs, Profile: { kind: 'choice', name } } });
    if (outcome.kind === 'problems')
      return problemCell(locate(outcome.problems, asked.arranged, asked.row), surroundings.language);
    if (outcome.kind === 'value' && outcome.value.kind === 'money')
      found.push({ profile: name, amount: outcome.value.amount });
  }
  return found;
}

function unsigned(amount: Rational): Rational {
  return amount.n < 0n ? negate(amount) : amount;
}

function judged(amount: Rational, found: readonly Candidate[]): Cell[] {
  const [first, ...others] = found.filter((each) => equal(each.amount, amount)).map((each) => each.profile);
  const standard = found[0];
  const difference = standard === undefined ? '' : toDouble(subtract(amount, standard.amount));
  return [first ?? notStatedCell('No rounding profile gives this amount'), others.join(', '), difference];
}
