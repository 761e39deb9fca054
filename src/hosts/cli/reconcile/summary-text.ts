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
import { terminalTexts, type TerminalTexts } from '../../../messages/index.ts';
import { languageOf, speakerFor } from './written/speaker.ts';

/** Lines for a person to read, in a language. */
export function summaryLines(
  { file, rows, currencies, notChecked, habit }: Reconciliation,
  language?: string,
): readonly string[] {
  const speaker = speakerFor(language);
  const texts = terminalTexts(languageOf(language));
  const [expected] = [...habit.fits].sort(
    (a, b) => Number(b.profile === habit.profile) - Number(a.profile === habit.profile),
  );
  const rounding =
    habit.prorated === 0 || expected === undefined
      ? []
      : [texts.rounding(expected.rows, habit.prorated, expected.profile)];
  return [
    texts.file(file.table.source, rows.inFile, file.layout),
    ...currencies.flatMap((part) => partLines(part, { speaker, texts })),
    ...rounding,
    ...notChecked.map((each) => texts.notChecked(speaker.notJudged(each))),
  ];
}

/** Sentences of findings, and what stands around them. */
interface Said {
  readonly speaker: Speaker;
  readonly texts: TerminalTexts;
}

function partLines(
  { currency, tieOut, findings, notJudged }: CurrencyReport,
  { speaker, texts }: Said,
): readonly string[] {
  const unit = currency ?? texts.noCurrency;
  const told = findings.map((finding) => tellFinding(finding, currency));
  const [silent, rest] = [told.filter(isInformation), told.filter((each) => !isInformation(each))];
  return [
    texts.total(unit, printDecimal(tieOut.totals.TotalForCustomer, 2), invoiceText(tieOut, texts)),
    texts.findings(rest.length),
    ...rest.flatMap((each) => findingLines(each, { speaker, texts })),
    ...(silent.length === 0 ? [] : [texts.silent(silent.length)]),
    ...notJudged.map((each) =>
      each.of === 'row' ? `  ${texts.notJudged(each.line.row, speaker.notJudged(each))}` : speaker.notJudged(each),
    ),
  ];
}

/** What of the invoice is where; an operand that is zero is not spoken of. */
function invoiceText(
  { invoiceTotal, adjustments, taxRounding, unexplained, verdict }: TieOut,
  { noInvoice, invoice, verdicts }: TerminalTexts,
): string {
  if (invoiceTotal === null || unexplained === null) return noInvoice;
  const parts = [
    `${invoice.total} ${printDecimal(invoiceTotal, 2)}`,
    ...(adjustments.n === 0n ? [] : [`${invoice.adjustments} ${printDecimal(adjustments, 2)}`]),
    ...(taxRounding.n === 0n ? [] : [`${invoice.taxRounding} ${printDecimal(taxRounding, 2)}`]),
    `${invoice.unexplained} ${printDecimal(unexplained, 2)}`,
  ];
  return `${parts.join(', ')}: ${verdicts[verdict]}`;
}

/** Rightly silent subscriptions are told, and are nothing to do. */
function isInformation({ code }: ToldFinding): boolean {
  return code === 'SILENT_EXPECTED';
}

function findingLines(told: ToldFinding, { speaker, texts }: Said): readonly string[] {
  const place = told.row === null ? (told.subscription ?? texts.wholeFile) : texts.row(told.row);
  return [`  ${told.code}, ${place}: ${speaker.finding(told)}`, `    ${speaker.nextStep(told)}`];
}
