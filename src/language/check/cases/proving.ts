/** The single question put to the cases of a rule: can these hold, and those fail, for one and the same inputs? */
import type { CalendarDate, Span } from '../../../values/index.ts';
import type { CheckedExpression, CheckedInput, CheckedPack, CheckedRule } from '../checked.ts';
import { Atoms } from './atoms.ts';
import { constraintsIn, formulaOf, type Formula } from './formula.ts';
import type { Point } from './point.ts';
import { areApart, rootOf, type Branch, type Ground } from './solving/branch.ts';
import { Frame } from './solving/frame.ts';
import { narrowed, solve, type Budget, type Proposal } from './solving/solve.ts';
import { operandsOf, unfold, type PackRules } from './unfold.ts';
import { searched } from './searching.ts';
import { pointOf, told, verified, type Surroundings, type Wish } from './witness.ts';

/** What the questions about one rule may cost together, and what one of them may, in steps of the search. */
const COST = { rule: 600_000, question: 120_000 } as const;

export interface Proving {
  readonly rule: CheckedRule;
  readonly rules: PackRules;
  readonly ground: Ground;
  /** That the version is in force, where it has a first or last day: what holds elsewhere is of no concern to it. */
  readonly inForce: Condition | null;
  /** What the declared domains leave while the version is in force. */
  readonly root: Branch | null;
  /** In the order of the file. */
  readonly conditions: readonly Condition[];
  /** What each condition alone leaves when it holds; null where that is nothing. */
  readonly alone: readonly (Branch | null)[];
  readonly budget: Budget;
}

/** An opened condition with the place of its `when`, the inputs it reads, and both of its answers as formulas. */
interface Condition {
  readonly opened: CheckedExpression;
  readonly at: Span;
  readonly reads: readonly CheckedInput[];
  readonly holding: Formula;
  readonly failing: Formula;
}

export function packRules({ rules, monthEnds }: Pick<CheckedPack, 'rules' | 'monthEnds'>): PackRules {
  const versions = new Map<string, CheckedRule[]>();
  for (const rule of rules) versions.set(rule.name, [...(versions.get(rule.name) ?? []), rule]);
  return { versions, monthEnds };
}

/** The conditions of a rule, or of the lines of a block, ready to be asked about. */
export function provingOf(
  rule: CheckedRule,
  whens: readonly { readonly when: CheckedExpression }[],
  rules: PackRules,
): Proving {
  const atoms = new Atoms(rule.inputs, rules.monthEnds);
  const conditionOf = (when: CheckedExpression): Condition => {
    const opened = unfold(when, rule, rules);
    const [holding, failing] = [formulaOf(opened, atoms), formulaOf(opened, atoms, false)];
    return { opened, at: when.at, reads: readBy(opened, rule), holding, failing };
  };
  const span = inForceOf(rule);
  const inForce = span && conditionOf(span);
  const conditions = whens.map(({ when }) => conditionOf(when));
  const formulas = [...conditions, ...(inForce ? [inForce] : [])].map(({ holding }) => holding);
  const constraints = [...atoms.known, ...formulas.flatMap(constraintsIn)];
  const ground: Ground = { atoms, frame: new Frame(atoms.variables, constraints) };
  const budget = { left: COST.rule };
  const under = (branch: Branch | null, { holding }: Condition): Branch | null =>
    branch && (narrowed({ ground, budget }, [holding], branch)?.branch ?? null);
  const start = rootOf(ground);
  const root = inForce ? under(start, inForce) : start;
  const alone = conditions.map((condition) => under(root, condition));
  return { rule, rules, ground, inForce, root, conditions, alone, budget };
}

/** The span of a version, written as a condition on the date that chooses it; null where it has none. */
function inForceOf({ by, from, until, inputs, at }: CheckedRule): CheckedExpression | null {
  const input = inputs.find(({ name, type }) => name === by && type.kind === 'date');
  if (!input) return null;
  const [date, yesno] = [{ kind: 'date' }, { kind: 'yesno' }] as const;
  const compared = (op: '>=' | '<', day: CalendarDate): CheckedExpression => ({
    kind: 'binary',
    op,
    left: { kind: 'input', name: input.name, type: date, at },
    right: { kind: 'date', date: day, type: date, at },
    type: yesno,
    at,
  });
  const [begun, notOver] = [from === null ? null : compared('>=', from), until === null ? null : compared('<', until)];
  if (!begun || !notOver) return begun ?? notOver;
  return { kind: 'binary', op: 'and', left: begun, right: notOver, type: yesno, at };
}

/** The inputs an expression names; all of them where it names a let that was too long to be written out. */
function readBy(opened: CheckedExpression, { inputs }: CheckedRule): readonly CheckedInput[] {
  const parts = new Set([opened]);
  // A set hands out what is added on the way, each part once.
  for (const part of parts) for (const operand of operandsOf(part)) parts.add(operand);
  const all = [...parts];
  if (all.some(({ kind }) => kind === 'let')) return inputs;
  const names = new Set(all.flatMap((part) => (part.kind === 'input' ? [part.name] : [])));
  return inputs.filter(({ name }) => names.has(name));
}

/** `none`: proved that it cannot be. `unknown`: neither proved nor refuted. */
export type Decided = { readonly kind: 'found'; readonly point: Point } | { readonly kind: 'none' | 'unknown' };

/** A condition by its number, and whether it is to hold. */
export type Asked = readonly [number, boolean];

/** Whether the conditions can hold, or fail, together; a point that is found has been evaluated. */
export function decide(proving: Proving, asked: readonly Asked[]): Decided {
  if (excluded(proving, asked)) return { kind: 'none' };
  const { root, ground, inForce, conditions } = proving;
  const wished = asked.flatMap(([i, holds]) => (conditions[i] ? [{ ...conditions[i], holds }] : []));
  if (inForce) wished.push({ ...inForce, holds: true });
  const wish: Wish = wished.map(({ opened, holds }) => ({ condition: opened, holds }));
  const formulas = wished.map(({ holding, failing, holds }) => (holds ? holding : failing));
  return spending(proving, (budget) => {
    const around = surroundings(proving, wished, budget);
    const accept = (proposal: Proposal): Point | null => verified(pointOf(proposal, around), wish, around);
    const solved = solve(formulas, root, { ground, told: told(around), accept, budget });
    if (solved.kind === 'found') return { kind: 'found', point: solved.found };
    const point = solved.kind === 'unknown' ? searched(formulas, wish, around) : null;
    return point ? { kind: 'found', point } : { kind: solved.kind };
  });
}

/** Whether what each leaves alone shows that they cannot hold together. */
function excluded({ alone }: Proving, asked: readonly Asked[]): boolean {
  const holding = asked.filter(([, holds]) => holds).map(([i]) => alone[i] ?? null);
  return holding.some((one, i) => one === null || holding.slice(0, i).some((other) => !other || areApart(one, other)));
}

function surroundings({ rule, rules, ground }: Proving, wished: readonly Condition[], budget: Budget): Surroundings {
  const inputs = rule.inputs.filter((input) => wished.some(({ reads }) => reads.includes(input)));
  return { inputs, atoms: ground.atoms, rules, budget };
}

/** A question has its share of what is left for the rule. */
function spending(proving: Proving, ask: (budget: Budget) => Decided): Decided {
  const share = Math.min(COST.question, proving.budget.left);
  const budget = { left: share };
  const decided = ask(budget);
  proving.budget.left -= share - budget.left;
  return decided;
}
