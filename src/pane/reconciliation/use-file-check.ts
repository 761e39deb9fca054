/** The state of a check: idle, working, or ended; one at a time, and it goes on while another view is looked at. */
import { useCallback, useState } from 'react';
import type { SamplePlaces } from '../services.ts';
import { checkFiles, type CheckMeans } from './check-files.ts';
import { checkSheet } from './check-sheet.ts';
import type { CheckOutcome, CheckStage } from './check-outcome.ts';

export type FileCheck =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly stage: CheckStage | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | CheckOutcome;

export interface FileCheckControls {
  readonly state: FileCheck;
  /** Checks files a person chose. */
  readonly start: (files: readonly File[]) => void;
  /** Checks the lines of the sample where they stand. */
  readonly startSheet: (sample: SamplePlaces) => void;
  readonly reset: () => void;
}

type Means = Omit<CheckMeans, 'files' | 'tell'> & { readonly files: CheckMeans['files'] | undefined };

/** The check and the means to start it; without file services it stays idle. */
export function useFileCheck({ workbook, rulebook, files, texts }: Means): FileCheckControls {
  const [state, setState] = useState<FileCheck>({ kind: 'idle' });
  const run = useCallback(
    (work: (means: CheckMeans) => Promise<CheckOutcome>) => {
      if (files === undefined) return;
      setState({ kind: 'working', stage: null });
      const tell = async (stage: CheckStage): Promise<void> => {
        setState({ kind: 'working', stage });
        await painted();
      };
      void work({ workbook, rulebook, files, texts, tell }).catch(failed).then(setState);
    },
    [workbook, rulebook, files, texts],
  );
  return {
    state,
    start: (chosen) => {
      if (chosen.length > 0) run((means) => checkFiles(chosen, means));
    },
    startSheet: (sample) => {
      run((means) => checkSheet(sample, means));
    },
    reset: () => {
      setState({ kind: 'idle' });
    },
  };
}

function failed(thrown: unknown): FileCheck {
  return { kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Lets the page show what was said before the work that may hold it up. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
  });
}
