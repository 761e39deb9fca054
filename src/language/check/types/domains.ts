/** The single place for declared domains: the range and the decimals an input may have, and their defaults. */
import { divide, firstDate, lastDate, parseDecimal, printDate, printDecimal, rational } from '../../../values/index.ts';
import type { CoreType } from '../../core/core.ts';
import type { Text, TypeText } from '../../syntax/ast.ts';
import type { AmountType, ItemType, Type } from './types.ts';

interface Domain {
  readonly from: string;
  readonly to: string;
  readonly places: number;
}

const whole: Domain = { from: '0', to: '10000000', places: 0 };
const days: Domain = { from: '-36600', to: '36600', places: 0 };
const amounts: Domain = { from: '-1000000000', to: '1000000000', places: 4 };
/** Percentages are kept as ratios: 100 % with four decimals is 1 with six. */
const ratios: Domain = { from: '0', to: '1', places: 6 };

function defaultDomain({ money, unit, percent }: AmountType): Domain {
  if (percent) return ratios;
  const [only, ...more] = Object.entries(unit);
  if (money || !only || more.length > 0 || only[1] !== 1) return amounts;
  return only[0] === 'day' ? days : whole;
}

/** The type as core keeps it, with the domain declared in `text` or else the default one. */
export function coreTypeOf(type: Type, text: TypeText | null, values: readonly string[] = []): CoreType {
  switch (type.kind) {
    case 'amount':
      return amountCore(type, text);
    case 'date':
      return { kind: 'date', unit: {}, from: printDate(firstDate), to: printDate(lastDate) };
    case 'choice':
      return { kind: 'choice', unit: {}, choice: type.choice, values };
    case 'list':
      return listCore(type.item, text, values);
    case 'yesno':
      return { kind: 'yesno', unit: {} };
    default:
      return { kind: 'text', unit: {} };
  }
}

/** A list of amounts has the domain of one of them. */
function listCore(item: ItemType, text: TypeText | null, values: readonly string[]): CoreType {
  if (item.kind === 'text') return { kind: 'list', unit: {} };
  if (item.kind === 'choice') return { kind: 'list', unit: {}, choice: item.choice, values };
  return { ...amountCore(item, text), kind: 'list', items: kindOf(item) };
}

function amountCore(type: AmountType, text: TypeText | null): CoreType {
  const domain = defaultDomain(type);
  const written = (end: Text | null | undefined): string | null => {
    const points = end ? parseDecimal(end.text) : null;
    if (!end || !points) return null;
    return type.percent ? printDecimal(divide(points, rational(100n))) : end.text;
  };
  const [from, to] = [written(text?.from) ?? domain.from, written(text?.to) ?? domain.to];
  // Decimals of a percentage are decimals of its points: two more of the ratio.
  const places = text?.places ? wholeNumber(text.places.text) + (type.percent ? 2 : 0) : domain.places;
  return { kind: kindOf(type), unit: type.unit, from, to, places };
}

/** How core names a quantity. */
export function kindOf({ money, percent }: AmountType): 'money' | 'percent' | 'number' {
  if (money) return 'money';
  return percent ? 'percent' : 'number';
}

const wholeNumber = (digits: string): number => Number(BigInt(digits.split('.')[0] ?? '0'));
