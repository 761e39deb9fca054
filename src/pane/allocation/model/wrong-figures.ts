/** The single place that says which typed figures cannot stand, at the field that can mend each. */
import { assignmentSentence, type NumberFormat } from '../../../messages/index.ts';
import { standingOf, type AssignmentProblem } from '../../../tasks/index.ts';
import type { PaneLanguage } from '../../services.ts';
import type { FieldProblem } from '../../wizard/steps.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';
import { centsTyped } from './cents-typed.ts';
import { fields, type AllocationDraft } from './draft.ts';
import { assignmentsOf, typedParts, type TypedParts } from './typed-parts.ts';
import type { Suggested } from './suggested.ts';

export interface FigureWords {
  readonly texts: AllocationViewTexts;
  readonly language: PaneLanguage;
  readonly numbers: NumberFormat;
}

/** Payment by payment: what is no amount, then what is more than there is. */
export function wrongFigures(
  { invoices, payments, suggestions }: Suggested,
  { adjusted }: Pick<AllocationDraft, 'adjusted'>,
  { texts, language, numbers }: FigureWords,
): readonly FieldProblem[] {
  const typed = typedParts(suggestions, adjusted);
  const { problems } = standingOf({ invoices, payments }, assignmentsOf(payments, invoices, typed));
  const place = (number: string): number => invoices.findIndex((one) => one.number === number);
  return payments.flatMap((_, i) => {
    const at = texts.payment(i + 1, payments.length);
    const unread = unreadable(typed[i] ?? new Map<string, string>())
      .filter((number) => place(number) >= 0)
      .map((number) => ({
        field: fields.part(i, place(number)),
        message: `${at}, ${number}: ${texts.notAnAmount}`,
      }));
    const over = problems
      .filter((problem) => isAt(problem, i))
      .map((problem) => ({
        field: 'invoice' in problem.with ? fields.part(i, place(problem.with.invoice)) : fields.card(i),
        message: `${at}: ${assignmentSentence(problem, language, numbers)}`,
      }));
    return [...unread, ...over];
  });
}

/** Whether the problem stands at the payment with that index. */
export function isAt({ at }: AssignmentProblem, payment: number): boolean {
  return at.kind === 'argument' && at.row === payment + 1;
}

function unreadable(parts: TypedParts): readonly string[] {
  return [...parts].flatMap(([number, text]) => (centsTyped(text) === null ? [number] : []));
}
