/** The single place where a finding about a line becomes a sentence in the pane's language. */
import type { Figures } from '../../messages/index.ts';
import type { LineCheck } from '../../tasks/index.ts';
import { printDecimal, unreachable, type Rational } from '../../values/index.ts';
import type { FindingTexts } from '../texts/pane-texts.ts';

/** Why the line does not simply tie; null where it does. */
export function findingSentence(
  { finding, expected }: LineCheck,
  texts: FindingTexts,
  figures: Figures = plain,
): string | null {
  if (finding === null) return null;
  switch (finding.code) {
    case 'UNKNOWN':
      return texts.UNKNOWN({ expected: expected === null ? null : printAmount(expected, figures) });
    case 'CHARGE_TYPE':
      return texts.CHARGE_TYPE({ actual: finding.actualChargeType, expected: finding.expectedChargeType });
    case 'PRICE':
      return texts.PRICE({
        actual: printAmount(finding.actualUnitPrice, figures),
        expected: printAmount(finding.expectedUnitPrice, figures),
      });
    case 'DAYS': {
      const { actualDays: actual, expectedDays: expected, daysOf } = finding;
      return (daysOf === 'charge' ? texts.DAYS : texts.PERIOD_DAYS)({ actual, expected });
    }
    case 'QTY':
      return texts.QTY({
        actual: figures(printDecimal(finding.actualQuantity)),
        expected: figures(printDecimal(finding.expectedQuantity)),
      });
    case 'ROUNDING':
      return texts.ROUNDING({ profile: finding.profile, more: finding.alsoFit.length });
    case 'NOT_JUDGED':
      return notJudged(finding, texts.NOT_JUDGED);
    default:
      return unreachable(finding);
  }
}

/** As sheets and files have it, where no person has chosen otherwise. */
const plain: Figures = (decimal) => decimal;

/** `12.60`; prices keep the decimals they have. */
export function printAmount(amount: Rational, figures: Figures = plain): string {
  return figures(printDecimal(amount, 2, 6));
}

type NotJudged = Extract<NonNullable<LineCheck['finding']>, { readonly code: 'NOT_JUDGED' }>;

function notJudged(finding: NotJudged, texts: FindingTexts['NOT_JUDGED']): string {
  if (finding.missing === 'rule') return texts.rule({ why: finding.why });
  if (finding.missing === 'rule-domain') return texts['rule-domain']({ inputs: finding.inputs.join(', ') });
  return texts[finding.missing];
}
