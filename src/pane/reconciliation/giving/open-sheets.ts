/** The single place that finds, among the sheets of the workbook, those that a check can use, by their headers. */
import { columnsOfKind, recogniseSheet, tableFromCells, type SheetKind, type Workbook } from '../../../sheets/index.ts';
import { givenKinds, type OpenSheet } from '../../../tasks/index.ts';

/** A sheet and what it holds. */
export interface FoundSheet {
  readonly name: string;
  readonly kind: SheetKind;
}

/** What a file is held against. */
export const besideKinds = ['subscription-list', 'offer-matrix', 'price-list', 'invoice-totals'] as const;

/** A kind of sheet that a file is held against. */
export type BesideKind = (typeof besideKinds)[number];

const WIDEST_HEADER = 60;

/** Looks at the first row of every sheet; in their order. */
export async function findOpenSheets(workbook: Workbook): Promise<readonly FoundSheet[]> {
  const found: FoundSheet[] = [];
  for (const name of await workbook.sheetNames()) {
    const header = await workbook.read(name, 0, 0, 1, WIDEST_HEADER);
    const { table } = tableFromCells(name, header, columnsOfKind(null), () => null);
    const kind = recogniseSheet(table, givenKinds);
    if (kind === null || !isOfUse(kind)) continue;
    // A total alone may be anything.
    if (kind === 'invoice-totals' && !table.headers.some(isCurrency)) continue;
    found.push({ name, kind });
  }
  return found;
}

/** Whether lines of this kind are checked. */
export function isReconciliation(kind: SheetKind): boolean {
  return kind.endsWith('-reconciliation');
}

function isOfUse(kind: SheetKind): boolean {
  return isReconciliation(kind) || besideKinds.some((beside) => beside === kind);
}

function isCurrency(header: string): boolean {
  return /^currency(code)?$/iu.test(header.trim());
}

/** The cells of the sheets named. */
export async function readOpenSheets(workbook: Workbook, names: readonly string[]): Promise<readonly OpenSheet[]> {
  const there = await workbook.sheetNames();
  const sheets: OpenSheet[] = [];
  for (const name of names) if (there.includes(name)) sheets.push({ name, cells: await workbook.read(name) });
  return sheets;
}
