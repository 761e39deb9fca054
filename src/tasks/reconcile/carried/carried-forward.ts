/** The single shape of what an earlier report brings to this one: what was written beside its findings, and what is gone. */
import type { FileFinding } from '../finding.ts';
import type { EarlierItem, Remarks } from './earlier-item.ts';

/** What an earlier report brings to this one. */
export interface CarriedForward {
  readonly file: string;
  /** What is written beside findings that were known. */
  readonly known: ReadonlyMap<FileFinding, Remarks>;
  /** What this file does not have again, the oldest first. */
  readonly gone: readonly EarlierItem[];
}
