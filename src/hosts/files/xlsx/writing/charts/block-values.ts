/** The single place where a block of cells of a sheet becomes what a chart has of it: its address, and what it shows now. */
import { columnLetter, type CellBlock } from '../../../../../sheets/index.ts';
import type { ReportCell, ReportSheet } from '../../../../../tasks/index.ts';
import { printDecimal } from '../../../../../values/index.ts';
import { xmlText } from '../xml-text.ts';

/** `'Charts'!$C$7:$C$13`. */
export function addressOf({ name }: ReportSheet, { row, column, rows }: CellBlock): string {
  const at = (down: number): string => `$${columnLetter(column)}$${down + 1}`;
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return xmlText(`${quoted}!${at(row)}${rows === 1 ? '' : `:${at(row + rows - 1)}`}`);
}

/** Texts of a block, for who does not calculate. */
export function textReference(sheet: ReportSheet, block: CellBlock): string {
  const points = pointsOf(sheet, block, textOf);
  return `<c:strRef><c:f>${addressOf(sheet, block)}</c:f><c:strCache>${points}</c:strCache></c:strRef>`;
}

/** Numbers of a block in this format; an empty cell is no point. */
export function numberReference(sheet: ReportSheet, block: CellBlock, format: string): string {
  const points = `<c:formatCode>${xmlText(format)}</c:formatCode>${pointsOf(sheet, block, numberOf)}`;
  return `<c:numRef><c:f>${addressOf(sheet, block)}</c:f><c:numCache>${points}</c:numCache></c:numRef>`;
}

function pointsOf(
  { rows }: ReportSheet,
  { row, column, rows: height }: CellBlock,
  print: (cell: ReportCell) => string | null,
): string {
  const points = Array.from({ length: height }, (_, down) => {
    const shown = print(rows[row + down]?.[column] ?? null);
    return shown === null ? '' : `<c:pt idx="${down}"><c:v>${xmlText(shown)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${height}"/>${points.join('')}`;
}

function textOf(cell: ReportCell): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  return 'say' in cell ? cell.say : numberOf(cell);
}

function numberOf(cell: ReportCell): string | null {
  if (cell === null || typeof cell === 'string') return null;
  if ('money' in cell) return printDecimal(cell.money, 2);
  return 'count' in cell ? printDecimal(cell.count) : null;
}
