/**
 * The single shape of an exception as a person left it in an earlier report: what it was about, what was decided, by
 * whom, and how long it has been known. What a new file brings to it stands in `carry-forward.ts`.
 */
import type { CalendarDate, Rational } from '../../../values/index.ts';

/** What a person decides about an exception, in the order in which lists offer it. */
export const statuses = ['Open', 'Explained', 'Disputed', 'Accepted', 'Waiting'] as const;

/** A word of the list. */
export type Status = (typeof statuses)[number];

/** What is written beside an exception. */
export interface Remarks {
  /** A word of the list, or what the person wrote instead. */
  readonly status: string;
  readonly owner: string | null;
  readonly note: string | null;
  /** Day of the file in which it was first found; null where nobody knew that day. */
  readonly since: CalendarDate | null;
  /** Months since then. */
  readonly age: number;
}

/** A row of Exceptions, or of Earlier, in an earlier report. */
export interface EarlierItem extends Remarks {
  /** Row of the file it was found in; null where there was none. */
  readonly lineId: number | null;
  /** A reason of the closed list, or what a person added by hand. */
  readonly code: string;
  readonly customer: string | null;
  readonly subscription: string | null;
  readonly offer: string | null;
  readonly chargeType: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly field: string | null;
  readonly billed: Rational | null;
  readonly expected: Rational | null;
  readonly difference: Rational | null;
  readonly currency: string | null;
  readonly explanation: string | null;
  /** It stood on Earlier already: the file of that report did not have it either. */
  readonly wasEarlier: boolean;
}

/** What an earlier report tells. */
export interface EarlierReport {
  /** Its name, as the person knows it. */
  readonly file: string;
  readonly items: readonly EarlierItem[];
}

/** Whether nobody has anything more to do about it; a word that is none of ours is not taken for an end. */
export function isClosed({ status }: Pick<Remarks, 'status'>): boolean {
  return status === 'Accepted' || status === 'Explained';
}
