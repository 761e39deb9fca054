/** The ten largest differences of one currency on Summary, and the block in which two people sign. */
import { absolute, compare, type Rational } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import type { FileFinding } from '../../finding.ts';
import { countIf } from '../formulas.ts';
import { count, headings, money, said, type ReportCell, type ReportSheet, type Speaker } from '../report-sheet.ts';

type Row = readonly ReportCell[];

const SHOWN = 10;

/** Heading and rows; none where nothing differs. Rows without a difference in money stand on Exceptions only. */
export function largestDifferences({ currency, findings }: CurrencyReport, speaker: Speaker): readonly Row[] {
  const largest = findings
    .filter(({ difference }) => difference !== null && difference.n !== 0n)
    .sort((a, b) => compare(size(b), size(a)) || (a.row ?? 0) - (b.row ?? 0))
    .slice(0, SHOWN);
  if (largest.length === 0) return [];
  const unit = currency ?? 'no currency';
  return [
    headings([`Largest differences, ${unit}`, 'Difference', 'Line', null, 'Reason', 'Whose favour', 'Offer', ' ']),
    ...largest.map((finding): Row => [
      finding.customerName,
      money(finding.difference),
      finding.row === null ? null : count(finding.row),
      null,
      speaker.reason(finding.code).caption,
      favours[finding.direction],
      finding.offerName,
      null,
    ]),
  ];
}

const favours: Readonly<Record<FileFinding['direction'], string>> = {
  'over-billed': 'over-billed: ours to claim',
  'under-billed': 'under-billed: owed',
  neutral: 'neutral',
};

function size({ difference }: FileFinding): Rational {
  return difference === null ? { n: 0n, d: 1n } : { n: absolute(difference.n), d: difference.d };
}

/** Who prepared and who reviewed, with what is still open counted by the sheet itself. */
export function signOff(exceptions: ReportSheet): readonly Row[] {
  const field = said('', 'input');
  const status = exceptions.columns.findIndex(({ caption }) => caption === 'Status');
  const openItems = count(exceptions.rows.filter((row) => row[status] === 'Open').length);
  const person = (what: string): Row => [what, field, null, null, field];
  return [
    headings(['Sign-off', 'Name', ' ', null, 'Date']),
    person('Prepared by'),
    person('Reviewed by'),
    person('Tolerances approved by (see About)'),
    ['State: Draft, Prepared, Reviewed or Locked', said('Draft', 'input')],
    ['Open items on Exceptions', { ...openItems, formula: countIf(exceptions, [['Status', 'Open']]) }],
  ];
}
