/** The reasons of the exceptions by what they are worth, the largest first: where to begin. */
import { add, compare, negate, zero, type Rational } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import type { FileFinding, ReasonCode } from '../../finding.ts';

/** What the findings of one reason are worth, without a sign; a finding whose difference nobody knows is worth nothing here. */
export interface ReasonSums {
  readonly code: ReasonCode;
  readonly over: Rational;
  readonly under: Rational;
  readonly findings: number;
}

export interface ReasonFigures {
  readonly kind: 'reasons';
  readonly currency: string | null;
  readonly reasons: readonly ReasonSums[];
  readonly findings: number;
  /** Of all reasons together. */
  readonly amount: Rational;
}

/** The reasons of one currency; null where nothing is worth anything. */
export function reasonFigures({ currency, findings }: CurrencyReport): ReasonFigures | null {
  const byCode = new Map<ReasonCode, ReasonSums>();
  for (const finding of findings) {
    const { code } = finding;
    // Information is not an exception.
    if (code === 'SILENT_EXPECTED') continue;
    byCode.set(code, withFinding(byCode.get(code) ?? { code, over: zero, under: zero, findings: 0 }, finding));
  }
  const reasons = [...byCode.values()].sort(
    (a, b) => compare(worth(b), worth(a)) || b.findings - a.findings || (a.code < b.code ? -1 : 1),
  );
  const amount = reasons.reduce((sum, reason) => add(sum, worth(reason)), zero);
  if (amount.n === 0n) return null;
  const count = reasons.reduce((sum, reason) => sum + reason.findings, 0);
  return { kind: 'reasons', currency, reasons, findings: count, amount };
}

/** Over-billed and under-billed together. */
export function worth({ over, under }: ReasonSums): Rational {
  return add(over, under);
}

function withFinding(sums: ReasonSums, { difference, direction }: FileFinding): ReasonSums {
  const findings = sums.findings + 1;
  if (difference === null || difference.n === 0n) return { ...sums, findings };
  const size = difference.n < 0n ? negate(difference) : difference;
  // Whose favour it is in does not follow from the sign: a discount that is too small bills too much.
  return direction === 'under-billed'
    ? { ...sums, findings, under: add(sums.under, size) }
    : { ...sums, findings, over: add(sums.over, size) };
}
