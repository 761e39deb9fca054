/** The single place where the pane follows the cell that is selected, and the values that change under it. */
import { useEffect, useRef, useState } from 'react';
import type { Selection, Workbook } from '../../sheets/index.ts';
import type { CellReport, PaneServices } from '../services.ts';

/** What is explained; report null where no function of ours filled the selected cell. */
export interface SelectedCell {
  readonly place: Selection;
  readonly report: CellReport | null;
  /** One of its inputs is selected: the explanation stays while a person looks where its figures stand. */
  readonly visiting: boolean;
}

type Report = NonNullable<PaneServices['report']>;

/** The cell as it is now; `onExplained` is called when a person selects one that can be explained. */
export function useSelectedCell(
  workbook: Workbook,
  report: PaneServices['report'],
  onExplained: () => void,
): SelectedCell | null {
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const explained = useRef(onExplained);
  explained.current = onExplained;
  const shown = useRef<SelectedCell | null>(null);
  useEffect(() => {
    if (report === undefined) return undefined;
    let [live, latest] = [true, 0];
    const look = async (): Promise<SelectedCell | null> => {
      const mine = (latest += 1);
      const cell = await cellNow(workbook, report, shown.current);
      // Somebody may have gone on meanwhile.
      if (!live || mine !== latest) return null;
      shown.current = cell;
      setSelected(cell);
      return cell;
    };
    const moved = async (): Promise<void> => {
      // The browser's sheet tells of a move before it has made it.
      await nextTask();
      const before = shown.current;
      const cell = await look();
      const report = cell?.report ?? null;
      // What is told again of the cell that was selected all along is no question.
      if (cell !== null && report !== null && !isSame(cell.place, before?.place)) explained.current();
    };
    const changed = async (): Promise<void> => {
      // Excel tells of a change when it has calculated, and calculates when it is asked whether it has.
      if (workbook.host === 'browser') await workbook.settled();
      await look();
    };
    const watching = [
      workbook.onSelection(() => {
        unlessBusy(moved());
      }),
      workbook.onChange(() => {
        unlessBusy(changed());
      }),
    ];
    watching.forEach(unlessBusy);
    unlessBusy(look());
    return () => {
      live = false;
      for (const watcher of watching) unlessBusy(watcher.then((one) => one.dispose()));
    };
  }, [workbook, report]);
  return selected;
}

/** While a cell is being typed into Excel answers nothing: what was explained stays, and the next selection is followed. */
function unlessBusy(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

function isSame(place: Selection, other: Selection | undefined): boolean {
  return place.sheet === other?.sheet && place.a1 === other.a1;
}

async function cellNow(workbook: Workbook, report: Report, before: SelectedCell | null): Promise<SelectedCell | null> {
  const selection = await workbook.selection();
  // Several blocks, or a sheet about to be shown: what was explained stays.
  if (selection === null) return before;
  const place = { ...selection, a1: selection.a1.split(':')[0] ?? selection.a1 };
  const own = await report(place);
  const earlier = before?.report ?? null;
  if (own !== null || before === null || earlier === null || !leadsTo(earlier, selection))
    return { place, report: own, visiting: false };
  return { place: before.place, report: await report(before.place), visiting: true };
}

function leadsTo({ calls }: CellReport, { sheet, a1 }: Selection): boolean {
  return calls.some(({ inputs }) => inputs.some((input) => input.sheet === sheet && input.a1 === a1));
}
