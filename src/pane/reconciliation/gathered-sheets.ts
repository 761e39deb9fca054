/** The single place where sheets that are told in portions come together again, to be written. */
import type { SheetHead, SheetRole, SheetsTold } from '../services.ts';
import type { SheetAsCells } from '../../tasks/index.ts';

/** A sheet to be written, and what it is. */
export interface GatheredSheet extends SheetAsCells {
  readonly role: SheetRole;
}

/** Who is told, and what was. */
export function gatherSheets(): { readonly told: SheetsTold; readonly sheets: readonly GatheredSheet[] } {
  const sheets: GatheredSheet[] = [];
  let rows: SheetAsCells['rows'][number][] = [];
  return {
    sheets,
    told: {
      sheet: (head: SheetHead) => {
        rows = [];
        sheets.push({ ...head, rows });
      },
      rows: (portion) => {
        rows.push(...portion);
      },
    },
  };
}
