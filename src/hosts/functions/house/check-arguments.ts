/** The single reader of the arguments of CHECK: lines and price list become tables, the tolerance an amount. */
import type { CoreInput } from '../../../language/index.ts';
import {
  licenceColumns,
  matchHeader,
  priceColumns,
  readPriceList,
  type LicenceColumn,
  type PriceList,
  type Table,
} from '../../../sheets/index.ts';
import type { Problem, Rational } from '../../../values/index.ts';
import { isBlock } from '../broadcast.ts';
import type { Argument, Cell, CellError } from '../custom-function.ts';
import { decode } from '../decode.ts';
import type { DateSystem } from '../serial-date.ts';
import { blockOf, isBlank, tableOf } from './tables/sheet-argument.ts';

/** What CHECK works on. */
export interface CheckArguments {
  readonly kind: 'given';
  readonly lines: CellTable;
  /** Null where none was given. */
  readonly prices: PriceList | null;
  readonly tolerance: Rational | null;
}

/** A table, and by row, from 1, the error of a cell that decides a verdict. */
interface CellTable {
  readonly table: Table;
  readonly errors: ReadonlyMap<number, CellError>;
}

type Refusal = { readonly kind: 'problems'; readonly problems: readonly Problem[] } | CellError;

/** Columns beyond the needed ones from which the expected amount is worked out. */
const alsoDeciding: readonly LicenceColumn[] = [
  'BillingCycleType',
  'SubscriptionStartDate',
  'SubscriptionEndDate',
  'DurableOfferId',
  'Currency',
];
const deciding: ReadonlySet<LicenceColumn | null> = new Set([...licenceColumns.required, ...alsoDeciding]);

const toleranceInput: CoreInput = { name: 'tolerance', type: { kind: 'money', unit: {} }, default: '' };

/** Reads the three arguments; a price list that is none is refused, a wrong price in it only leaves its lines unjudged. */
export function readCheckArguments(args: readonly Argument[], system: DateSystem): CheckArguments | Refusal {
  const tolerance = readTolerance(args[2]);
  if (tolerance.kind !== 'amount') return tolerance;
  const tables = [blockOf('lines', args[0]), blockOf('priceList', args[1])] as const;
  const problems = tables.flatMap((cells) => ('code' in cells ? [cells] : []));
  const [lines, listed] = tables;
  if ('code' in lines || 'code' in listed) return { kind: 'problems', problems };
  const prices = isBlank(listed) ? null : readPriceList(tableOf('priceList', listed, { sheet: priceColumns, system }));
  const unread = prices?.problems.filter(({ code }) => code === 'sheet-not-recognised') ?? [];
  if (unread.length > 0) return { kind: 'problems', problems: unread };
  const table = tableOf('lines', lines, { sheet: licenceColumns, system });
  return { kind: 'given', lines: { table, errors: errorsOf(table, lines) }, prices, tolerance: tolerance.amount };
}

function readTolerance(argument: Argument): { readonly kind: 'amount'; readonly amount: Rational | null } | Refusal {
  const cell = isBlock(argument) ? argument[0]?.[0] : argument;
  const decoded = decode(cell, toleranceInput, { kind: 'argument', name: 'tolerance' }, 1900);
  if (decoded.kind === 'cell-error') return decoded;
  if (decoded.kind === 'problem') return { kind: 'problems', problems: [decoded.problem] };
  return { kind: 'amount', amount: decoded.kind === 'money' ? decoded.amount : null };
}

function errorsOf(table: Table, cells: readonly (readonly Cell[])[]): ReadonlyMap<number, CellError> {
  const decides = table.headers.map((header) => deciding.has(matchHeader(licenceColumns, header)));
  const errors = new Map<number, CellError>();
  for (const [row, line] of cells.entries()) {
    if (row === 0) continue;
    const error = line.find((cell, column) => decides[column] === true && typeof cell === 'object' && cell !== null);
    if (typeof error === 'object' && error !== null) errors.set(row, error);
  }
  return errors;
}
