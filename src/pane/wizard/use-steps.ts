/** The single place where the steps of a wizard live in React, and from which its draft is kept at every change. */
import { useEffect, useRef, useState } from 'react';
import type { DraftStore } from '../../sheets/index.ts';
import { amend, backward, begin, forward, keptText, placeFrom, type Place, type Step } from './steps.ts';

/** The steps as a wizard's view steers them. */
export interface Steps<D extends object> extends Place<D> {
  readonly steps: readonly Step<D>[];
  /** Whether the draft was found from an earlier time. */
  readonly restored: boolean;
  readonly change: (part: Partial<D>) => void;
  /** As `change`, for what the workbook says of itself: looking at a wizard makes no draft. */
  readonly fill: (part: Partial<D>) => void;
  readonly next: () => void;
  readonly back: () => void;
  /** Forgets the draft and begins anew. */
  readonly restart: () => void;
}

/** What a wizard tells of itself. */
export interface StepsOptions<D extends object> {
  readonly id: string;
  readonly steps: readonly Step<D>[];
  /** Plain JSON: it is kept as text. */
  readonly start: D;
  readonly drafts: DraftStore | undefined;
}

/** Under which the draft of a wizard is kept. */
export function keyOfDraft(id: string): string {
  return `wizard.${id}`;
}

/** Steps with a draft that survives a reload. */
export function useSteps<D extends object>({ id, steps, start, drafts }: StepsOptions<D>): Steps<D> {
  const key = keyOfDraft(id);
  const [found] = useState(() => placeFrom(drafts?.read(key) ?? null, start, steps.length));
  const [place, setPlace] = useState<Place<D>>(found ?? begin(start));
  const [restored, setRestored] = useState(found !== null);
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) drafts?.keep(key, keptText(place));
  }, [drafts, key, place]);
  // From where it stands by then: what was said a moment ago, or by the workbook meanwhile, is never lost.
  const move = (to: (from: Place<D>) => Place<D>): void => {
    touched.current = true;
    setPlace(to);
  };
  return {
    ...place,
    steps,
    restored,
    change: (part) => {
      move((from) => amend(from, part, steps));
    },
    fill: (part) => {
      setPlace((from) => amend(from, part, steps));
    },
    next: () => {
      move((from) => forward(from, steps));
    },
    back: () => {
      move(backward);
    },
    restart: () => {
      touched.current = false;
      drafts?.keep(key, null);
      setRestored(false);
      setPlace(begin(start));
    },
  };
}
