/** The single shape of what lowering knows while it turns one rule's expressions into core. */
import type { Range, Span } from '../../../values/index.ts';
import type { CheckedExpression, CheckedTable } from '../../check/checked.ts';
import type { MonthEnds } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { CoreInput, CoreRule, Int, Meaning, Ratio, Truth, Word } from '../core.ts';
import type { Bounds } from './ranges.ts';

/** What lowering knows of a rule that may be called. */
export interface Callee {
  readonly inputs: readonly CoreInput[];
  readonly family: Meaning['family'];
  /** Of a list of amounts: its decimals. */
  readonly places: number | null;
  /** The currency it always answers in; null where its inputs decide. */
  readonly currency: string | null;
  /** Denominator of every amount the rule gives; null when it depends on the inputs. */
  readonly denominator: bigint | null;
  /** Bounds of the amounts it gives. */
  readonly n: Range;
  readonly d: Range;
  /** Hashes of its versions, for the identity of its callers. */
  readonly hashes: readonly string[];
}

export interface Lowering {
  readonly inputs: ReadonlyMap<string, CoreInput>;
  /** A let as other expressions refer to it. */
  readonly lets: ReadonlyMap<string, Meaning>;
  readonly callees: ReadonlyMap<string, Callee>;
  readonly tables: ReadonlyMap<string, CheckedTable>;
  readonly bounds: Bounds;
  readonly monthEnds: MonthEnds;
  readonly diagnostics: Diagnostic[];
  readonly textOf: (at: Span) => string;
  /** Lowers a part; given so that lowering of library functions needs no way back here. */
  readonly amount: (part: CheckedExpression) => Ratio;
  readonly truth: (part: CheckedExpression) => Truth;
  readonly word: (part: CheckedExpression) => Word;
  readonly list: (part: CheckedExpression) => Extract<Meaning, { family: 'list' }>;
  /** Smallest units to the one, of the currency that amounts like this are in. */
  readonly minorUnit: (part: CheckedExpression) => Int;
  /** The currency that stands written in one of these, whatever the inputs. */
  readonly writtenCurrency: (parts: readonly CheckedExpression[]) => string | null;
  /** The same, behind a condition that holds. */
  readonly behind: (when: Truth) => Lowering;
}

/** One version of a rule in core, before its siblings are known. */
export interface Draft {
  readonly rule: Omit<CoreRule, 'hash'>;
  readonly bounds: Bounds;
  readonly calls: readonly Callee[];
}
