/** What the view knows of the workbook's formulas of ours, and what it can do with them; one thing at a time. */
import { useCallback, useEffect, useState } from 'react';
import type { Express, FreezePlan } from '../../tasks/index.ts';
import { freeze, previewFreeze, thaw, type FreezePlace, type Frozen, type Thawed } from './freezing.ts';
import { keepFrozen, keptFrozen } from './kept-frozen.ts';
import { repair, type Repaired } from './repairing.ts';
import type { Becoming } from './texts/freeze-texts.ts';

/** What was done last. */
export type Done =
  | ({ readonly kind: 'frozen' } & Frozen)
  | ({ readonly kind: 'thawed' } & Thawed)
  | ({ readonly kind: 'repaired' } & Repaired)
  | { readonly kind: 'failed' };

/** Where, and how formulas of the spreadsheet are had; a host without them freezes to values. */
export interface FreezeMeans extends FreezePlace {
  readonly native: (() => Promise<Express>) | undefined;
}

export interface FreezeModel {
  readonly becoming: Becoming;
  readonly become: (becoming: Becoming) => void;
  /** What a freeze would do; null while it is looked for. */
  readonly plan: FreezePlan | null;
  /** Formulas that are frozen. */
  readonly frozen: number;
  readonly done: Done | null;
  readonly isBusy: boolean;
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly repair: () => void;
  /** Gives up what could not be thawed. */
  readonly forget: () => void;
}

/** Looked for anew whenever the view is shown. */
export function useFreeze(means: FreezeMeans, shown: boolean): FreezeModel {
  const { workbook, drafts, native } = means;
  const [becoming, become] = useState<Becoming>('values');
  const [plan, setPlan] = useState<FreezePlan | null>(null);
  const [frozen, setFrozen] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const [isBusy, setBusy] = useState(false);
  const expressing = useCallback(
    async () => (becoming === 'values' || native === undefined ? null : native()),
    [becoming, native],
  );
  const look = useCallback(async () => previewFreeze(workbook, await expressing()), [workbook, expressing]);
  useEffect(() => {
    let isWanted = shown;
    if (!shown) return;
    setFrozen(keptFrozen(drafts).length);
    void look().then((found) => {
      if (isWanted) setPlan(found);
    });
    return () => {
      isWanted = false;
    };
  }, [shown, drafts, look]);
  const act = (work: () => Promise<Done>): void => {
    setBusy(true);
    setDone(null);
    void work()
      .catch((): Done => ({ kind: 'failed' }))
      .then(async (came) => {
        setDone(came);
        setFrozen(keptFrozen(drafts).length);
        setPlan(await look());
        setBusy(false);
      });
  };
  return {
    becoming,
    become,
    plan,
    frozen,
    done,
    isBusy,
    freeze: () => {
      act(async () => ({ kind: 'frozen', ...(await freeze(means, await expressing())) }));
    },
    thaw: () => {
      act(async () => ({ kind: 'thawed', ...(await thaw(means)) }));
    },
    repair: () => {
      act(async () => ({ kind: 'repaired', ...(await repair(workbook)) }));
    },
    forget: () => {
      keepFrozen(drafts, []);
      setDone(null);
      setFrozen(0);
    },
  };
}
