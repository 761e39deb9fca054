/** The single place that plans what lies outside a rule: calls of other rules, held against their domains, and look-ups. */
import type { Call, CoreInput, CoreTable, Lookup, Meaning } from '../../../language/index.ts';
import { gcd, invariant } from '../../../values/index.ts';
import { boundsOf } from '../../closure/domain.ts';
import { hasHundredths } from '../hundredths.ts';
import { exact, literal, MOST, size, type Known } from './known.ts';
import type { Num, Register, RulePlan, Text } from './plan.ts';
import { textOf } from './plan-truths.ts';
import { notForDoubles, type Planning } from './planning.ts';
import type { Scope, Seen } from './scope.ts';

/** A call in the scope it was first made in; the same call again is the same result. */
export function planCall(to: Planning, call: Call, inputs: readonly CoreInput[], at: Scope): Seen {
  const key = `call ${JSON.stringify(call)}`;
  const known = at.find(key);
  if (known) return known;
  if (!hasHundredths(call.currency ?? null)) return notForDoubles(`it calls ${call.rule} in ${call.currency}`);
  const plan = to.pack.plans.get(call.rule) ?? notForDoubles(`it calls ${call.rule}`);
  const args = call.args.map((arg, i) => {
    const input = inputs[i];
    invariant(input, "a call has its callee's parameters");
    return argument(to, arg, input, at);
  });
  const reg = plan.gives === 'text' ? at.registers.takeText() : at.registers.take();
  at.steps.push({ do: 'call', reg, rule: call.rule, args });
  return at.keep(key, seenOf(plan, reg));
}

function seenOf({ gives, denominator, range }: RulePlan, reg: Register): Seen {
  const num: Num = { op: 'reg', reg };
  switch (gives) {
    case 'text':
      return { family: 'word', of: { op: 'text-reg', reg } };
    case 'word':
      return { family: 'word', of: num };
    case 'yesno':
      return { family: 'truth', of: { op: 'is', of: num } };
    default:
      return { family: 'amount', n: exact(num, range), d: literal(`${denominator}`) };
  }
}

/** An argument in the callee's terms: inside its domain, or the row is one for the exact evaluator. */
function argument(to: Planning, arg: Meaning, { type }: CoreInput, at: Scope): Num | Text {
  const seen = to.meaning(arg, at);
  if (seen.family === 'truth') return at.hold({ op: 'bit', of: seen.of });
  if (seen.family === 'word') return type.kind === 'text' ? textOf(seen.of) : seen.of;
  const { min, max } = boundsOf(type);
  return at.inside(inUnits(seen, 10n ** BigInt(type.places ?? 0), at), min, max).num;
}

/** n/d as a whole number of units. */
function inUnits({ n, d }: Extract<Seen, { family: 'amount' }>, scale: bigint, at: Scope): Known {
  const number = scaled(n, d.num.op === 'const' ? scale / gcd(scale, d.range.min) : scale, at);
  const divisor = d.num.op === 'const' ? literal(`${d.range.min / gcd(scale, d.range.min)}`) : d;
  if (divisor.num.op === 'const' && divisor.num.value === 1) return number;
  const [whole, by] = [at.held(number), at.held(at.exactly(divisor, 2 ** 52 - 1))];
  const { num } = at.exactly(whole, 2 ** 52 - 1);
  at.need({
    op: 'compare',
    how: '=',
    left: { op: 'remainder', n: num, d: by.num },
    right: literal('0').num,
  });
  return exact({ op: 'floor-div', n: num, d: by.num }, whole.range);
}

function scaled(known: Known, factor: bigint, at: Scope): Known {
  if (factor === 1n) return known;
  const times = literal(`${factor}`);
  const safe = at.exactly(known, Math.floor(MOST / Number(factor)));
  return exact({ op: 'mul', of: [times.num, safe.num] }, scaledRange(safe, factor));
}

const scaledRange = ({ range: { min, max } }: Known, factor: bigint): Known['range'] => ({
  min: min * factor,
  max: max * factor,
});

/** An amount of a table of the host; a row that is missing, twice there or bad is told by the exact evaluator. */
export function planLookup(to: Planning, lookup: Lookup, table: CoreTable, at: Scope): Known {
  const column = table.results.find(({ name }) => name === lookup.column);
  const reg = at.registers.take();
  seek(to, { lookup, reg }, at);
  const range = column ? boundsOf(column.type) : { min: 0n, max: 0n };
  const known = exact({ op: 'reg', reg }, range);
  return size(range) > BigInt(MOST) ? at.exactly({ ...known, range, exact: false }) : known;
}

/** A text of a table of the host. */
export function planWordLookup(to: Planning, lookup: Lookup, table: CoreTable, at: Scope): Text {
  const column = table.results.find(({ name }) => name === lookup.column);
  if (column?.type.kind !== 'text') return notForDoubles('a choice is looked up');
  const reg = at.registers.takeText();
  seek(to, { lookup, reg }, at);
  return { op: 'text-reg', reg };
}

function seek(to: Planning, { lookup, reg }: { readonly lookup: Lookup; readonly reg: Register }, at: Scope): void {
  const keys = lookup.keys.map((key) => {
    const seen = to.meaning(key, at);
    return seen.family === 'word' ? textOf(seen.of) : notForDoubles('a look-up has a key that is no word');
  });
  const asOf = lookup.asOf === null ? null : at.exactly(to.int(lookup.asOf, at)).num;
  at.steps.push({ do: 'seek', reg, table: lookup.table, column: lookup.column, keys, asOf });
}
