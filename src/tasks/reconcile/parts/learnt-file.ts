/** The single place for what all lines of a large file tell, as plain values: whoever judges parts of it goes by the same. */
import type { PlainFile } from '../screen/plain-lines.ts';
import { ratesOfLines, type LearntColumns, type RatesOfLines } from '../screen/tax-columns.ts';
import type { WholeFile } from './whole-file.ts';

/** Learnt of a whole file; codes are those of its columns. */
export interface LearntFile extends Pick<WholeFile, 'startsInAdvance' | 'changingFrequency'> {
  readonly taxes: LearntColumns;
}

/** The facts of a whole file, for lines with the codes of its columns. */
export function wholeOf({ taxes, ...learnt }: LearntFile, plain: PlainFile): WholeFile & RatesOfLines {
  return { ...learnt, ...ratesOfLines(taxes, plain) };
}
