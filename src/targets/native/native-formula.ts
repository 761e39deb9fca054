/**
 * The single way from a rule's plan to a formula of the spreadsheet, of functions that every version since 2010 has: one
 * `IF` a branch, the references of the call in the places of its inputs, and the division of an amount last.
 */
import { firstDate, lastDate, unreachable } from '../../values/index.ts';
import {
  isText,
  type Num,
  type PackPlan,
  type Register,
  type RulePlan,
  type Step,
  type Test,
  type Text,
} from '../numbers/plan/plan.ts';
import { Frame, type Held } from './frame.ts';
import { bracketed, fixed, knownNumber, printed, sumOf } from './linear.ts';
import { linear } from './native-numbers.ts';
import { check, either, shownCheck, spelled, wordOf } from './native-tests.ts';
import { NotNative, notNative, type NotNativeReason } from './not-native.ts';
import { enter, EPOCH, type Operand } from './operand.ts';

/** A formula without its equals sign, or why there is none. */
export type NativeFormula =
  { readonly kind: 'formula'; readonly text: string } | { readonly kind: 'none'; readonly because: NotNativeReason };

/** What a cell may hold. */
const [MOST_CHARACTERS, MOST_LEVELS] = [8_192, 64];

/** The formula of a rule over operands, in the order of its inputs. */
export function nativeFormula(pack: PackPlan, rule: RulePlan, operands: readonly Operand[]): NativeFormula {
  try {
    const entries = rule.inputs.map((input, i) => enter(input, operands[i] ?? notNative('argument'), pack.words));
    const held = new Map<Register, Held>(entries.map(({ entered }, reg) => [reg, { kind: 'input', entered }]));
    const guards = [...new Set(entries.flatMap((entry) => entry.guards))];
    const body = run({ rule }, rule.steps, new Frame({ words: pack.words, linear }, held));
    const text = guarded(guards, body);
    return fits(text) ? { kind: 'formula', text } : { kind: 'none', because: 'too-long' };
  } catch (signal) {
    if (signal instanceof NotNative) return { kind: 'none', because: signal.because };
    throw signal;
  }
}

/** An argument outside of its domain is refused, as the rule refuses it. */
function guarded(guards: readonly string[], body: string): string {
  if (guards.length === 0) return body;
  return `IF(${guards.length === 1 ? guards.join('') : `AND(${guards.join(',')})`},${body},#VALUE!)`;
}

/** Whether a cell can hold the formula; its equals sign is a character too. */
export function fits(formula: string): boolean {
  let [level, deepest] = [0, 0];
  for (const mark of formula.replace(/"[^"]*"/g, '')) {
    level += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    deepest = Math.max(deepest, level);
  }
  return formula.length < MOST_CHARACTERS && deepest <= MOST_LEVELS;
}

interface Writing {
  readonly rule: RulePlan;
}

/** Not stated, or a case for the exact evaluator alone. */
const NONE = 'NA()';

function run(to: Writing, [step, ...rest]: readonly Step[], at: Frame): string {
  if (step === undefined) return NONE;
  switch (step.do) {
    case 'set':
    case 'set-text':
      return run(to, rest, at.with(step.reg, step.to));
    case 'round':
      return run(to, rest, at.with(step.reg, step.of));
    case 'need':
      return isOfCalendar(step.that, at)
        ? run(to, rest, at)
        : short(either(check(step.that, at), run(to, rest, at), NONE));
    case 'branch':
      return branch(to, step, rest, at);
    case 'choose':
      return step.arms.reduceRight(
        (otherwise, { code, steps }) => {
          const when = { op: 'compare', how: '=', left: step.on, right: { op: 'const', value: code } } as const;
          const held = check(when, at);
          return held.kind === 'known' && !held.value
            ? otherwise
            : short(either(held, run(to, [...steps, ...rest], at), otherwise));
        },
        run(to, [...step.otherwise, ...rest], at),
      );
    case 'answer':
      return answer(to.rule, step.value, at);
    case 'silent':
    case 'ask':
      return NONE;
    case 'call':
    case 'seek':
      return notNative('rule');
    default:
      return unreachable(step);
  }
}

type Branch = Extract<Step, { do: 'branch' }>;

/** Arms that only compute meet again behind the branch; any other arm goes to the end of the rule on its own. */
function branch(to: Writing, { when, then, otherwise }: Branch, rest: readonly Step[], at: Frame): string {
  const held = check(when, at);
  if (held.kind === 'known') return run(to, [...(held.value ? then : otherwise), ...rest], at);
  const joined = joinedArms(to.rule, { when, then, otherwise }, at);
  if (joined !== null) return run(to, rest, joined);
  return short(either(held, run(to, [...then, ...rest], at), run(to, [...otherwise, ...rest], at)));
}

function joinedArms({ joins }: RulePlan, { when, then, otherwise }: Omit<Branch, 'do'>, at: Frame): Frame | null {
  const [yes, no] = [setsOf(then), setsOf(otherwise)];
  if (yes === null || no === null) return null;
  let frame = at;
  for (const { reg, to } of [...yes, ...no]) if (!joins.includes(reg)) frame = frame.with(reg, to);
  for (const { reg, to } of yes.filter((set) => joins.includes(set.reg))) {
    const other = no.find((set) => set.reg === reg);
    if (other === undefined) return null;
    frame = frame.with(reg, { op: 'pick', when, then: to, otherwise: other.to });
  }
  return frame;
}

function setsOf(steps: readonly Step[]): readonly { readonly reg: Register; readonly to: Num }[] | null {
  const sets = steps.flatMap((step) => (step.do === 'set' ? [step] : []));
  return sets.length === steps.length ? sets : null;
}

/** EDATE and EOMONTH are errors themselves outside of the calendar. */
function isOfCalendar(that: Test, at: Frame): boolean {
  if (that.op !== 'between' || that.min !== firstDate || that.max !== lastDate || that.of.op !== 'reg') return false;
  const held = at.held(that.of.reg);
  return held.kind === 'made' && held.of.op === 'calendar';
}

function answer({ gives, denominator }: RulePlan, value: Num | Text, at: Frame): string {
  if (gives === 'word' || gives === 'text') return spelled(wordOf(value, at));
  if (isText(value)) return notNative('rule');
  if (gives === 'yesno') return shownCheck(check({ op: 'is', of: value }, at));
  const found = linear(value, at);
  if (gives === 'day') return printed(sumOf([found, fixed(EPOCH)]));
  const known = knownNumber(found);
  if (known !== null) return `${known / denominator}`;
  return denominator === 1 ? printed(found) : `${bracketed(found)}/${denominator}`;
}

/** What has grown beyond a cell only grows further. */
function short(text: string): string {
  return text.length > MOST_CHARACTERS ? notNative('too-long') : text;
}
