/**
 * The single place where a new sheet comes into the running engine: unseen, behind the sheet a person looks at, and where
 * somebody watches in slices between which the page paints and hears.
 */
import { generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Scalar, TableOptions } from '../../../sheets/index.ts';
import { invariant } from '../../../values/index.ts';
import { tableCells, tableSheet, tableStyles } from '../table-sheet.ts';
import { fillRows, type EngineSheet, type EngineWorkbook } from './engine.ts';
import { paced } from './pace.ts';

/** A sheet to be written. */
export interface NewSheet extends TableOptions {
  readonly name: string;
  readonly rows: readonly (readonly Scalar[])[];
}

/** Rows laid out before the clock is looked at, and as many come with the sheet: a screen of them. */
const PORTION = 50;
/** Between what a watcher is told: each telling draws. */
const TELL_MILLISECONDS = 100;

/** At once, or where somebody watches in slices. A name that exists is refused. */
export async function addSheet(api: FUniver, workbook: EngineWorkbook, sheet: NewSheet): Promise<void> {
  const { name, rows, ...options } = sheet;
  const taken = workbook.getSheets().some((each) => each.getSheetName().toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`there is a sheet "${name}" already`);
  const isWatched = options.onRows !== undefined && options.page === undefined;
  workbook.addStyles(tableStyles(options));
  const added = insertUnseen(api, workbook, sheet, isWatched ? PORTION : rows.length);
  if (!isWatched) {
    options.onRows?.(rows.length);
    return;
  }
  try {
    await fillInSlices(added, sheet);
  } catch (thrown) {
    // Half a sheet would be taken for the whole of it.
    workbook.deleteSheet(added);
    throw thrown;
  }
}

/** The engine shows a sheet that is inserted, unless it came from somebody else; and it can be undone, half filled. */
function insertUnseen(api: FUniver, workbook: EngineWorkbook, sheet: NewSheet, filled: number): EngineSheet {
  const { name, rows, ...options } = sheet;
  const id = generateRandomId();
  const data = mergeWorksheetSnapshotWithDefault({ ...tableSheet(rows, options, filled), id, name });
  const place = { unitId: workbook.getId(), index: workbook.getSheets().length };
  const done = api.syncExecuteCommand(
    'sheet.mutation.insert-sheet',
    { ...place, sheet: data },
    { fromCollab: true, onlyLocal: true },
  );
  const added = workbook.getSheetBySheetId(id);
  invariant(done && added !== null, 'the engine takes the sheet');
  return added;
}

async function fillInSlices(sheet: EngineSheet, { rows, formats, onRows, signal }: NewSheet): Promise<void> {
  const sliceEnds = paced();
  let toldAt = performance.now();
  for (let from = PORTION; from < rows.length; from += PORTION) {
    fillRows(sheet, tableCells(rows, formats, [from, from + PORTION]));
    const next = sliceEnds();
    if (next === null) continue;
    await next;
    signal?.throwIfAborted();
    if (performance.now() - toldAt < TELL_MILLISECONDS) continue;
    onRows?.(Math.min(from + PORTION, rows.length));
    toldAt = performance.now();
  }
  onRows?.(rows.length);
  signal?.throwIfAborted();
}
