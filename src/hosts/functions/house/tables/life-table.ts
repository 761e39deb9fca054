/**
 * The single reader of a table of events: rows of one subscription are its purchase, what happened to it, list prices
 * by their first day, and the last day to be told. The order of the rows means nothing.
 */
import type { CoreInput, CoreType } from '../../../../language/index.ts';
import type { Life, LifeEvent, Pricing, Purchase } from '../../../../tasks/index.ts';
import type { CalendarDate, Problem, Value } from '../../../../values/index.ts';
import { argumentProblem, type ArgumentProblem } from '../../argument-problem.ts';
import type { Argument, Cell } from '../../custom-function.ts';
import { decode } from '../../decode.ts';
import type { DateSystem } from '../../serial-date.ts';
import { inputTable, type InputTable } from './input-table.ts';

/** One subscription of the table. */
export interface ToldLife {
  readonly life: Life;
  readonly until: CalendarDate;
  readonly purchaseRow: number | null;
  /** Row of the table for each event of the life. */
  readonly eventRows: readonly number[];
  /** What is wrong with its rows; where there is anything, the life is not to be told. */
  readonly problems: readonly Problem[];
}

const kinds = [
  'purchase',
  'licence-change',
  'frequency-change',
  'suspension',
  'reactivation',
  'cancellation',
  'list-price',
  'until',
] as const;

type Kind = (typeof kinds)[number];

const type = (kind: CoreType['kind'], values?: readonly string[]): CoreType => ({
  kind,
  unit: {},
  ...(values && { values }),
});

const columns = [
  { name: 'Subscription', type: type('text') },
  { name: 'Date', type: type('date') },
  { name: 'Event', type: type('choice', kinds) },
  { name: 'Licences', type: type('number') },
  { name: 'Frequency', type: type('choice', ['monthly', 'annual']) },
  { name: 'MonthlyPrice', type: type('money') },
  { name: 'BillingDay', type: type('number') },
] as const satisfies readonly CoreInput[];

type ColumnName = (typeof columns)[number]['name'];

/** Columns that a row of a kind cannot do without, besides its day and its kind. */
const needed: Readonly<Partial<Record<Kind, readonly ColumnName[]>>> = {
  purchase: ['Licences', 'Frequency', 'MonthlyPrice', 'BillingDay'],
  'licence-change': ['Licences'],
  'frequency-change': ['Frequency'],
  'list-price': ['MonthlyPrice'],
};

interface ReadRow {
  readonly row: number;
  readonly subscription: string;
  readonly values: Readonly<Partial<Record<ColumnName, Value>>>;
  readonly problems: readonly Problem[];
}

/** The subscriptions of a table, in the order of their first rows. */
export function readLives(argument: Argument, system: DateSystem): readonly ToldLife[] | ArgumentProblem {
  const table = inputTable(argument, columns, {});
  if ('code' in table) return table;
  const lives = new Map<string, ReadRow[]>();
  for (const [index, blank] of table.blank.entries()) {
    if (blank) continue;
    const read = readRow(table, index, system);
    const known = lives.get(read.subscription);
    if (known === undefined) lives.set(read.subscription, [read]);
    else known.push(read);
  }
  return [...lives.values()].map(lifeOf);
}

function readRow(table: InputTable, index: number, system: DateSystem): ReadRow {
  const values: Partial<Record<ColumnName, Value>> = {};
  const problems: Problem[] = [];
  for (const [i, input] of columns.entries()) {
    const place = { kind: 'argument', name: input.name, row: index + 1 } as const;
    const decoded = decode(kebab(input.name, table.columns[i]?.at(index)), input, place, system);
    if (decoded.kind === 'problem') problems.push(decoded.problem);
    else if (decoded.kind === 'cell-error') problems.push(argumentProblem('argument-empty', place, {}));
    else if (decoded.kind !== 'empty') values[input.name] = decoded;
  }
  const { Subscription: id } = values;
  const subscription = id?.kind === 'text' ? id.text : '';
  return { row: index + 1, subscription, values, problems: [...problems, ...lacks({ values, problems }, index + 1)] };
}

