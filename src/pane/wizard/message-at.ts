/** The single way from what a step lacks to the message at the field that can mend it. */
import type { FieldProblem } from './steps.ts';

/** What a field of the component library takes; nothing while the field lacks nothing. */
export function messageAt(
  { problems }: { readonly problems: readonly FieldProblem[] },
  field: string,
): { validationMessage?: string } {
  const problem = problems.find((one) => one.field === field);
  return problem === undefined ? {} : { validationMessage: problem.message };
}
