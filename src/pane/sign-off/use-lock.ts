/** The lock that is kept with a workbook, and the way to forget it. */
import { useState } from 'react';
import type { DraftStore } from '../../sheets/index.ts';
import type { Lock } from '../../tasks/index.ts';
import { forgetLock, keptLock } from './locking.ts';

export interface LockModel {
  readonly lock: Lock | null;
  readonly locked: (lock: Lock) => void;
  readonly forget: () => void;
}

/** Read once. */
export function useLock(drafts: DraftStore): LockModel {
  const [lock, setLock] = useState(() => keptLock(drafts));
  const forget = (): void => {
    forgetLock(drafts);
    setLock(null);
  };
  return { lock, locked: setLock, forget };
}
