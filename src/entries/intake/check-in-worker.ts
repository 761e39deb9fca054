/** The page's side of a check: one worker a check, ended when it has answered or is no longer wanted. */
import type { FilesAnswer, FilesCheck, FilesTold } from '../../pane/index.ts';
import type { FromWorker } from './from-worker.ts';
import type { IntakeAsked } from './run-intake.ts';

/** What only the host knows: how it counts days, and how many rows a sheet of it takes at once. */
type HostSays = Pick<IntakeAsked, 'dateSystem' | 'mostRows'>;

/** Checks files in a worker of their own. */
export function checkInWorker(hostSays: () => HostSays): FilesCheck {
  return async ({ signal, ...asked }, told) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'intake' });
    try {
      return await new Promise<FilesAnswer>((done, fail) => {
        signal.addEventListener('abort', () => {
          fail(new Error('stopped'));
        });
        worker.addEventListener('error', ({ message }) => {
          fail(new Error(message === '' ? 'The part that reads files could not be loaded.' : message));
        });
        worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
          if (data.of === 'answer') done(data.answer);
          else if (data.of === 'failure') fail(new Error(data.reason));
          else pass(data, told);
        });
        worker.postMessage({ ...asked, ...hostSays() } satisfies IntakeAsked);
      });
    } finally {
      worker.terminate();
    }
  };
}

function pass(message: Extract<FromWorker, { readonly of: 'stage' | 'lines' | 'checks' }>, told: FilesTold): void {
  if (message.of === 'stage') told.stage(message.stage);
  else if (message.of === 'lines') told.lines(message.rows);
  else told.checks(message.checks);
}
