/** The single beginning of the second thread of a command that reads a large file. */
import { rulebookOf, type ShippedRules } from '../../../rules/rulebook-of.ts';
import type { Terminal } from '../../../terminal.ts';
import { readServed } from '../read-large.ts';
import type { Asked, Told } from './messages.ts';
import { serveFirst } from './serve-first.ts';
import { threadPort, type Postbox } from './thread-port.ts';

/** What the second thread works with. */
export interface SecondMeans {
  readonly shipped: ShippedRules;
  readonly terminal: Terminal;
  /** Called when both threads are loaded. */
  readonly onBegun: () => void;
}

/** Does what the first thread asks, until it has done. */
export async function runSecond({ shipped, terminal, onBegun }: SecondMeans, box: Postbox): Promise<void> {
  const port = threadPort<Told, Asked>(box);
  const begun = await port.next();
  if (begun?.ask !== 'begin') return;
  onBegun();
  const rulebook = await rulebookOf(begun.options, shipped, terminal);
  const served = readServed(begun, terminal);
  // The first has read the same: what cannot be read is told by it.
  if (typeof rulebook === 'object' && typeof served === 'object') await serveFirst(port, served, rulebook);
}
