/** The worker that reads and checks a person's files, so that the page stays quick whatever their size. */
import type { FilesTold } from '../../pane/index.ts';
import { shippedRulebook } from '../shipped-rulebook.ts';
import type { FromWorker, Told, ToWorker } from './from-worker.ts';
import { runIntake, type Intake } from './run-intake.ts';

type Tell = (told: Told) => void;

/** What was checked last; its report may be asked for. */
let last: Intake | null = null;

/** Between two tellings of one stage: the page draws itself anew for each. */
const TELL_MILLISECONDS = 80;

/** Tells each stage at once, and how far it is as often as a person can see it. */
function tellingStages(tell: Tell): FilesTold['stage'] {
  let [last, toldAt] = ['', 0];
  return (stage) => {
    const now = performance.now();
    if (stage.stage === last && now - toldAt < TELL_MILLISECONDS) return;
    [last, toldAt] = [stage.stage, now];
    tell({ of: 'stage', stage });
  };
}

async function work(question: ToWorker, tell: Tell): Promise<void> {
  const told: FilesTold = {
    stage: tellingStages(tell),
    sheet: (head) => tell({ of: 'sheet', head }),
    rows: (rows) => tell({ of: 'rows', rows }),
  };
  if (question.ask === 'check') {
    last = await runIntake(question.asked, shippedRulebook, told);
    tell({ of: 'answer', answer: last.answer });
  } else {
    last?.report(told);
    tell({ of: 'reported' });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const tell: Tell = (told) => {
    postMessage({ ...told, number: data.number } satisfies FromWorker);
  };
  work(data, tell).catch((thrown: unknown) => {
    tell({ of: 'failure', reason: thrown instanceof Error ? thrown.message : String(thrown) });
  });
});
