/** The single place that reads the two lists of the payments wizard, from sheets or from pasted cells. */
import {
  invoiceColumns,
  paymentColumns,
  readOpenInvoices,
  readPayments,
  tableFromCells,
  type OpenInvoice,
  type SheetColumns,
  type SheetProblem,
  type Table,
  type UnallocatedPayment,
  type Workbook,
} from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { readPasted } from '../../wizard/sheets/read-pasted.ts';
import type { Source, SourceKind } from './source.ts';

/** What a list holds, and everything that is wrong with it. */
interface SourceRead<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly SheetProblem[];
}

export interface SourcesRead {
  readonly invoices: SourceRead<OpenInvoice>;
  readonly payments: SourceRead<UnallocatedPayment>;
}

export const nothingRead: SourcesRead = {
  invoices: { rows: [], problems: [] },
  payments: { rows: [], problems: [] },
};

export interface ReadingMeans {
  readonly workbook: Workbook;
  readonly files: FileServices;
  /** What pasted cells are called where something is wrong with them. */
  readonly pastedName: Readonly<Record<SourceKind, string>>;
}

/** Reads both; a row that cannot be read is a problem, since a sum without it may be wrong. */
export async function readSources(
  sources: Readonly<Record<SourceKind, Source>>,
  { workbook, files, pastedName }: ReadingMeans,
): Promise<SourcesRead> {
  async function readSource<Row>(
    kind: SourceKind,
    columns: SheetColumns<string>,
    rowsOf: (table: Table) => SourceRead<Row>,
  ): Promise<SourceRead<Row>> {
    const { from, sheet, pasted } = sources[kind];
    const { table, problems } =
      from === 'pasted'
        ? await readPasted(pasted, pastedName[kind], files)
        : await readSheet(sheet, columns, { workbook, files });
    if (table === null) return { rows: [], problems };
    const read = rowsOf(table);
    return { rows: read.rows, problems: [...problems, ...read.problems] };
  }
  return {
    invoices: await readSource('invoices', invoiceColumns, readOpenInvoices),
    payments: await readSource('payments', paymentColumns, readPayments),
  };
}

type TableRead = Awaited<ReturnType<FileServices['read']>>;

const noTable: TableRead = { table: null, problems: [] };

/** A sheet that is gone holds nothing. */
async function readSheet(
  name: string,
  columns: SheetColumns<string>,
  { workbook, files }: Pick<ReadingMeans, 'workbook' | 'files'>,
): Promise<TableRead> {
  if (!(await workbook.sheetNames()).includes(name)) return noTable;
  return tableFromCells(name, await workbook.read(name), columns, files.dateOf);
}
