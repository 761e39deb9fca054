/** A way to a cell of the workbook: its address, without the sheet where that need not be named. */
import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Selection } from '../../sheets/index.ts';
import { useExplainTexts } from './texts/texts-of.ts';

export interface CellLinkProps {
  readonly cell: Selection;
  /** The sheet that need not be named; left out, every sheet is. */
  readonly home?: string;
  readonly goTo: (place: Selection) => void;
}

/** Selects the cell. */
export function CellLink({ cell, home, goTo }: CellLinkProps): ReactElement {
  const explain = useExplainTexts();
  const name = cell.sheet === home ? cell.a1 : `${cell.sheet}!${cell.a1}`;
  return (
    <Link
      as="button"
      inline
      aria-label={explain.goTo(name)}
      onClick={() => {
        goTo(cell);
      }}
    >
      {name}
    </Link>
  );
}
