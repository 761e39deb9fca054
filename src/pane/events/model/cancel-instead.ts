/** The single way from a number of licences that leaves none to the plan of a cancellation: with what was said already. */
import type { DraftStore } from '../../../sheets/index.ts';
import { keptText } from '../../wizard/steps.ts';
import { keyOfDraft } from '../../wizard/use-steps.ts';
import type { EventDraft } from './draft.ts';

/** Id of the wizard that plans a cancellation. */
export const CANCEL = 'cancel';

/** Keeps a draft that asks for the day; one that somebody has begun stays as it is. */
export function keepCancellation(draft: EventDraft, subscription: string, drafts: DraftStore | undefined): void {
  const key = keyOfDraft(CANCEL);
  if (drafts?.read(key) !== null) return;
  const cancellation: EventDraft = {
    ...draft,
    source: draft.source === 'typed' ? 'typed' : 'list',
    chosen: subscription,
    ...{ pairs: '', customer: '', licences: '', back: '', understood: false, run: [] },
  };
  drafts.keep(key, keptText({ index: 1, draft: cancellation, problems: [], refused: 0 }));
}
