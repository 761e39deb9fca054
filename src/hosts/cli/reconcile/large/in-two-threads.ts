/**
 * The single place where a large file is reconciled by two threads, or by one where there is no other. The second is started
 * first, so that both set themselves up at the same time.
 */
import type { AskedRulebook, Reconciliation } from '../../../../tasks/index.ts';
import type { Options } from '../../options.ts';
import type { Terminal } from '../../terminal.ts';
import { isSaidLarge } from './is-large.ts';
import { readLarge } from './read-large.ts';
import { reconcileLarge, type LargeInput } from './reconcile-large.ts';
import type { Asked, Begun, Told } from './second/messages.ts';
import { secondThread } from './second/second-thread.ts';
import { threadPort } from './second/thread-port.ts';

/** A large file and its outcome. */
export interface ReconciledLarge {
  readonly large: LargeInput;
  readonly reconciliation: Reconciliation;
}

/** A sentence for what cannot be read; null for a file that is not large. The other thread is ended then. */
export async function inTwoThreads(
  rulebook: AskedRulebook,
  options: Options,
  terminal: Terminal,
): Promise<ReconciledLarge | string | null> {
  if (options.recon === undefined || !isSaidLarge(options.recon, options['in-parts'])) return null;
  const box = terminal.second();
  // Whoever ends early is heard from now on.
  const port = box === null ? null : threadPort<Asked, Told>(box);
  try {
    const large = readLarge(options, terminal);
    if (large === null || typeof large === 'string') return large;
    port?.post({ ask: 'begin', ...begun(options, large) });
    const told = await reconcileLarge(large, rulebook, port === null ? null : secondThread(port, large));
    return typeof told === 'string' ? told : { large, reconciliation: told };
  } finally {
    await box?.terminate();
  }
}

/** What the second thread begins with. */
export function begun(options: Options, { head, input: { billingDate }, work: { memory } }: LargeInput): Begun {
  return { options, head, billingDate, memory };
}
