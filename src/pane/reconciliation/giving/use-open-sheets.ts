/** The single place that knows which sheets of the workbook a check may use, and which of them a person chose. */
import { useCallback, useEffect, useState } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import { besideKinds, findOpenSheets, type BesideKind, type FoundSheet } from './open-sheets.ts';

/** Names by kind; none where the kind is not used. */
type Used = Readonly<Partial<Record<BesideKind, string>>>;

export interface OpenSheetsModel {
  readonly found: readonly FoundSheet[];
  readonly used: Used;
  /** An empty name: no sheet of this kind. */
  readonly use: (kind: BesideKind, name: string) => void;
  /** Looks again: sheets come and go. */
  readonly look: () => void;
}

/** `isOwn`: the workbook is the person's own, so that what it holds is meant; a sample's sheets are not. */
export function useOpenSheets(workbook: Workbook, isOwn: boolean): OpenSheetsModel {
  const [found, setFound] = useState<readonly FoundSheet[]>([]);
  const [said, setSaid] = useState<Used>({});
  const look = useCallback(() => {
    void findOpenSheets(workbook).then((now) => {
      setFound((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    });
  }, [workbook]);
  useEffect(look, [look]);
  const used = Object.fromEntries(besideKinds.map((kind) => [kind, said[kind] ?? (isOwn ? firstOf(kind, found) : '')]));
  return {
    found,
    used,
    use: (kind, name) => {
      setSaid((before) => ({ ...before, [kind]: name }));
    },
    look,
  };
}

function firstOf(kind: BesideKind, found: readonly FoundSheet[]): string {
  return found.find((sheet) => sheet.kind === kind)?.name ?? '';
}

/** Names of the sheets in use. */
export function namesOf({ used, found }: OpenSheetsModel): readonly string[] {
  return besideKinds.flatMap((kind) => found.find(({ name }) => name === used[kind])?.name ?? []);
}
