/** The state of a file check: idle, working, or ended; one check at a time. */
import { useCallback, useMemo, useState } from 'react';
import type { Rulebook } from '../../billing/index.ts';
import type { Workbook } from '../../sheets/index.ts';
import type { FileServices } from '../services.ts';
import { useTexts } from '../texts/texts-of.ts';
import { checkFiles } from './check-files.ts';
import type { CheckOutcome, CheckStage } from './check-outcome.ts';

export type FileCheck =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly stage: CheckStage | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | CheckOutcome;

export interface FileCheckControls {
  readonly state: FileCheck;
  readonly start: (files: readonly File[]) => void;
  readonly reset: () => void;
}

/** The check and the means to start it. */
export function useFileCheck(workbook: Workbook, rulebook: Rulebook, files: FileServices): FileCheckControls {
  const { check: texts } = useTexts();
  const [state, setState] = useState<FileCheck>({ kind: 'idle' });
  const start = useCallback(
    (chosen: readonly File[]) => {
      if (chosen.length === 0) return;
      setState({ kind: 'working', stage: null });
      const tell = async (stage: CheckStage): Promise<void> => {
        setState({ kind: 'working', stage });
        await painted();
      };
      void checkFiles(chosen, { workbook, rulebook, files, texts, tell })
        .catch((thrown: unknown): FileCheck => ({ kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) }))
        .then(setState);
    },
    [workbook, rulebook, files, texts],
  );
  const reset = useCallback(() => {
    setState({ kind: 'idle' });
  }, []);
  return useMemo(() => ({ state, start, reset }), [state, start, reset]);
}

/** Lets the page show what was said before the work that may hold it up. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
  });
}
