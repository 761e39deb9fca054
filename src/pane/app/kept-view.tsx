/**
 * A view that stays as it was left: loaded and built when it is first shown, and hidden, not thrown away, when another
 * is.
 */
import { Spinner } from '@fluentui/react-components';
import { Suspense, useState, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-of.ts';

export interface KeptViewProps {
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** Nothing before it was shown once. */
export function KeptView({ shown, children }: KeptViewProps): ReactElement | null {
  const { opening } = useTexts().tabs;
  const [built, setBuilt] = useState(shown);
  if (shown && !built) setBuilt(true);
  return built || shown ? (
    <div hidden={!shown}>
      <Suspense fallback={<Spinner size="small" labelPosition="after" label={opening} />}>{children}</Suspense>
    </div>
  ) : null;
}
