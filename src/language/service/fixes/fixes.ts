/**
 * The single door from a diagnostic to what mends it: edits where a mechanical fix exists. A fix is made and checked
 * before it is offered, so that what is offered takes the diagnostic away.
 */
import type { Span } from '../../../values/index.ts';
import type { Pack } from '../../pack/pack.ts';
import { severityOf, type Diagnostic, type DiagnosticDetails } from '../../text/diagnostic.ts';
import { applyEdits, type Edit } from '../edit.ts';
import * as cases from './cases.ts';
import * as clauses from './clauses.ts';
import { faultOf, type Mend } from './fault.ts';
import * as formulas from './formulas.ts';
import * as words from './words.ts';

/** null: only a person can say what is meant. */
const mends: { readonly [C in keyof DiagnosticDetails]: Mend<C> | null } = {
  expected: words.expectedWord,
  unclosed: words.closed,
  'unknown-clause': words.nearestWord,
  'no-header': clauses.headWritten,
  band: words.meantBand,
  'row-width': clauses.rowOfWidth,
  'no-result-column': words.markedResult,
  'column-letters': words.columnLetters,
  'table-gap': null,
  'row-twice': clauses.rowTakenOut,
  'bad-date': words.nearestDate,
  'bad-number': words.meantNumber,
  'stray-character': words.meantCharacter,
  'reserved-name': words.freeName,
  'chained-comparison': words.unchained,
  'unknown-name': words.nearestName,
  'unknown-column': words.nearestColumn,
  'unmatched-key': null,
  'missing-columns': null,
  'example-shape': null,
  'not-a-parameter': clauses.parameterAdded,
  'duplicate-name': words.takenOut,
  circular: null,
  'wrong-arguments': formulas.fittingArguments,
  'unknown-source': words.nearestSource,
  'unknown-heading': words.nearestHeading,
  'unit-result': formulas.unitWritten,
  'unit-mismatch': formulas.unitGiven,
  'currency-mismatch': null,
  'type-mismatch': formulas.unquoted,
  'month-arithmetic': formulas.shifted,
  'chained-edate': formulas.countedFromFirst,
  'not-rounded': formulas.roundedAmount,
  'round-mix': formulas.bothRounded,
  'division-by-zero': formulas.fromOne,
  'version-overlap': clauses.endedEarlier,
  'version-gap': clauses.endedLater,
  'version-date': clauses.dateThatChooses,
  'version-shape': null,
  'case-overlap': cases.firstOf,
  'case-gap': cases.otherwiseSilent,
  'first-of-late': null,
  'never-reached': cases.silentRemoved,
  'cannot-prove': cases.settled,
  'no-example': cases.exampleAdded,
  'no-citation': null,
  'unused-input': clauses.parameterRemoved,
  'example-fails': null,
  'missing-part': null,
  'empty-range': words.endsSwapped,
  'default-outside': null,
  'result-range': null,
  'not-whole': formulas.wholePart,
  'formula-and-cases': clauses.formulaOtherwise,
  'empty-file': null,
  'too-deep': null,
};

/** The edits that take the diagnostic away; none where no way is known or none of them helps. */
export function fixes(pack: Pack, diagnostic: Diagnostic): Edit[] {
  const fault = faultOf(pack, diagnostic);
  const mend = mends[diagnostic.code] as Mend<keyof DiagnosticDetails> | null;
  if (!fault || !mend) return [];
  const tried = mend(fault).flatMap((edits) => {
    const after = applyEdits(pack, edits).compiled.diagnostics;
    return stillSaid(after, diagnostic, edits) ? [] : [{ edits, errors: errorsIn(after) }];
  });
  const [best] = tried.sort((a, b) => a.errors - b.errors);
  return best && best.errors <= errorsIn(pack.compiled.diagnostics) + asksForMore(diagnostic) ? [...best.edits] : [];
}

/** A parameter more must also be given by every caller and example, a row's new cells be filled in. */
const asksForMore = ({ code }: Diagnostic): number =>
  code === 'not-a-parameter' || code === 'row-width' ? Infinity : 0;

const errorsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ code }) => severityOf(code) === 'error').length;

/** Whether the same is said of the same place, which the edits before it may have moved. */
function stillSaid(after: readonly Diagnostic[], { code, at }: Diagnostic, edits: readonly Edit[]): boolean {
  if (at.kind !== 'span') return true;
  const start = at.start + movedBy(edits, at);
  return after.some(
    (one) => one.code === code && one.at.kind === 'span' && one.at.file === at.file && one.at.start === start,
  );
}

function movedBy(edits: readonly Edit[], { file, start }: Span): number {
  const before = edits.filter(({ at }) => at.file === file && at.end <= start);
  return before.reduce((sum, { at, write }) => sum + write.length - (at.end - at.start), 0);
}
