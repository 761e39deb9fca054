/**
 * The single place where a sheet is shown and a block chosen in it. A sheet that is drawn for the first time has a frame to
 * itself; whoever asks meanwhile what is selected waits for the choice.
 */
import type { Block } from '../../sheets/index.ts';
import type { EngineSheet, EngineWorkbook } from './engine/engine.ts';
import { breath, frame } from './engine/pace.ts';

/** Brings a block into view; an engine without a screen has no use for it. */
export type Reveal = (sheet: EngineSheet, block: Block) => void;

/** Shows one sheet after the other. */
export interface ShownSheet {
  /** Null chooses nothing. Done when a person sees it, so that what follows has a frame of its own. */
  readonly show: (sheet: EngineSheet, block: Block | null) => Promise<void>;
  /** Done when nothing is being shown. */
  readonly stands: () => Promise<void>;
}

/** Of the workbook that is open when a sheet is shown. */
export function createShownSheet(engine: () => EngineWorkbook, reveal: Reveal): ShownSheet {
  let last: Promise<void> = Promise.resolve();
  const show = async (sheet: EngineSheet, block: Block | null): Promise<void> => {
    await breath();
    if (sheet.isSheetHidden()) sheet.showSheet();
    const isShown = engine().getActiveSheet().getSheetId() === sheet.getSheetId();
    // Made ready behind the drawing of one frame, drawn in the next.
    if (!isShown) await frame();
    // Of a choice made for a person the component tells nobody, but of a sheet that is shown, once more too, it does.
    engine().setActiveSheet(sheet);
    // It has been drawn, and what looks at the choice comes in a frame of its own.
    if (!isShown) await frame().then(frame);
    if (block === null) return;
    sheet.getRange(block.row, block.column, block.rows, block.columns).activate();
    reveal(sheet, block);
  };
  return {
    show: (sheet, block) => {
      const shown = last.then(() => show(sheet, block));
      last = shown.catch(() => undefined);
      return shown;
    },
    stands: () => last,
  };
}
