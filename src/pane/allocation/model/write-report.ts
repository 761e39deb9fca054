/** The single way in which the pane writes sheets of a report: new ones only, under free names, values and no formula. */
import type { DateSerial, Scalar, Workbook } from '../../../sheets/index.ts';
import type { ReportCell, ReportSheet } from '../../../tasks/index.ts';
import { toDouble } from '../../../values/index.ts';
import { freeSheetName } from '../../reconciliation/sheet-name.ts';

/** Writes the sheets and shows the first; answers the names they got. */
export async function writeReport(
  workbook: Workbook,
  sheets: readonly ReportSheet[],
  serialOf: DateSerial,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name, columns, rows } of sheets) {
    const free = freeSheetName(name, await workbook.sheetNames());
    const cells = rows.map((row) => row.map((cell) => scalarOf(cell, serialOf)));
    const formats = columns.map((_, index) => formatOf(rows.map((row) => row[index] ?? null)));
    const header = columns.map(({ caption }) => caption);
    await workbook.addTable(free, [header, ...cells], { formats, freezeHeader: true });
    names.push(free);
  }
  const [first] = names;
  if (first !== undefined) await workbook.activate(first);
  return names;
}

function scalarOf(cell: ReportCell, serialOf: DateSerial): Scalar {
  if (cell === null || typeof cell === 'string') return cell;
  if ('say' in cell) return cell.say;
  if ('money' in cell) return toDouble(cell.money);
  if ('exact' in cell) return toDouble(cell.exact);
  return 'count' in cell ? toDouble(cell.count) : serialOf(cell.date);
}

/** By the first cell that is there: a column holds one kind. */
function formatOf(cells: readonly ReportCell[]): string {
  const first = cells.find((cell) => cell !== null) ?? null;
  if (first === null || typeof first === 'string' || 'say' in first) return '@';
  if ('exact' in first) return '0.00##########';
  if ('money' in first) return '#,##0.00';
  return 'count' in first ? '0' : 'yyyy-mm-dd';
}
