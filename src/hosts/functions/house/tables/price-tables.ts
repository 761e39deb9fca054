/** The single way from a price list in cells to the rows that rules look up. A list with anything wrong in it gives no price. */
import { priceColumns, readPriceList, type PriceList } from '../../../../sheets/index.ts';
import type { Tables } from '../../../../targets/index.ts';
import { problemCell } from '../../cell-errors.ts';
import type { Argument, CellError } from '../../custom-function.ts';
import type { Surroundings } from '../../surroundings.ts';
import { blockOf, tableOf } from './sheet-argument.ts';

/** The rows of the table PriceList, or the error that stands in for every answer. */
export function priceTables(
  name: string,
  argument: Argument,
  surroundings: Surroundings,
): { readonly tables: Tables } | CellError {
  const listed = listedPrices(name, argument, surroundings);
  if ('code' in listed) return listed;
  const rows = listed.prices.map(({ offerId, validFrom, monthlyPrice, currency }) => ({
    OfferId: { kind: 'text', text: offerId } as const,
    ValidFrom: { kind: 'date', date: validFrom } as const,
    MonthlyPrice: { kind: 'money', amount: monthlyPrice, currency } as const,
  }));
  return { tables: { PriceList: rows } };
}

/** A price list without a fault, or the error that stands in for it. */
export function listedPrices(
  name: string,
  argument: Argument,
  { language, dateSystem: system }: Surroundings,
): PriceList | CellError {
  const cells = blockOf(name, argument);
  if ('code' in cells) return problemCell([cells], language);
  const error = cells.flat().find((cell) => typeof cell === 'object' && cell !== null);
  if (error !== undefined) return error;
  const listed = readPriceList(tableOf(name, cells, { sheet: priceColumns, system }));
  // A price that cannot be read must not let an older one answer in its place.
  return listed.problems.length > 0 ? problemCell(listed.problems.slice(0, 1), language) : listed;
}
