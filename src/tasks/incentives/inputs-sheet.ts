/** The single sheet that says what an incentive estimate was made from: the revenue read, each rate with its days and source, whom to ask. */
import { multiply, printDecimal, rational, type CalendarDate } from '../../values/index.ts';
import type { Contact } from '../allocate/request/contact.ts';
import { columnsOf, count, type ReportCell, type ReportSheet } from '../reconcile/report/report-sheet.ts';
import type { IncentiveRate } from './rates.ts';

const columns = columnsOf({ Input: 14, Rate: 9, From: 12, To: 12, Rows: 8, NotRead: 9, Source: 60 });

/** What was given. */
export interface EstimateInputs {
  readonly revenue: {
    /** Sheet and column, as a person would look them up. */
    readonly source: string;
    readonly rows: number;
    /** Rows that could not be read, so that the estimate lacks them. */
    readonly notRead: number;
    readonly first: CalendarDate | null;
    readonly last: CalendarDate | null;
  };
  readonly rates: readonly IncentiveRate[];
  readonly contact: Contact | null;
}

/** One row an input; an open end stays empty. */
export function inputsSheet({ revenue, rates, contact }: EstimateInputs): ReportSheet {
  const { source, first, last } = revenue;
  const rows: ReportCell[][] = [
    ['revenue', null, day(first), day(last), count(revenue.rows), count(revenue.notRead), source],
    ...rates.map((rate): ReportCell[] => [
      rate.kind,
      `${printDecimal(multiply(rate.rate, rational(100n)))}%`,
      day(rate.from),
      day(rate.to),
      null,
      null,
      rate.source === '' ? null : rate.source,
    ]),
  ];
  if (contact !== null) {
    const address = `${contact.address} (${contact.source}, ${contact.dated})`;
    rows.push(['contact', null, null, null, null, null, address]);
  }
  return { name: 'Incentive inputs', columns, rows };
}

const day = (date: CalendarDate | null): ReportCell => (date === null ? null : { date });
