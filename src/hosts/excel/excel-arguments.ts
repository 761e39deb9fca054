/**
 * The single place where the arguments of Excel's functions runtime become plain cells: the trailing invocation is
 * dropped, repeated arguments are laid out one after the other, error objects become cell errors.
 */
import type { Argument, Cell, CellError } from '../functions/index.ts';

/** The arguments as written in the formula. An omitted one is null. */
export function fromExcelArguments(received: readonly unknown[]): readonly Argument[] {
  // Found by shape: with stale metadata the invocation stands at another index.
  const invocation = received.findIndex(isInvocation);
  const given = invocation < 0 ? received : received.slice(0, invocation);
  return given.flatMap((each) => (isRepeated(each) ? each.map(argumentOf) : [argumentOf(each)]));
}

/** The cell a call comes from, `Sheet1!B2`; null where Excel does not say. */
export function callingCell(received: readonly unknown[]): string | null {
  const invocation = received.find(isInvocation);
  if (invocation === undefined || !('address' in invocation)) return null;
  return typeof invocation.address === 'string' ? invocation.address : null;
}

function isInvocation(received: unknown): received is object {
  return (
    typeof received === 'object' &&
    received !== null &&
    !Array.isArray(received) &&
    !isError(received) &&
    !('basicValue' in received)
  );
}

/** A repeating parameter arrives as one array of blocks. */
function isRepeated(received: unknown): received is readonly unknown[] {
  return Array.isArray(received) && received.some((block) => Array.isArray(block) && block.some(Array.isArray));
}

function argumentOf(received: unknown): Argument {
  if (!Array.isArray(received)) return cellOf(received);
  const rows = received as readonly unknown[];
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(received: unknown): Cell {
  switch (typeof received) {
    case 'string':
    case 'number':
    case 'boolean':
      return received;
    case 'object':
      return received === null ? null : cellOfObject(received);
    default:
      return undefined;
  }
}

/** An error of another cell, or the plain value behind an entity of an older file. */
function cellOfObject(received: object): Cell {
  if (isError(received)) return { kind: 'cell-error', code: received.code, message: messageOf(received) };
  if (!('basicValue' in received)) return null;
  const { basicValue } = received;
  return isErrorCode(basicValue) ? { kind: 'cell-error', code: basicValue, message: '' } : cellOf(basicValue);
}

function isError(received: object): received is { readonly code: CellError['code'] } {
  return 'code' in received && isErrorCode(received.code);
}

function messageOf(received: object): string {
  return 'message' in received && typeof received.message === 'string' ? received.message : '';
}

const errorCodes: ReadonlySet<unknown> = new Set<CellError['code']>([
  '#VALUE!',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
]);

function isErrorCode(value: unknown): value is CellError['code'] {
  return errorCodes.has(value);
}
