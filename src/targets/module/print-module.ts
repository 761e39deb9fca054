/**
 * The single way from a pack's plan to a plain JavaScript module: one function a rule, printed by the build, so that
 * nothing is made from text at run time. The module is a function of what it runs on (`numbers`), and imports nothing.
 */
import type { PackPlan, RulePlan } from '../numbers/plan.ts';
import { printColumns, printRow } from './print-columns.ts';
import { register } from './print-expressions.ts';
import { printSteps, type Body } from './print-steps.ts';

const header = `/** Made from the rules by \`npm run generate\`; changed there, never here. */
export const made = ({ edate, eomonth, nextDay, monthsBetween, yearOf, monthOfYear, dayOfMonth, daysInMonth, makeDate, rounded, doubtful, contains, sought }) => {
const at = { why: 0, tables: {} };
const halt = (why) => {
if (at.why === 0) at.why = why;
};
const beyond = (n, d, mode, doubt) => {
const found = doubtful(n, d, mode, doubt);
if (found === found) return found;
halt(-1);
return 0;
};
const seek = (table, column, keys, asOf) => sought(at.tables, table, column, { keys, asOf });`;

/** The text of the module of a pack. */
export function printModule({ pack, words, reasons, rules }: PackPlan, body: Body = 'integers'): string {
  const names = new Map(rules.map(({ name }, i) => [name, `r${i}`]));
  const nameOf = (rule: string): string => names.get(rule) ?? '';
  const functions = rules.map((plan) => printFunction(plan, nameOf, body));
  const entries = rules.map((plan) => printEntry(plan, nameOf(plan.name)));
  return `${header}
const words = ${JSON.stringify(words)};
${functions.join('\n')}
return {
pack: ${JSON.stringify(pack)},
at,
words,
reasons: ${JSON.stringify(reasons)},
rules: {
${entries.join('\n')}
},
};
};
`;
}

function printFunction(plan: RulePlan, nameOf: (rule: string) => string, body: Body): string {
  const inputs = plan.inputs.map((_, i) => register(i));
  const joins = plan.joins.map((reg) => `${register(reg)} = ${plan.texts.includes(reg) ? "''" : '0'}`);
  const steps = body === 'exact' ? [{ do: 'ask' } as const] : plan.steps;
  return `/* ${plan.name} */
const ${nameOf(plan.name)} = (${inputs.join(', ')}) => {
${joins.length === 0 ? '' : `let ${joins.join(', ')};\n`}${printSteps({ plan, body, nameOf }, steps)}
};`;
}

function printEntry(plan: RulePlan, name: string): string {
  const { gives, denominator, inputs } = plan;
  return `${JSON.stringify(plan.name)}: {
gives: ${JSON.stringify(gives)},
denominator: ${denominator},
inputs: ${JSON.stringify(inputs)},
row: ${printRow(plan, name)},
columns: ${printColumns(plan, name)},
},`;
}
