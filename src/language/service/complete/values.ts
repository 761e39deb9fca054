/** The single place that proposes written values of a type, and shows the type of what has a name. */
import { printType, type Type } from '../../check/types/types.ts';
import type { Candidate } from './completion.ts';
import type { Context } from './context.ts';

/** What has a name and a type. */
export const named = (kind: Candidate['kind'], label: string, type: Type, more: string | null): Candidate => ({
  label,
  kind,
  detail: more === null ? printType(type) : `${printType(type)} - ${more}`,
});

/** What a written value of the type may look like. */
export function writtenValues({ pack }: Pick<Context, 'pack'>, type: Type): Candidate[] {
  if (type.kind === 'yesno')
    return ['yes', 'no'].map((label): Candidate => ({ label, kind: 'value', detail: 'yes or no' }));
  if (type.kind !== 'choice') return [];
  return (pack.checked.scope.choices.get(type.choice) ?? []).map((label): Candidate => ({
    label,
    kind: 'value',
    detail: type.choice,
  }));
}
