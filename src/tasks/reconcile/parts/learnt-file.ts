/** The single place for what all lines of a large file tell, as plain values: whoever judges parts of it goes by the same. */
import type { PlainFile } from '../screen/plain-lines.ts';
import { conversionKey, type Conversions } from '../facts/changes/conversions.ts';
import { ratesOfLines, type LearntColumns, type RatesOfLines } from '../screen/tax-columns.ts';
import type { WholeFile } from './whole-file.ts';

/** Learnt of a whole file; codes are those of its columns. */
export interface LearntFile extends Pick<WholeFile, 'startsInAdvance' | 'changingFrequency'> {
  readonly taxes: LearntColumns;
  /** Upper case, in the order of the file; null for lines that name none. */
  readonly currencies: readonly (string | null)[];
  readonly conversions: Conversions;
}

/** The facts of a whole file, for lines with the codes of its columns. */
export function wholeOf(
  { taxes, conversions, currencies: _, ...learnt }: LearntFile,
  plain: PlainFile,
): WholeFile & RatesOfLines {
  const isConverted: WholeFile['isConverted'] = (line) =>
    conversions.size > 0 && conversions.has(conversionKey(plain.groupsOf(line).customer, line.chargeStart));
  return { ...learnt, isConverted, ...ratesOfLines(taxes, plain) };
}
