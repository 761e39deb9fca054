/**
 * The single list of the charts of a reconciliation, as figures without a word: plain data that a worker can hand over,
 * made of one currency each. Nothing is drawn of a part that has no line.
 */
import type { CurrencyReport } from '../../currency-report.ts';
import { differenceFigures, type DifferenceFigures } from './difference-figures.ts';
import { reasonFigures, type ReasonFigures } from './reason-figures.ts';
import { bridgeFigures, type BridgeFigures } from './steps/bridge-figures.ts';
import type { MonthFigures } from './steps/month-figures.ts';
import { typeFigures, type TypeFigures } from './type-figures.ts';

/** What one chart shows. */
export type ChartFigures = BridgeFigures | MonthFigures | TypeFigures | ReasonFigures | DifferenceFigures;

/** The charts of one currency, in the order of the questions: does it tie, what of, what is wrong, by how much. */
export function chartFigures(part: CurrencyReport): readonly ChartFigures[] {
  if (part.lines.lines === 0) return [];
  const all = [bridgeFigures(part), typeFigures(part), reasonFigures(part), differenceFigures(part)];
  return all.filter((figures) => figures !== null);
}
