/**
 * The single way from a pack's plan to a plain JavaScript module: one function a rule, printed by the build, so that
 * nothing is made from text at run time. The module is a function of what it runs on (`numbers/runtime.ts`), and imports nothing.
 */
import { runtimeOf } from '../numbers/runtime.ts';
import type { PackPlan, RulePlan } from '../numbers/plan/plan.ts';
import { printColumns } from './print-columns.ts';
import type { Body } from './print-steps.ts';

/** Names of what a module may use of its runtime; unused ones are left out. */
const runtime = Object.keys(runtimeOf([]));

/** The text of the module of a pack. */
export function printModule({ pack, words, reasons, rules }: PackPlan, body: Body = 'integers'): string {
  const entries = rules.map((plan) => printEntry(plan, body)).join('\n');
  const used = runtime.filter((name) => entries.includes(`${name}(`));
  return `/** Made from the rules by \`npm run generate\`; changed there, never here. */
export const made = ({ ${used.join(', ')} }) => {
const at = { tables: {} };
const words = ${JSON.stringify(words)};
return {
pack: ${JSON.stringify(pack)},
at,
words,
reasons: ${JSON.stringify(reasons)},
rules: {
${entries}
},
};
};
`;
}

function printEntry(plan: RulePlan, body: Body): string {
  const { gives, denominator, inputs } = plan;
  return `${JSON.stringify(plan.name)}: {
gives: ${JSON.stringify(gives)},
denominator: ${denominator},
inputs: ${JSON.stringify(inputs)},
columns: ${printColumns(plan, body)},
},`;
}
