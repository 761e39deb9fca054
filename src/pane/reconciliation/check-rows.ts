/** The single place that makes the rows of a check sheet: one a line, with amounts as numbers and the reason in words. */
import type { DateSerial, Scalar } from '../../sheets/index.ts';
import type { LineCheck } from '../../tasks/index.ts';
import { toDouble, type Rational } from '../../values/index.ts';
import type { PaneTexts } from '../texts/pane-texts.ts';
import { findingSentence } from './finding-sentence.ts';

/** Number formats of the columns, in their order. */
export const checkFormats = [
  '0',
  '@',
  '@',
  '@',
  'yyyy-mm-dd',
  'yyyy-mm-dd',
  '0',
  '#,##0.00',
  '#,##0.00',
  '#,##0.00',
  '@',
  '@',
  '@',
  '@',
];

/** Header and a row for each line. Verdict and reason are the stable English words. */
export function checkRows(
  checks: readonly LineCheck[],
  texts: PaneTexts['check'],
  serialOf: DateSerial,
): readonly (readonly Scalar[])[] {
  return [texts.columns, ...checks.map((check) => rowOf(check, texts, serialOf))];
}

function rowOf(check: LineCheck, texts: PaneTexts['check'], serialOf: DateSerial): readonly Scalar[] {
  const { line, verdict, finding, expected, difference } = check;
  return [
    line.row,
    line.customerName,
    line.offerName,
    line.chargeType.name,
    serialOf(line.chargeStart),
    serialOf(line.chargeEnd),
    toDouble(line.quantity),
    toDouble(line.amount),
    numberOf(expected),
    numberOf(difference),
    verdict,
    finding?.code ?? null,
    findingSentence(check, texts.finding),
    line.currency,
  ];
}

function numberOf(amount: Rational | null): number | null {
  return amount === null ? null : toDouble(amount);
}
