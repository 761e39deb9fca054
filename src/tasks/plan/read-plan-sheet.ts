/** The single reader of a plan sheet that was written before: the lines it expects, as text cells of a table. */
import type { Table, TableRow } from '../../sheets/index.ts';
import { parseDate, parseDecimal } from '../../values/index.ts';
import type { ExpectedLine } from './match-plan.ts';

const needed = ['Subscription', 'ChargeType', 'ChargeStart', 'ChargeEnd', 'Amount', 'OtherRoundings'] as const;

type Column = (typeof needed)[number];

/** The expected lines; null where the table is no plan sheet. Rows without a line, such as blocked ones, expect nothing. */
export function readPlanSheet({ headers, rows }: Table): readonly ExpectedLine[] | null {
  const places = needed.map((name) => [name, headers.indexOf(name)] as const);
  if (places.some(([, index]) => index < 0)) return null;
  const at = Object.fromEntries(places) as Readonly<Record<Column, number>>;
  return rows.flatMap((row) => lineOf(row, at) ?? []);
}

function lineOf({ cells }: TableRow, at: Readonly<Record<Column, number>>): ExpectedLine | null {
  const cell = (name: Column): string => (cells[at[name]] ?? '').trim();
  const [chargeStart, chargeEnd] = [parseDate(cell('ChargeStart')), parseDate(cell('ChargeEnd'))];
  const amount = parseDecimal(cell('Amount'));
  if (cell('ChargeType') === '' || chargeStart === null || chargeEnd === null || amount === null) return null;
  const otherRoundings = cell('OtherRoundings')
    .split(';')
    .flatMap((part) => {
      const [profile = '', written = ''] = part.trim().split(' ');
      const other = parseDecimal(written);
      return other === null ? [] : [{ profile, amount: other }];
    });
  const subscription = cell('Subscription').toLowerCase();
  return { subscription, chargeType: cell('ChargeType'), chargeStart, chargeEnd, amount, otherRoundings };
}
