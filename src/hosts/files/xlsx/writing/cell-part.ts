/** The single place where a value becomes a cell of a written sheet: numbers as decimals, never through a double; text as text. */
import type { ReportCell } from '../../../../tasks/index.ts';
import { printDecimal, type Rational } from '../../../../values/index.ts';
import { styleOf, type ValueKind } from './styles-part.ts';
import { xmlText } from './xml-text.ts';

/** Serial of 1970-01-01 in the calendar of 1900. */
const EPOCH = 25_569;

/** The cell; nothing for an empty one. `wraps`: it breaks into lines. */
export function cellPart(cell: ReportCell, at: string, wraps: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(at, cell, styleOf(wraps ? 'wrapped' : 'text'));
  if ('say' in cell) return saidCell(cell, at);
  const { kind, value } = numberOf(cell);
  const formula = 'formula' in cell ? `<f>${xmlText(cell.formula)}</f>` : '';
  return `<c r="${at}" s="${styleOf(kind, cell.look)}">${formula}<v>${value}</v></c>`;
}

type NumberCell = Exclude<ReportCell, null | string | { readonly say: string }>;

function numberOf(cell: NumberCell): { readonly kind: ValueKind; readonly value: string } {
  if ('money' in cell) return { kind: 'money', value: printDecimal(cell.money, 2) };
  if ('count' in cell) return { kind: 'count', value: printDecimal(cell.count) };
  if ('exact' in cell) return { kind: 'exact', value: places(cell.exact) };
  return { kind: 'date', value: String(cell.date + EPOCH) };
}

const places = (exact: Rational): string => printDecimal(exact, 0, 12);

type SaidCell = Extract<ReportCell, { readonly say: string }>;

/** A field that waits for a person is a cell without a value. */
function saidCell({ say, look, formula }: SaidCell, at: string): string {
  const style = styleOf('said', look);
  if (formula !== undefined)
    return `<c r="${at}" s="${style}" t="str"><f>${xmlText(formula)}</f><v>${xmlText(say)}</v></c>`;
  return say === '' ? `<c r="${at}" s="${style}"/>` : textCell(at, say, style);
}

/** In the cell itself and as text, so that a formula in a customer's name stays its name. */
export function textCell(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
