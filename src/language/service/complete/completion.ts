/** The single shape of a proposal: what is shown, what is written in the place of the word at the cursor, and whether it fits. */
import type { Span } from '../../../values/index.ts';

export interface Completion {
  readonly label: string;
  readonly kind:
    'keyword' | 'input' | 'let' | 'column' | 'value' | 'rule' | 'function' | 'type' | 'unit' | 'source' | 'heading';
  /** Type with unit, signature or title. */
  readonly detail: string | null;
  readonly insert: string;
  /** What is replaced: the word at the cursor. */
  readonly at: Span;
  /** Its type is the one expected here, or nothing particular is. */
  readonly fits: boolean;
}

/** A proposal before its place is known. */
export type Candidate = Pick<Completion, 'label' | 'kind' | 'detail'> & {
  readonly insert?: string;
  readonly fits?: boolean;
};
