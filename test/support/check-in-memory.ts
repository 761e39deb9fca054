/** A check on a workbook in memory: the worker's work done here, and each stage it tells. */
import { createRulebook } from '../../src/billing/index.ts';
import { runIntake } from '../../src/entries/intake/run-intake.ts';
import { checkFiles, type CheckMeans, type Chosen } from '../../src/pane/reconciliation/check-files.ts';
import type { CheckOutcome } from '../../src/pane/reconciliation/check-outcome.ts';
import type { CheckStage } from '../../src/pane/reconciliation/check-stage.ts';
import type { FilesCheck } from '../../src/pane/services.ts';
import { en } from '../../src/pane/texts/en.ts';
import type { FakeWorkbook } from './fake-workbook.ts';
import { shippedPacks } from './packs.ts';

const rulebook = createRulebook(shippedPacks());

/** Nothing is chosen yet. */
export const nothing: Chosen = { files: [], sheets: [], said: {}, billingDate: null, lastMonth: null, invoices: [] };

/** What a check works with; `mostRows`: what a sheet takes at once. */
export function memoryMeans(workbook: FakeWorkbook, mostRows = 10_000): Omit<CheckMeans, 'tell' | 'signal'> {
  const check: FilesCheck = async ({ signal: _signal, ...asked }, told) => {
    const { answer, report } = await runIntake({ ...asked, dateSystem: 1900, mostRows }, rulebook, told);
    return {
      answer,
      report: (sheets) => {
        report(sheets);
        return Promise.resolve();
      },
      end: () => undefined,
    };
  };
  return { workbook, check, texts: en.check, language: 'en' };
}

/** Checks what was chosen. */
export async function checkInMemory(
  workbook: FakeWorkbook,
  chosen: Partial<Chosen>,
  mostRows?: number,
): Promise<{ readonly outcome: CheckOutcome; readonly stages: readonly CheckStage[] }> {
  const stages: CheckStage[] = [];
  const tell = (stage: CheckStage): Promise<void> => Promise.resolve(void stages.push(stage));
  const { signal } = new AbortController();
  const means = { ...memoryMeans(workbook, mostRows), tell, signal };
  return { outcome: await checkFiles({ ...nothing, ...chosen }, means), stages };
}
