/**
 * The single place where verdicts become the rows that stand beside the lines of a file: one for each row of the table,
 * its header first, so that row and verdict stay side by side. Codes are stable English; sentences are `messages`'.
 */
import type { LicenceFile, Scalar } from '../../sheets/index.ts';
import { toDouble, type Rational } from '../../values/index.ts';
import type { LineCheck } from './line-check.ts';

/** Headers of the rows. */
export const checkHeader = ['Expected', 'Difference', 'Verdict', 'Reason', 'Profile', 'Days', 'Rule'] as const;

/** Header and one row for each row of the file's table: blank where the row is, `not_judged` where it was unreadable. */
export function checkRows(file: LicenceFile, checks: readonly LineCheck[]): readonly (readonly Scalar[])[] {
  const byRow = new Map(checks.map((check) => [check.line.row, check]));
  const unreadable = new Set(
    file.problems.flatMap(({ at }) => (at.kind === 'cell' && at.row !== null ? [at.row] : [])),
  );
  const rows = file.table.rows.map(({ row }) => {
    const check = byRow.get(row);
    if (check !== undefined) return checkRow(check);
    return unreadable.has(row) ? notRead : blank;
  });
  return [checkHeader, ...rows];
}

const blank: readonly Scalar[] = checkHeader.map(() => null);
const notRead: readonly Scalar[] = [null, null, 'not_judged', 'NOT_JUDGED', null, null, null];

function checkRow({ expected, difference, verdict, finding, profile, basis, call }: LineCheck): readonly Scalar[] {
  return [
    amount(expected),
    amount(difference),
    verdict,
    finding?.code ?? null,
    profile,
    basis?.chargeDays ?? null,
    call?.rule ?? null,
  ];
}

function amount(value: Rational | null): Scalar {
  return value === null ? null : toDouble(value);
}
