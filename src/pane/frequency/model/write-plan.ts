/** The single place that writes the plan of a change of frequency and what to do for it into sheets of their own, told in the pane's language. */
import type { Workbook } from '../../../sheets/index.ts';
import { checklistSheet, planSheet, type FrequencyPlan } from '../../../tasks/index.ts';
import type { FileServices, PaneLanguage } from '../../services.ts';
import { runName, writeRun, type Run } from '../../wizard/run.ts';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { adviceTexts } from '../advice/texts/texts-of.ts';
import { frequencyTexts } from '../texts/texts-of.ts';

export interface WriteMeans {
  readonly workbook: Workbook;
  readonly files: FileServices;
  readonly language: PaneLanguage;
  /** The day in the sheet's name, `2019-11-25`. */
  readonly day: string;
}

/** `Plan 2019-11-25-1`, or the next number that is free, and a checklist to tick beside it. */
export async function writePlan(plan: FrequencyPlan, { workbook, files, language, day }: WriteMeans): Promise<Run> {
  const { notes, sheetTitle } = frequencyTexts(language);
  const { outcomes } = wizardTexts(language);
  const taken = await workbook.sheetNames();
  const name = runName(sheetTitle, day, taken);
  const sheet = planSheet(plan, name, {
    outcome: (kind) => outcomes[kind],
    note: ({ code, with: of }) => `${notes[code].why(of)} ${notes[code].fix}`,
  });
  const { checklist } = adviceTexts(language);
  const tasks = checklistSheet(plan, runName(checklist.sheet, day, taken), (task) => checklist.tasks[task]);
  return writeRun(workbook, [sheet, tasks], files.serialOf);
}
