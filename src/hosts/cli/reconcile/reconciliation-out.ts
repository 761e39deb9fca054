/**
 * The single way from a reconciliation to the JSON of `tieout reconcile`: one object for one currency, a list of them
 * for several. Amounts are decimal strings; what was not judged stands apart from the findings.
 */
import {
  tellFinding,
  type CarriedForward,
  type CurrencyReport,
  type NotJudged,
  type Reconciliation,
  type Speaker,
  type ToldFinding,
} from '../../../tasks/index.ts';
import { printDecimal, type Rational } from '../../../values/index.ts';
import { remarksJson } from './carried-out.ts';
import { speakerFor } from './written/speaker.ts';

/** The whole answer as JSON, its sentences in a language. */
export function reconciliationJson(
  { file, rows: { inFile: rows }, currencies, notChecked, carried }: Reconciliation,
  language?: string,
): object {
  const speaker = speakerFor(language);
  const { layout } = file;
  const forAll = notChecked.map((each) => notCheckedJson(each, speaker));
  const part = (one: CurrencyReport): object => ({
    layout,
    currency: one.currency,
    ...partJson(one, forAll, { speaker, carried }),
  });
  const [only, ...others] = currencies;
  if (only === undefined) return { layout, currency: null, rows, ...nothingAdded, notChecked: forAll };
  if (others.length === 0) return part(only);
  return { layout, rows, currencies: currencies.map(part) };
}

const nothingAdded = {
  totals: { Amount: '0.00', TotalOtherDiscount: '0.00', Subtotal: '0.00', Tax: '0.00', TotalForCustomer: '0.00' },
  invoiceTotal: null,
  adjustments: null,
  taxRounding: null,
  unexplained: null,
  tieOut: 'not-checked',
  counts: {},
  findings: [],
};

function partJson(
  { currency, lines, tieOut, findings, notJudged }: CurrencyReport,
  forAll: readonly unknown[],
  { speaker, carried }: { readonly speaker: Speaker; readonly carried: CarriedForward | undefined },
): object {
  const { totals, invoiceTotal, adjustments, taxRounding, unexplained, verdict } = tieOut;
  const ofInvoice = (amount: Rational): string | null => (invoiceTotal === null ? null : money(amount));
  return {
    rows: lines.lines,
    totals: {
      Amount: money(totals.Amount),
      TotalOtherDiscount: money(totals.TotalOtherDiscount),
      Subtotal: money(totals.Subtotal),
      Tax: money(totals.Tax),
      TotalForCustomer: money(totals.TotalForCustomer),
    },
    invoiceTotal: invoiceTotal === null ? null : money(invoiceTotal),
    adjustments: ofInvoice(adjustments),
    taxRounding: ofInvoice(taxRounding),
    unexplained: unexplained === null ? null : money(unexplained),
    tieOut: verdict,
    counts: countsOf(findings),
    findings: findings.map((finding) => ({
      ...findingJson(tellFinding(finding, currency), speaker),
      ...remarksJson(carried, finding),
    })),
    notChecked: [...forAll, ...notJudged.map((each) => notCheckedJson(each, speaker))],
  };
}

function money(amount: Rational): string {
  return printDecimal(amount, 2);
}

function countsOf(findings: CurrencyReport['findings']): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function findingJson(told: ToldFinding, speaker: Speaker): object {
  const { row, line, subscription, code, field, expected, actual, difference, direction } = told;
  return {
    row,
    line,
    subscription,
    code,
    field,
    expected,
    actual,
    difference,
    direction,
    profile: code === 'ROUNDING' ? told.details.profile : null,
    explanation: speaker.finding(told),
    rule: told.rule,
    citation: told.citation,
    nextStep: speaker.nextStep(told),
    ...told.details,
  };
}

function notCheckedJson(notJudged: NotJudged, speaker: Speaker): object {
  const explanation = speaker.notJudged(notJudged);
  const core = { code: 'NOT_JUDGED', row: null, line: null, subscription: null, explanation };
  switch (notJudged.of) {
    case 'file':
      return { ...core, missing: notJudged.lacks, reasons: notJudged.reasons };
    case 'subscription':
      return { ...core, subscription: notJudged.listed.subscription, missing: notJudged.lacks };
    case 'offer':
      return { ...core, missing: notJudged.lacks, offer: notJudged.offer, written: notJudged.written };
    default: {
      const { row, line, subscription } = notJudged.line;
      return { ...core, row, line, subscription, missing: notJudged.lacks.missing };
    }
  }
}
