/**
 * The single place that finds the line behind a row of Exceptions where it stands in the workbook, so that what its rule
 * was given leads to cells. The sheet is the one the row names, and its row must be of the same subscription.
 */
import { columnLetter, plainHeader, type Scalar, type Workbook } from '../../../sheets/index.ts';
import { columnsOfInput, toldColumns } from '../../../tasks/index.ts';
import type { InputPlace } from './cell-report.ts';

type Row = readonly Scalar[];

/** More columns than any reconciliation file has. */
const MOST_COLUMNS = 100;

/** Columns that name a subscription, in the files of each kind. */
const subscriptions = ['SyndicationPartnerSubscriptionNumber', 'SubscriptionId'].map(plainHeader);

/** Cells of the line by the inputs of its rule; without inputs, by the columns that tell what was billed. */
export async function lineCells(
  exception: Row,
  inputs: readonly string[],
  workbook: Pick<Workbook, 'read' | 'sheetNames'>,
): Promise<readonly InputPlace[]> {
  const [line] = exception;
  const names = await workbook.sheetNames();
  const sheet = typeof line === 'number' && line > 0 ? sheetNamed(exception.at(-1), names) : null;
  if (sheet === null || typeof line !== 'number') return [];
  const [[headers = []], [cells = []]] = await Promise.all([
    workbook.read(sheet, 0, 0, 1, MOST_COLUMNS),
    workbook.read(sheet, line, 0, 1, MOST_COLUMNS),
  ]);
  const plain = headers.map((header) => (typeof header === 'string' ? plainHeader(header) : ''));
  if (!subscriptions.some((header) => sharesCell(exception, cells[plain.indexOf(header)]))) return [];
  const placesOf = (name: string, columns: readonly string[]): readonly InputPlace[] =>
    columns.flatMap((column) => {
      const at = plain.indexOf(plainHeader(column));
      return at < 0 ? [] : [{ name, sheet, a1: `${columnLetter(at)}${line + 1}` }];
    });
  return inputs.length === 0
    ? toldColumns.flatMap((column) => placesOf(column, [column]))
    : inputs.flatMap((name) => placesOf(name, columnsOfInput(name)));
}

/** The last cell of the row says where the line stands, in whatever language: the longest name in it is the sheet. */
function sheetNamed(link: Scalar | undefined, names: readonly string[]): string | null {
  if (typeof link !== 'string') return null;
  const named = names.filter((name) => link.includes(name));
  return named.reduce<string | null>((best, name) => (name.length > (best?.length ?? 0) ? name : best), null);
}

function sharesCell(row: Row, cell: Scalar | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== '' && row.some((own) => String(own) === String(cell));
}