/** What a row of its kind cannot do without and has neither rightly nor wrongly. */
function lacks({ values, problems }: Pick<ReadRow, 'values' | 'problems'>, row: number): Problem[] {
  const kind = kinds.find((known) => known === choiceIn(values.Event));
  const wanted: readonly ColumnName[] = ['Date', 'Event', ...(kind ? (needed[kind] ?? []) : [])];
  const said = problems.map(({ at }) => (at.kind === 'argument' ? at.name : ''));
  return wanted
    .filter((name) => values[name] === undefined && !said.includes(name))
    .map((name) => argumentProblem('argument-empty', { kind: 'argument', name, row }, {}));
}

/** `Licence change` and `licence_change` are `licence-change`. */
function kebab(name: ColumnName, cell: Cell): Cell {
  return name === 'Event' && typeof cell === 'string' ? cell.trim().replace(/[\s_]+/g, '-') : cell;
}

function choiceIn(value: Value | undefined): string | null {
  return value?.kind === 'choice' ? value.name : null;
}

function lifeOf(rows: readonly ReadRow[]): ToldLife {
  const problems = rows.flatMap((row) => row.problems);
  const of = (kind: Kind): readonly ReadRow[] => rows.filter(({ values }) => choiceIn(values.Event) === kind);
  const [[bought, second], [until]] = [of('purchase'), of('until')];
  const sole =
    second === undefined
      ? []
      : [argumentProblem('argument-twice', { kind: 'argument', name: 'purchase', row: second.row }, {})];
  const lacking = [...(bought ? [] : ['purchase']), ...(until ? [] : ['until'])].map((name) =>
    argumentProblem('argument-empty', { kind: 'argument', name }, {}),
  );
  const happened = rows.filter(
    ({ values }) => !['purchase', 'list-price', 'until', null].includes(choiceIn(values.Event)),
  );
  return {
    life: { purchase: purchaseOf(bought, of('list-price')), events: happened.map(eventOf) },
    until: dayIn(until),
    purchaseRow: bought?.row ?? null,
    eventRows: happened.map(({ row }) => row),
    problems: [...problems, ...sole, ...lacking],
  };
}

/** Where something is missing the row has said so already; what stands in for it is never told. */
const nothing = { n: 0n, d: 1n };

const dayIn = (row: ReadRow | undefined): CalendarDate =>
  row?.values.Date?.kind === 'date' ? row.values.Date.date : (0 as CalendarDate);

const numberIn = (value: Value | undefined): Purchase['licences'] =>
  value?.kind === 'number' ? value.amount : nothing;

function purchaseOf(bought: ReadRow | undefined, listed: readonly ReadRow[]): Purchase {
  const { Licences, BillingDay, Frequency } = bought?.values ?? {};
  return {
    pricing: pricingOf(bought, listed),
    licences: numberIn(Licences),
    serviceStart: dayIn(bought),
    billingDay: numberIn(BillingDay),
    frequency: choiceIn(Frequency) === 'annual' ? 'annual' : 'monthly',
  };
}

/** The purchase's price holds until a list says otherwise. */
function pricingOf(bought: ReadRow | undefined, listed: readonly ReadRow[]): Pricing {
  const price = bought?.values.MonthlyPrice ?? { kind: 'money', amount: nothing, currency: null };
  if (listed.length === 0) return { kind: 'fixed', monthlyPrice: price };
  const rows = [bought, ...listed].flatMap((row) => {
    const { Date: from, MonthlyPrice } = row?.values ?? {};
    return from && MonthlyPrice
      ? [{ OfferId: { kind: 'text', text: OFFER } as const, ValidFrom: from, MonthlyPrice }]
      : [];
  });
  return { kind: 'listed', offerId: OFFER, tables: { PriceList: rows } };
}

/** The price lists of a life hold one offer, whatever its id. */
const OFFER = 'offer';

function eventOf({ values }: ReadRow): LifeEvent {
  const on = values.Date?.kind === 'date' ? values.Date.date : (0 as CalendarDate);
  const kind = choiceIn(values.Event);
  switch (kind) {
    case 'licence-change':
      return { kind, on, licences: numberIn(values.Licences) };
    case 'frequency-change':
      return { kind, on, frequency: choiceIn(values.Frequency) === 'annual' ? 'annual' : 'monthly' };
    case 'suspension':
    case 'reactivation':
      return { kind, on };
    default:
      return { kind: 'cancellation', on };
  }
}
