/** The worker that reads and checks a person's files, so that the page stays quick whatever their size. */
import { shippedRulebook } from '../shipped-rulebook.ts';
import type { FromWorker } from './from-worker.ts';
import { runIntake, type IntakeAsked } from './run-intake.ts';

const post = (message: FromWorker): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<IntakeAsked>) => {
  const told = {
    stage: (stage: Extract<FromWorker, { readonly of: 'stage' }>['stage']) => post({ of: 'stage', stage }),
    lines: (rows: Extract<FromWorker, { readonly of: 'lines' }>['rows']) => post({ of: 'lines', rows }),
    checks: (checks: Extract<FromWorker, { readonly of: 'checks' }>['checks']) => post({ of: 'checks', checks }),
  };
  runIntake(data, shippedRulebook, told).then(
    (answer) => post({ of: 'answer', answer }),
    (thrown: unknown) => post({ of: 'failure', reason: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
});
