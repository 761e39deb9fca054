/** The single place where the pane follows the cell that is selected, and the values that change under it. */
import { useEffect, useRef, useState } from 'react';
import type { Scalar, Workbook } from '../../sheets/index.ts';
import type { CellReport, PaneServices } from '../services.ts';

/** The selected cell; report null where none of our functions filled it. */
export interface SelectedCell {
  /** `Calculator!G5`. */
  readonly place: string;
  readonly value: Scalar;
  readonly formula: string | null;
  readonly report: CellReport | null;
}

/** The cell as it is now; `onExplained` is called when a person selects one that can be explained. */
export function useSelectedCell(
  workbook: Workbook,
  report: PaneServices['report'],
  onExplained: () => void,
): SelectedCell | null {
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const explained = useRef(onExplained);
  explained.current = onExplained;
  useEffect(() => {
    if (report === undefined) return undefined;
    let live = true;
    const look = async (): Promise<SelectedCell | null> => {
      const cell = await selectedCell(workbook, report);
      if (live) setSelected(cell);
      return cell;
    };
    const moved = async (): Promise<void> => {
      const cell = await look();
      if (live && cell !== null && cell.report !== null) explained.current();
    };
    const changed = async (): Promise<void> => {
      await workbook.settled();
      await look();
    };
    const watching = Promise.all([workbook.onSelection(() => void moved()), workbook.onChange(() => void changed())]);
    void look();
    return () => {
      live = false;
      void watching.then((watchers) => {
        for (const watcher of watchers) watcher.dispose();
      });
    };
  }, [workbook, report]);
  return selected;
}

async function selectedCell(
  workbook: Workbook,
  report: NonNullable<PaneServices['report']>,
): Promise<SelectedCell | null> {
  const selection = await workbook.selection();
  if (selection === null) return null;
  const a1 = selection.a1.split(':')[0] ?? selection.a1;
  const { formula, value } = await workbook.cell(selection.sheet, a1);
  return { place: `${selection.sheet}!${a1}`, value, formula, report: report(selection.sheet, a1) };
}
