/** The single reader of the arguments of DEADLINES: a subscription list, the day from which to look, how far, and prices. */
import type { CoreInput } from '../../../../language/index.ts';
import type { PriceList } from '../../../../sheets/index.ts';
import { usualDays } from '../../../../tasks/index.ts';
import { isWhole, printDecimal, toDouble, type CalendarDate, type Problem } from '../../../../values/index.ts';
import { argumentProblem } from '../../argument-problem.ts';
import { isBlock } from '../../broadcast.ts';
import type { Argument, Cell, CellError } from '../../custom-function.ts';
import { decode } from '../../decode.ts';
import type { Surroundings } from '../../surroundings.ts';
import { listedPrices } from './price-tables.ts';
import { isBlank } from './sheet-argument.ts';
import { subscriptionRows, type SubscriptionRows } from './subscription-rows.ts';

/** What DEADLINES works on. */
interface DeadlineArguments extends SubscriptionRows {
  readonly kind: 'given';
  /** Null where none was given. */
  readonly prices: PriceList | null;
  readonly asOf: CalendarDate;
  readonly within: number;
}

type Refusal = { readonly kind: 'problems'; readonly problems: readonly Problem[] } | CellError;

const day: CoreInput = { name: 'asOf', type: { kind: 'date', unit: {} } };
const days: CoreInput = { name: 'withinDays', type: { kind: 'number', unit: {} }, default: '' };
const MOST_DAYS = 36_500;

/** Reads the four arguments; a row of the list that is wrong is told as such and keeps no other from its deadlines. */
export function readDeadlineArguments(
  [listed, from, far, priced]: readonly Argument[],
  surroundings: Surroundings,
): DeadlineArguments | Refusal {
  const asOf = readDay(from, surroundings);
  if (typeof asOf !== 'number') return asOf;
  const within = readWithin(far, surroundings);
  if (typeof within !== 'number') return within;
  const rows = subscriptionRows('subscriptions', listed, surroundings);
  if (!('list' in rows)) return { kind: 'problems', problems: rows };
  const prices = isBlank(isBlock(priced) ? priced : [[priced]])
    ? null
    : listedPrices('priceList', priced, surroundings);
  if (prices !== null && 'code' in prices) return prices;
  return { kind: 'given', ...rows, prices, asOf, within };
}

function readDay(argument: Argument, { dateSystem }: Surroundings): CalendarDate | Refusal {
  const place = { kind: 'argument', name: day.name } as const;
  const decoded = decode(firstOf(argument), day, place, dateSystem);
  if (decoded.kind === 'date') return decoded.date;
  if (decoded.kind === 'cell-error') return decoded;
  return refused(decoded.kind === 'problem' ? decoded.problem : argumentProblem('argument-empty', place, {}));
}

function readWithin(argument: Argument, { dateSystem }: Surroundings): number | Refusal {
  const place = { kind: 'argument', name: days.name } as const;
  const decoded = decode(firstOf(argument), days, place, dateSystem);
  if (decoded.kind === 'cell-error') return decoded;
  if (decoded.kind === 'problem') return refused(decoded.problem);
  if (decoded.kind !== 'number') return usualDays;
  const within = toDouble(decoded.amount);
  if (isWhole(decoded.amount) && within >= 0 && within <= MOST_DAYS) return within;
  const found = printDecimal(decoded.amount, 0, 12);
  const data = { name: days.name, found, from: '0', to: String(MOST_DAYS), places: 0 };
  return refused({ code: 'out-of-domain', at: place, with: data });
}

function firstOf(argument: Argument): Cell {
  return isBlock(argument) ? argument[0]?.[0] : argument;
}

function refused(problem: Problem): Refusal {
  return { kind: 'problems', problems: [problem] };
}
