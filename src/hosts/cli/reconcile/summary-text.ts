/** The single place that prints a reconciliation for a terminal: sums, what was found, and what was not checked. */
import {
  tellFinding,
  type CurrencyReport,
  type Reconciliation,
  type Speaker,
  type TieOut,
  type ToldFinding,
} from '../../../tasks/index.ts';
import { printDecimal } from '../../../values/index.ts';
import { speakerFor } from './written/speaker.ts';

/** Lines for a person to read, what was found in a language. */
export function summaryLines(
  { file, rows, currencies, notChecked, habit }: Reconciliation,
  language?: string,
): readonly string[] {
  const speaker = speakerFor(language);
  const [expected] = [...habit.fits].sort(
    (a, b) => Number(b.profile === habit.profile) - Number(a.profile === habit.profile),
  );
  const rounding =
    habit.prorated === 0 || expected === undefined
      ? []
      : [`Rounding: ${expected.rows} of ${habit.prorated} prorated rows fit ${expected.profile}.`];
  return [
    `${file.table.source}: ${rows.inFile} rows, layout ${file.layout ?? 'unknown'}`,
    ...currencies.flatMap((part) => partLines(part, speaker)),
    ...rounding,
    ...notChecked.map((each) => `Not checked: ${speaker.notJudged(each)}`),
  ];
}

function partLines({ currency, tieOut, findings, notJudged }: CurrencyReport, speaker: Speaker): readonly string[] {
  const unit = currency ?? 'no currency';
  const told = findings.map((finding) => tellFinding(finding, currency));
  const [silent, rest] = [told.filter(isInformation), told.filter((each) => !isInformation(each))];
  return [
    `${unit}: total ${printDecimal(tieOut.totals.TotalForCustomer, 2)}, ${invoiceText(tieOut)}`,
    rest.length === 0 ? 'No finding.' : `${rest.length} ${rest.length === 1 ? 'finding' : 'findings'}:`,
    ...rest.flatMap((each) => findingLines(each, speaker)),
    ...(silent.length === 0 ? [] : [`${silent.length} annual subscriptions rightly without a row.`]),
    ...notJudged.map((each) =>
      each.of === 'row' ? `  Not judged, row ${each.line.row}: ${speaker.notJudged(each)}` : speaker.notJudged(each),
    ),
  ];
}

/** What of the invoice is where; an operand that is zero is not spoken of. */
function invoiceText({ invoiceTotal, adjustments, taxRounding, unexplained, verdict }: TieOut): string {
  if (invoiceTotal === null || unexplained === null) return 'no invoice total given';
  const parts = [
    `invoice ${printDecimal(invoiceTotal, 2)}`,
    ...(adjustments.n === 0n ? [] : [`adjustments ${printDecimal(adjustments, 2)}`]),
    ...(taxRounding.n === 0n ? [] : [`rounding of the tax ${printDecimal(taxRounding, 2)}`]),
    `unexplained ${printDecimal(unexplained, 2)}`,
  ];
  return `${parts.join(', ')}: ${verdictWords[verdict]}`;
}

const verdictWords: Readonly<Record<TieOut['verdict'], string>> = {
  ties: 'ties',
  'ties-within-rounding': 'ties within rounding',
  'does-not-tie': 'does not tie',
  'not-checked': 'not checked',
};

/** Rightly silent subscriptions are told, and are nothing to do. */
function isInformation({ code }: ToldFinding): boolean {
  return code === 'SILENT_EXPECTED';
}

function findingLines(told: ToldFinding, speaker: Speaker): readonly string[] {
  const place = told.row === null ? (told.subscription ?? 'the whole file') : `row ${told.row}`;
  return [`  ${told.code}, ${place}: ${speaker.finding(told)}`, `    ${speaker.nextStep(told)}`];
}
