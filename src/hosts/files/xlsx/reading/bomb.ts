/** The single place that tells, by the directory of an archive alone, whether it unpacks to more than is ever read. */
import type { Archive } from './archive.ts';

/** What a workbook may unpack to. */
export const MOST_UNPACKED = 1_000_000_000;
/** A sheet is some thirty times smaller packed; a thousand is the most the method can do, and a bomb's. */
const bomb = { times: 400, from: 50_000_000 } as const;

/** Bytes that are too many, before anything is unpacked; null where they may be read. */
export function tooManyBytes({ parts }: Archive): number | null {
  let total = 0;
  for (const { packed, unpacked } of parts.values()) {
    total += unpacked;
    if (unpacked > bomb.from && unpacked > packed * bomb.times) return unpacked;
    if (total > MOST_UNPACKED) return total;
  }
  return null;
}
