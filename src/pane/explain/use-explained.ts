/** The selected cell as the pane follows it: on the start page, where a click on an explained cell is the question, and in Explain. */
import type { Workbook } from '../../sheets/index.ts';
import { useSelectedCell, type SelectedCell } from './use-selected-cell.ts';
import type { PaneServices } from '../services.ts';
import type { Shown } from '../app/use-shown.ts';

/** Elsewhere nobody asks, and a workbook that is not watched is not asked; a list of findings is left standing. */
export function useExplained(
  workbook: Workbook,
  report: PaneServices['report'],
  { shown, show }: Pick<Shown, 'shown' | 'show'>,
): SelectedCell | null {
  const follows = shown === 'home' || shown === 'explain';
  return useSelectedCell(workbook, follows ? report : undefined, () => {
    show((current) => (current === 'home' ? 'explain' : current));
  });
}
