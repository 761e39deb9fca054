/** The page's side of a check: one worker a check, which lives on for its report and ends when nobody needs it any more. */
import type { FilesAnswer, FilesCheck, FilesTold } from '../../pane/index.ts';
import type { FromWorker, Told, ToWorker } from './from-worker.ts';
import type { IntakeAsked } from './run-intake.ts';

/** What only the host knows: how it counts days, and how many rows a sheet of it takes at once. */
type HostSays = Pick<IntakeAsked, 'dateSystem' | 'mostRows'>;

/** Checks files in a worker of their own. */
export function checkInWorker(hostSays: () => HostSays): FilesCheck {
  return async ({ signal, ...asked }, told) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'intake' });
    const end = (): void => {
      worker.terminate();
    };
    const ask = asking(worker);
    try {
      const said = await ask({ ask: 'check', asked: { ...asked, ...hostSays() } }, told, signal);
      const answer = answerOf(said);
      if (answer.kind !== 'checked') end();
      const report: Awaited<ReturnType<FilesCheck>>['report'] = async (sheets, stop) => {
        await ask({ ask: 'report' }, { ...sheets, stage: () => undefined }, stop);
      };
      return { answer, report, end };
    } catch (thrown) {
      end();
      throw thrown;
    }
  };
}

/** The last word on a question. */
type Last = Extract<Told, { readonly of: 'answer' | 'reported' }>;

function answerOf(said: Last): FilesAnswer {
  if (said.of === 'answer') return said.answer;
  throw new Error('a report came where an answer was asked for');
}

type Question = ToWorker extends infer Q ? (Q extends ToWorker ? Omit<Q, 'number'> : never) : never;

/** Asks one worker, a number each question. */
function asking(worker: Worker) {
  let asked = 0;
  return (question: Question, told: FilesTold, signal: AbortSignal): Promise<Last> => {
    asked += 1;
    const number = asked;
    const heard = new AbortController();
    const answer = new Promise<Last>((done, fail) => {
      const listening = { signal: heard.signal };
      const stopped = (): void => fail(new Error('stopped'));
      signal.addEventListener('abort', stopped, listening);
      const broken = ({ message }: ErrorEvent): void =>
        fail(new Error(message === '' ? 'The part that reads files could not be loaded.' : message));
      worker.addEventListener('error', broken, listening);
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          if (data.number !== number) return;
          if (data.of === 'answer' || data.of === 'reported') done(data);
          else if (data.of === 'failure') fail(new Error(data.reason));
          else pass(data, told);
        },
        listening,
      );
      worker.postMessage({ ...question, number });
    });
    return answer.finally(() => heard.abort());
  };
}

function pass(message: Extract<Told, { readonly of: 'stage' | 'sheet' | 'rows' }>, told: FilesTold): void {
  if (message.of === 'stage') told.stage(message.stage);
  else if (message.of === 'sheet') told.sheet(message.head);
  else told.rows(message.rows);
}
