/** On opening: whether a workbook that was locked is as it was reviewed. */
import type { ReactElement } from 'react';
import type { DraftStore, Workbook } from '../../sheets/index.ts';
import { LockStatus } from './lock-status.tsx';
import { useLock } from './use-lock.ts';

export interface LockedSinceProps {
  readonly workbook: Workbook;
  readonly drafts: DraftStore;
  /** Identity of the rules in use. */
  readonly rules: string;
}

/** Nothing where no lock is kept. */
export function LockedSince({ workbook, drafts, rules }: LockedSinceProps): ReactElement | null {
  const { lock, forget } = useLock(drafts);
  return lock === null ? null : <LockStatus lock={lock} workbook={workbook} rules={rules} onForget={forget} />;
}
