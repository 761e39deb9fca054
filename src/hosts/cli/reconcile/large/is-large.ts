/** The single line between files that are held at once and those that are read in parts. */
import { statSync } from 'node:fs';

/** Smaller files are held at once. */
const LARGE = 64_000_000;

/** Whether a file is large, or said to be read as one, whatever stands in it. */
export function isSaidLarge(path: string, isSaid: boolean): boolean {
  const size = sizeOf(path);
  return size > 0 && (size >= LARGE || isSaid);
}

/** Bytes of a file; 0 for what is none. */
export function sizeOf(path: string): number {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : 0;
  } catch {
    return 0;
  }
}
