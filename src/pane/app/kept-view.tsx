/** A view that stays as it was left: built when it is first shown, and hidden, not thrown away, when another is. */
import { useState, type ReactElement, type ReactNode } from 'react';

export interface KeptViewProps {
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** Nothing before it was shown once. */
export function KeptView({ shown, children }: KeptViewProps): ReactElement | null {
  const [built, setBuilt] = useState(shown);
  if (shown && !built) setBuilt(true);
  return built || shown ? <div hidden={!shown}>{children}</div> : null;
}
