/** The single place that knows a formula of ours that Excel lost: without the add-in it keeps `_xldudf_` names and shows #NAME?. */
import type { LiveFormula } from './freeze-plan.ts';

/** As Excel keeps the name; texts and names of sheets are passed over. */
const KEPT = /"[^"]*"|'[^']*'|_xldudf_CSP_/gi;

/** Whether it has to be entered again. */
export function isLost({ formula, rows }: Pick<LiveFormula, 'formula' | 'rows'>): boolean {
  return rows[0]?.[0] === '#NAME?' || enteredAgain(formula) !== formula;
}

/** The formula as it is typed. */
export function enteredAgain(formula: string): string {
  return formula.replace(KEPT, (found) => (/^["']/.test(found) ? found : 'CSP.'));
}
