/** The single place that knows whether a sample is open: from the start, or opened beside a person's own sheets. */
import { useState } from 'react';
import type { OpenedSample, PaneServices, SamplePlaces } from '../services.ts';

/** The sample as the start page steers it. */
export interface SampleModel {
  /** Null while none is open. */
  readonly places: SamplePlaces | null;
  readonly stage: 'idle' | 'opening' | 'failed';
  /** Null where the host has none to open, or it is open. */
  readonly open: (() => void) | null;
  /** Null where there is nothing that was opened here. */
  readonly remove: (() => void) | null;
}

/** The sample of the host, or what was opened of it. */
export function useSample({ sample, openSample }: Pick<PaneServices, 'sample' | 'openSample'>): SampleModel {
  const [opened, setOpened] = useState<OpenedSample | null>(null);
  const [stage, setStage] = useState<SampleModel['stage']>('idle');
  const places = sample ?? opened?.places ?? null;
  const during = async (work: () => Promise<OpenedSample | null>): Promise<void> => {
    setStage('opening');
    try {
      setOpened(await work());
      setStage('idle');
    } catch {
      setStage('failed');
    }
  };
  return {
    places,
    stage,
    open: openSample === undefined || places !== null ? null : () => void during(openSample),
    remove:
      opened === null
        ? null
        : () =>
            void during(async () => {
              await opened.remove();
              return null;
            }),
  };
}
