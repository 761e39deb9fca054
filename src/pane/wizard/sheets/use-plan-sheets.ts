/** The single place where the sheets of a plan live in React: found once, read whenever others are chosen. */
import { useCallback, useEffect, useState } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { findPlanSheets, readPlanSheets, type FoundSheets, type PlanSheets, type SheetNames } from './plan-sheets.ts';

/** What was found and read, and a second look after a sheet came. */
export interface PlanSheetsModel {
  /** Null until the workbook has answered. */
  readonly found: FoundSheets | null;
  readonly sheets: PlanSheets;
  readonly look: () => Promise<void>;
}

const none: PlanSheets = { list: null, matrix: null, prices: null };

/** A draft that names sheets, and the way to name others. */
export interface SheetDraft {
  readonly draft: SheetNames;
  readonly fill: (names: SheetNames) => void;
}

/** The sheets of the draft; the first of each kind is taken where the draft names none. */
export function usePlanSheets(workbook: Workbook, files: FileServices, { draft, fill }: SheetDraft): PlanSheetsModel {
  const [found, setFound] = useState<FoundSheets | null>(null);
  const [sheets, setSheets] = useState<PlanSheets>(none);
  const { list, matrix, prices } = draft;
  const look = useCallback(async () => {
    setFound(await findPlanSheets(workbook));
  }, [workbook]);
  useEffect(() => {
    void look();
  }, [look]);
  useEffect(() => {
    if (found === null) return;
    const kept = (name: string, of: readonly string[]): string => (of.includes(name) ? name : (of[0] ?? ''));
    const names = {
      list: kept(list, found['subscription-list']),
      matrix: kept(matrix, found['offer-matrix']),
      prices: kept(prices, found['price-list']),
    };
    if (names.list !== list || names.matrix !== matrix || names.prices !== prices) fill(names);
    // A draft that changes is another object each time; only the names decide.
  }, [found, list, matrix, prices]);
  useEffect(() => {
    let wanted = true;
    void readPlanSheets(workbook, { list, matrix, prices }, files).then((read) => {
      if (wanted) setSheets(read);
    });
    return () => {
      wanted = false;
    };
  }, [workbook, files, list, matrix, prices]);
  return { found, sheets, look };
}
