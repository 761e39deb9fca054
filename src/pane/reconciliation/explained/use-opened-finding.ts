/** The single place that keeps which finding is explained, and brings a person back to its row of the list. */
import { useEffect, useRef, useState } from 'react';
import type { ListedFinding } from '../../../tasks/index.ts';

export interface OpenedFinding {
  /** Null while the list is shown. */
  readonly opened: ListedFinding | null;
  /** `from`: the button of the row, which gets the focus back. */
  readonly open: (finding: ListedFinding, from: HTMLElement) => void;
  readonly close: () => void;
}

/** Another check shows its own list. */
export function useOpenedFinding(check: unknown): OpenedFinding {
  const [state, setState] = useState<{ readonly check: unknown; readonly finding: ListedFinding } | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const opened = state?.check === check ? (state?.finding ?? null) : null;
  useEffect(() => {
    if (opened !== null) return;
    // The list is shown again by now.
    from.current?.focus();
    from.current = null;
  }, [opened]);
  return {
    opened,
    open: (finding, button) => {
      from.current = button;
      setState({ check, finding });
    },
    close: () => {
      setState(null);
    },
  };
}
