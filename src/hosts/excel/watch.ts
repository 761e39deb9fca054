/** The single place for events of Excel: what a handler tells us, in the port's words, and how it is taken away again. */
import type { Disposer, Selection } from '../../sheets/index.ts';
import type { Queue } from './queue.ts';

/** Waits until Excel knows the handler; disposing runs in the handler's own context, as Excel demands. */
export async function watched<T>(
  context: Excel.RequestContext,
  queue: Queue,
  handler: OfficeExtension.EventHandlerResult<T>,
): Promise<Disposer> {
  await context.sync();
  const remove = (): Promise<void> =>
    Excel.run(handler.context, async (own) => {
      handler.remove();
      await own.sync();
    });
  // A workbook that was closed meanwhile has no handler left to remove.
  return { dispose: () => void queue(remove).catch(() => undefined) };
}

/** What changed, by the sheet's name; null for a co-author's change, which is theirs to answer. */
export async function changeOf(
  context: Excel.RequestContext,
  event: Excel.WorksheetChangedEventArgs,
): Promise<Selection | null> {
  if (event.source === 'Remote') return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? null : { sheet: sheet.name, a1: event.address };
}
