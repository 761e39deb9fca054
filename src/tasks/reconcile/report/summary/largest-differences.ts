/** The ten largest differences of one currency on Summary. */
import { absolute, compare, type Rational } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import type { FileFinding } from '../../finding.ts';
import { count, headings, money, overFigures, type ReportCell, type Speaker } from '../report-sheet.ts';

type Row = readonly ReportCell[];

const SHOWN = 10;

/** Heading and rows; none where nothing differs. Rows without a difference in money stand on Exceptions only. */
export function largestDifferences({ currency, findings }: CurrencyReport, speaker: Speaker): readonly Row[] {
  const { summary } = speaker.words;
  const { difference, line, reason, favour, offer } = summary.headings;
  const largest = findings
    .filter((each) => each.difference !== null && each.difference.n !== 0n)
    .sort((a, b) => compare(size(b), size(a)) || (a.row ?? 0) - (b.row ?? 0))
    .slice(0, SHOWN);
  if (largest.length === 0) return [];
  const title = summary.largest(currency ?? summary.noCurrency);
  return [
    headings([title, overFigures(difference), overFigures(line), null, reason, favour, offer, ' ']),
    ...largest.map((finding): Row => [
      finding.customerName,
      money(finding.difference),
      finding.row === null ? null : count(finding.row),
      null,
      speaker.reason(finding.code).caption,
      summary.favours[finding.direction],
      finding.offerName,
      null,
    ]),
  ];
}

function size({ difference }: FileFinding): Rational {
  return difference === null ? { n: 0n, d: 1n } : { n: absolute(difference.n), d: difference.d };
}
