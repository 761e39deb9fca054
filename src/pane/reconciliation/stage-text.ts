/** The words for what a check is doing. */
import type { PaneTexts } from '../texts/pane-texts.ts';
import type { CheckStage } from './check-stage.ts';

/** `Checking 36 lines…` */
export function stageText(stage: CheckStage | null, texts: PaneTexts['check']): string {
  if (stage === null) return '';
  if (stage.stage === 'reading') return texts.reading(stage.file);
  return texts[stage.stage](stage.rows);
}
