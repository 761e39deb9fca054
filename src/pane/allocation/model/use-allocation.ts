/** The single state of the payments view: sheets chosen, what they hold, what was typed, and what follows from it. */
import { useEffect, useMemo, useState } from 'react';
import type { Rulebook } from '../../../billing/index.ts';
import type { Workbook } from '../../../sheets/index.ts';
import { allocate, standingOf, withDueDates, type Standing, type Suggestion } from '../../../tasks/index.ts';
import type { FileServices } from '../../services.ts';
import { findSheets, readSheets, type FoundSheets, type SheetsRead } from './find-sheets.ts';
import { assignmentsOf, hasUnreadable, typedFrom, type TypedParts } from './typed-parts.ts';

/** The two sheets, by name; empty until one is chosen. */
export interface ChosenSheets {
  readonly invoices: string;
  readonly payments: string;
}

/** Suggestions with what a person made of them. */
export interface OpenAllocation extends SheetsRead {
  readonly suggestions: readonly Suggestion[];
  readonly typed: readonly TypedParts[];
}

export interface AllocationModel {
  readonly found: FoundSheets | null;
  readonly chosen: ChosenSheets;
  choose(chosen: ChosenSheets): void;
  /** Reads the sheets and suggests. */
  suggest(): Promise<void>;
  /** null until sheets were read. */
  readonly open: OpenAllocation | null;
  readonly standing: Standing | null;
  /** No figure is wrong. */
  readonly sound: boolean;
  type(payment: number, parts: TypedParts): void;
}

export interface AllocationMeans {
  readonly workbook: Workbook;
  readonly rulebook: Rulebook;
  readonly files: FileServices;
}

/** Looks for sheets at once, and reads them when asked. */
export function useAllocation({ workbook, rulebook, files }: AllocationMeans): AllocationModel {
  const [found, setFound] = useState<FoundSheets | null>(null);
  const [chosen, setChosen] = useState<ChosenSheets>({ invoices: '', payments: '' });
  const [open, setOpen] = useState<OpenAllocation | null>(null);
  useEffect(() => {
    let live = true;
    void findSheets(workbook).then((sheets) => {
      if (!live) return;
      setFound(sheets);
      setChosen({ invoices: sheets.invoices[0] ?? '', payments: sheets.payments[0] ?? '' });
    });
    return () => {
      live = false;
    };
  }, [workbook]);
  const standing = useMemo(
    () => (open === null ? null : standingOf(open, assignmentsOf(open.payments, open.invoices, open.typed))),
    [open],
  );
  return {
    found,
    chosen,
    choose: setChosen,
    suggest: async () => {
      const read = await readSheets(workbook, chosen, files.dateOf);
      const invoices = withDueDates(read.invoices, rulebook);
      const { suggestions } = allocate({ invoices, payments: read.payments });
      setOpen({ ...read, invoices, suggestions, typed: suggestions.map(typedFrom) });
    },
    open,
    standing,
    sound: open !== null && standing?.problems.length === 0 && !hasUnreadable(open.typed),
    type: (payment, parts) => {
      setOpen((now) => now && { ...now, typed: now.typed.map((one, i) => (i === payment ? parts : one)) });
    },
  };
}
