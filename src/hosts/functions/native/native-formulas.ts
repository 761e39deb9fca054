/**
 * The single place where a formula with functions of ours becomes one without: each call of a rule is written out as the
 * spreadsheet's own functions, over the very cells it names, so that it goes on following them.
 */
import type { RuleAnswers, RuleSignature } from '../../../billing/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import { argumentTexts, withCalls, type WrittenCall } from '../../../sheets/index.ts';
import { fitsInCell, nativeFormula, type Operand, type PackPlan } from '../../../targets/index.ts';
import type { Express, Unexpressed } from '../../../tasks/index.ts';
import { parseDecimal, toDouble } from '../../../values/index.ts';
import { foldName } from '../house/tables/input-table.ts';
import { publishedRules } from '../published/published-rules.ts';
import type { Surroundings } from '../surroundings.ts';
import { writtenOperand, type AskedRow, type WrittenArgument } from './written-operand.ts';

/** What calls are written out with. */
export interface NativeMeans {
  readonly rulebook: Pick<RuleAnswers, 'find'>;
  readonly plans: ReadonlyMap<string, PackPlan>;
  readonly surroundings: Pick<Surroundings, 'dateSystem'>;
}

/** Thrown where a call cannot be written out, caught where the formula began. */
class Refused {
  readonly because: Unexpressed;

  constructor(because: Unexpressed) {
    this.because = because;
  }
}

function refuse(because: Unexpressed): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new Refused(because);
}

/** Writes formulas out; a formula that spills gets one for each of its rows. */
export function nativeFormulas(means: NativeMeans): Express {
  return ({ formula, block }) => {
    try {
      // Days before 1904 are none there, and those after it are counted otherwise.
      if (means.surroundings.dateSystem !== 1900) refuse('date-system');
      if (block.columns > 1) refuse('table');
      const rows = Array.from({ length: block.rows }, (_, row) => {
        const text = writtenOut(formula, { row, rows: block.rows }, means);
        return [fitsInCell(text) ? text : refuse('too-long')];
      });
      return { kind: 'formulas', rows };
    } catch (signal) {
      if (signal instanceof Refused) return { kind: 'none', because: signal.because };
      throw signal;
    }
  };
}

/** A call that is all of a formula may spill; one inside of another formula stands for one value. */
function writtenOut(formula: string, asked: AskedRow, means: NativeMeans): string {
  const text = withCalls(formula, (call) => {
    if (formula.trim() === `=${call.text}`) return callText(call, asked, means);
    return asked.rows === 1 ? `(${callText(call, asked, means)})` : refuse('argument');
  });
  // A function that is handed on by its name alone is called by the spreadsheet.
  return /\bCSP[._]/i.test(text.replace(/"[^"]*"|'[^']*'!/g, '')) ? refuse('argument') : text;
}

function callText(call: WrittenCall, asked: AskedRow, means: NativeMeans): string {
  const { signature, args } = askedRule(call, means);
  const plan = means.plans.get(signature.pack);
  const rule = plan?.rules.find(({ name }) => name === signature.name);
  if (plan === undefined || rule === undefined) return refuse('rule');
  const operands = signature.inputs.map((input, i) => operandOf(input, args[i] ?? null, { asked, means }));
  const found = nativeFormula(plan, rule, operands);
  return found.kind === 'formula' ? found.text : refuse(found.because);
}

/** A rule, and what was written for each of its inputs. */
interface AskedRule {
  readonly signature: RuleSignature;
  readonly args: readonly (WrittenArgument | null)[];
}

function askedRule(call: WrittenCall, { rulebook }: NativeMeans): AskedRule {
  const texts = argumentTexts(call);
  const args = call.args.map((read, i): WrittenArgument => ({ read, text: texts[i] ?? '' }));
  if (call.id === 'RULE') return ruleByName(args, rulebook);
  const name = publishedRules.find((rule) => rule.toUpperCase() === call.id);
  const signature = name === undefined ? null : rulebook.find(name);
  return signature === null ? refuse('table') : { signature, args };
}

/** Names are looked for in the formula alone: a name in a cell may be another tomorrow. */
function ruleByName(args: readonly WrittenArgument[], rulebook: NativeMeans['rulebook']): AskedRule {
  const [pack, rule] =
    namedText(args[0])
      ?.split('/')
      .map((part) => part.trim()) ?? [];
  if (pack === undefined) return refuse('argument');
  const signature = rule === undefined ? rulebook.find(pack) : rulebook.find(rule, pack.toLowerCase());
  if (signature === null) return refuse('argument');
  const pairs = new Map<string, WrittenArgument>();
  for (let at = 1; at < args.length; at += 2) {
    const [name, value] = [namedText(args[at]), args[at + 1]];
    if (name === null || value === undefined) return refuse('argument');
    pairs.set(foldName(name), value);
  }
  const names = signature.inputs.map((input) => foldName(input.name));
  // A date that picks the version, a pack or a table beside the inputs.
  if ([...pairs.keys()].some((name) => !names.includes(name))) return refuse('argument');
  return { signature, args: names.map((name) => pairs.get(name) ?? null) };
}

function namedText(argument: WrittenArgument | undefined): string | null {
  if (argument === undefined) return null;
  const { read } = argument;
  return read.kind === 'value' && typeof read.value === 'string' ? read.value : null;
}

interface Operating {
  readonly asked: AskedRow;
  readonly means: NativeMeans;
}

function operandOf(input: CoreInput, argument: WrittenArgument | null, { asked, means }: Operating): Operand {
  const found = argument === null ? null : writtenOperand(argument, asked);
  if (found === 'unclear') return refuse('argument');
  if (found === null) return standard(input);
  if (found.kind !== 'cell') return found;
  return { kind: 'cell', text: withCalls(found.text, (call) => `(${callText(call, { row: 0, rows: 1 }, means)})`) };
}

/** The default of an input, as the rules write it. */
function standard({ type, default: text }: CoreInput): Operand {
  if (text === undefined || text === '') return refuse('argument');
  if (type.kind === 'choice' || type.kind === 'text') return { kind: 'word', text };
  if (type.kind === 'yesno') return { kind: 'yesno', yes: text === 'yes' };
  const amount = type.kind === 'date' || type.kind === 'list' ? null : parseDecimal(text);
  if (amount === null) return refuse('argument');
  return { kind: 'number', value: toDouble(amount) / (type.kind === 'percent' ? 100 : 1) };
}
