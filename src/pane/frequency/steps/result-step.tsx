/** Step 6: the written plan, requests to copy, what each customer may be told, and whether a later file shows it. */
import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { RequestsToCopy, WrittenPlan } from '../../wizard/parts/written-plan.tsx';
import { CustomerMails } from '../parts/customer-mails.tsx';
import type { PlanStepProps } from './who-step.tsx';

export interface ResultStepProps extends PlanStepProps {
  readonly workbook: Workbook;
  readonly files: FileServices;
}

/** The plan stands in its sheet. */
export function ResultStep({ plan, steps, texts, language, workbook, files }: ResultStepProps): ReactElement {
  const requests = plan.rows.flatMap(({ request }) => request ?? []);
  const written = { run: steps.draft.run, steps, workbook, files, texts, language };
  return (
    <WrittenPlan {...written}>
      <RequestsToCopy
        title={texts.requests(requests.length)}
        lead={<Caption1>{texts.requestsLead}</Caption1>}
        requests={requests}
        texts={texts}
      />
      <CustomerMails plan={plan} language={language} title={texts.title} />
    </WrittenPlan>
  );
}
