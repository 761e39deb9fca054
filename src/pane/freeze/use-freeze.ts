/** What the view knows of the workbook's formulas of ours, and what it can do with them; one thing at a time. */
import { useCallback, useEffect, useState } from 'react';
import type { FreezePlan } from '../../tasks/index.ts';
import { freeze, previewFreeze, thaw, type FreezePlace, type Frozen, type Thawed } from './freezing.ts';
import { keepFrozen, keptFrozen } from './kept-frozen.ts';

/** What was done last. */
export type Done =
  ({ readonly kind: 'frozen' } & Frozen) | ({ readonly kind: 'thawed' } & Thawed) | { readonly kind: 'failed' };

export interface FreezeModel {
  /** What a freeze would do; null while it is looked for. */
  readonly plan: FreezePlan | null;
  /** Formulas that are frozen. */
  readonly frozen: number;
  readonly done: Done | null;
  readonly isBusy: boolean;
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Gives up what could not be thawed. */
  readonly forget: () => void;
}

/** Looked for anew whenever the view is shown. */
export function useFreeze(place: FreezePlace, shown: boolean): FreezeModel {
  const { workbook, drafts } = place;
  const [plan, setPlan] = useState<FreezePlan | null>(null);
  const [frozen, setFrozen] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const [isBusy, setBusy] = useState(false);
  const look = useCallback(async (): Promise<void> => {
    setFrozen(keptFrozen(drafts).length);
    setPlan(await previewFreeze(workbook));
  }, [workbook, drafts]);
  useEffect(() => {
    if (shown) void look();
  }, [shown, look]);
  const act = (work: () => Promise<Done>): void => {
    setBusy(true);
    setDone(null);
    void work()
      .catch((): Done => ({ kind: 'failed' }))
      .then(async (came) => {
        setDone(came);
        await look();
        setBusy(false);
      });
  };
  return {
    plan,
    frozen,
    done,
    isBusy,
    freeze: () => {
      act(async () => ({ kind: 'frozen', ...(await freeze(place)) }));
    },
    thaw: () => {
      act(async () => ({ kind: 'thawed', ...(await thaw(place)) }));
    },
    forget: () => {
      keepFrozen(drafts, []);
      setDone(null);
      setFrozen(0);
    },
  };
}
