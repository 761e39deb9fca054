/** The single place where a large file is reconciled by two threads, or by one where there is no other. */
import type { AskedRulebook, Reconciliation } from '../../../../../tasks/index.ts';
import { reconcileLarge, type LargeInput } from '../reconcile-large.ts';
import { secondThread } from './second-thread.ts';
import { threadPort, type SecondBox } from './thread-port.ts';

/** The outcome, or a sentence for what cannot be read; the other thread is ended then. */
export async function inTwoThreads(
  large: LargeInput,
  rulebook: AskedRulebook,
  box: SecondBox | null,
): Promise<Reconciliation | string> {
  if (box === null) return reconcileLarge(large, rulebook);
  try {
    return await reconcileLarge(large, rulebook, secondThread(threadPort(box), large));
  } finally {
    await box.terminate();
  }
}
