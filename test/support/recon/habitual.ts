/** A clean month whose prorated rows are computed another way than the rules do: all of them, or those that are chosen. */
import type { Rulebook } from '../../../src/billing/index.ts';
import { readLicenceFile, readPriceList } from '../../../src/sheets/index.ts';
import { askedRules, proratedCall } from '../../../src/tasks/reconcile/line/asked-rules.ts';
import type { Basis, LineCheck } from '../../../src/tasks/reconcile/line/line-check.ts';
import { checkLines } from '../../../src/tasks/reconcile/line/reconcile-lines.ts';
import { negate } from '../../../src/values/index.ts';
import { tableOf } from './drawn-plan.ts';
import { money, withMoney, type Month } from './month.ts';

/** What a row is computed from instead, and how it is rounded. */
export type Otherwise = (basis: Basis) => { readonly basis: Basis; readonly profile?: string };

/** The month, and how many prorated rows it has. */
export interface Habitual {
  readonly month: Month;
  readonly prorated: number;
}

/** Computes the prorated rows anew, but those whose number among them is excepted. */
export function habitual(
  month: Month,
  rulebook: Rulebook,
  otherwise: Otherwise,
  isExcepted: (nth: number) => boolean = () => false,
): Habitual {
  const rules = askedRules(rulebook);
  const checks = checksOf(month, rulebook);
  let prorated = 0;
  const rows = month.rows.map((row, at) => {
    const check = checks[at];
    if (check === undefined || !isPart(check)) return row;
    prorated += 1;
    if (isExcepted(prorated - 1) || check.basis === null) return row;
    const { basis, profile } = otherwise(check.basis);
    const asked = rules.amount(proratedCall(basis, profile ?? rules.defaultProfile));
    if (!('amount' in asked)) throw new Error('a part of a period has an amount');
    return withMoney({ ...row, Amount: money(row['Amount']!.startsWith('-') ? negate(asked.amount) : asked.amount) });
  });
  return { month: { ...month, rows }, prorated };
}

/** The lines of a month by the rules alone. */
export function checksOf(month: Month, rulebook: Rulebook): readonly LineCheck[] {
  const prices = readPriceList(tableOf('prices.csv', month.prices));
  const { lines } = readLicenceFile(tableOf('month.csv', month.rows));
  return checkLines(lines, { rules: askedRules(rulebook), prices, tolerance: null });
}

function isPart({ basis }: LineCheck): boolean {
  return basis !== null && basis.chargeDays < basis.periodDays;
}
