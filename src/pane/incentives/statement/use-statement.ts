/** The single place where a pasted statement becomes lines in React; what cannot be read is told. */
import { useEffect, useState } from 'react';
import { readIncentiveStatement, type SheetProblem, type StatementLine } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { readPasted } from '../../wizard/sheets/read-pasted.ts';

export interface StatementRead {
  readonly lines: readonly StatementLine[];
  readonly problems: readonly SheetProblem[];
}

const nothing: StatementRead = { lines: [], problems: [] };

/** The lines of the text; `name` is what it is called where something is wrong with it. */
export function useStatement(text: string, name: string, files: FileServices): StatementRead {
  const [read, setRead] = useState(nothing);
  useEffect(() => {
    let wanted = true;
    void readStatement(text, name, files).then((found) => {
      if (wanted) setRead(found);
    });
    return () => {
      wanted = false;
    };
  }, [text, name, files]);
  return read;
}

/** As `useStatement`, once. */
export async function readStatement(text: string, name: string, files: FileServices): Promise<StatementRead> {
  const { table, problems } = await readPasted(text, name, files);
  if (table === null) return { lines: [], problems };
  const { rows, problems: more } = readIncentiveStatement(table);
  return { lines: rows, problems: [...problems, ...more] };
}
