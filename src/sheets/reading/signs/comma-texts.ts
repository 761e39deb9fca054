/**
 * The single place for amounts that a sheet holds as texts with a decimal comma, beside numbers, which have no mark of
 * their own: such a text is written with a dot, so that one table writes its decimals in one way.
 */
import type { Scalar } from '../../workbook.ts';
import { readAmount } from '../cell-text.ts';
import { decimalSign } from './decimal-sign.ts';

/** How the texts of some columns are to be written: with dots, where every text that tells its mark tells a comma. */
export function withDots(rows: readonly (readonly Scalar[])[], columns: readonly number[]): (text: string) => string {
  let tellsComma = false;
  for (const row of rows) {
    for (const column of columns) {
      const sign = signOf(row[column] ?? null);
      if (sign === 'dot') return asWritten;
      if (sign === 'comma') tellsComma = true;
    }
  }
  return tellsComma ? withDot : asWritten;
}

function signOf(cell: Scalar): ReturnType<typeof decimalSign> {
  const sign = typeof cell === 'string' ? decimalSign(cell) : null;
  if (sign === null || sign === 'open' || typeof cell !== 'string') return null;
  return readAmount(cell, sign) === null ? null : sign;
}

function asWritten(text: string): string {
  return text;
}

function withDot(text: string): string {
  return readAmount(text, 'comma') === null ? text : text.replaceAll('.', '').replace(',', '.');
}
