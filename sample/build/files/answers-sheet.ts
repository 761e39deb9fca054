/** The single place where the answers become rows of a sheet, one below the other, for a person to read. */
import type { Answers, FindingAnswer } from './answers.ts';
import { csv, type Cell, type Columns } from './csv.ts';

interface AnswerRow {
  readonly answer: 'tie-out' | 'finding' | 'what-if' | 'payment';
  readonly file?: string;
  readonly row?: number | null;
  readonly line?: number | null;
  readonly code?: string;
  readonly subscription?: string;
  readonly field?: string;
  readonly expected?: string | null;
  readonly actual?: string;
  readonly currency?: string;
  readonly details?: string;
  readonly note?: string | undefined;
}

const columns: Columns<AnswerRow> = {
  Answer: ({ answer }) => answer,
  File: ({ file }) => shown(file),
  Row: ({ row }) => shown(row),
  Line: ({ line }) => shown(line),
  Code: ({ code }) => shown(code),
  Subscription: ({ subscription }) => shown(subscription),
  Field: ({ field }) => shown(field),
  Expected: ({ expected }) => shown(expected),
  Actual: ({ actual }) => shown(actual),
  Currency: ({ currency }) => shown(currency),
  Details: ({ details }) => shown(details),
  Note: ({ note }) => shown(note),
};

/** The sheet of answers. */
export function answersCsv(answers: Answers): string {
  return csv(columns, [
    ...answers.files.map(tieOut),
    ...answers.files.flatMap((file) => file.findings.map((found) => findingRow(file, found))),
    ...answers.whatIf.moves.map((move) => moveRow(answers, move)),
    ...answers.payments.map(paymentRow),
  ]);
}

type FileOf = Answers['files'][number];

function tieOut({ file, currency, invoice, invoiceTotal, totals, unexplained }: FileOf): AnswerRow {
  return {
    answer: 'tie-out',
    file,
    field: 'TotalForCustomer',
    expected: invoiceTotal,
    actual: totals.TotalForCustomer,
    currency,
    details: `unexplained ${unexplained}`,
    note: `invoice ${invoice} against the sum of the file`,
  };
}

function findingRow({ file, currency }: FileOf, found: FindingAnswer): AnswerRow {
  const { row, line, code, subscription, field, expected, actual, note, ...details } = found;
  const said = Object.entries(details).map(([name, value]) => `${name} ${String(value)}`);
  return {
    answer: 'finding',
    file,
    row,
    line,
    code,
    subscription,
    field,
    expected,
    actual,
    currency,
    details: said.join('; '),
    note,
  };
}

function moveRow({ files, whatIf }: Answers, move: Answers['whatIf']['moves'][number]): AnswerRow {
  const { file, row, line, rule, subscription, before, after } = move;
  const currency = files.find((other) => other.file === file)?.currency ?? '';
  const details = `${rule} with ${whatIf.fullCreditDays} days of full credit instead of ${whatIf.insteadOf}`;
  return {
    answer: 'what-if',
    file,
    row,
    line,
    subscription,
    field: 'Amount',
    expected: after,
    actual: before,
    currency,
    details,
  };
}

function paymentRow({ reference, pays, note }: Answers['payments'][number]): AnswerRow {
  return {
    answer: 'payment',
    file: 'payments.csv',
    field: 'Reference',
    actual: reference,
    details: pays.join('; '),
    note,
  };
}

function shown(cell: Cell | null | undefined): Cell {
  return cell ?? '';
}
