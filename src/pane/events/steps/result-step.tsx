/** Step 5: the written plan, what to do by hand, and whether a later file shows what was planned. */
import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { RequestsToCopy, WrittenPlan } from '../../wizard/parts/written-plan.tsx';
import { manyTexts } from '../many/texts/texts-of.ts';
import type { PlanStepProps } from './step-props.ts';

export interface ResultStepProps extends PlanStepProps {
  readonly workbook: Workbook;
  readonly files: FileServices;
}

/** The plan stands in its sheet. */
export function ResultStep(props: ResultStepProps): ReactElement {
  const { definition, plan, steps, texts, shared, language, workbook, files } = props;
  const requests = plan.rows.flatMap(({ request }) => request ?? []);
  const written = { run: steps.draft.run, steps, workbook, files, texts: shared, language };
  return (
    <WrittenPlan {...written}>
      <RequestsToCopy
        title={requests.length > 1 ? manyTexts(language).requests(requests.length) : texts.request}
        lead={<Body1>{texts.events[definition.kind].byHand}</Body1>}
        requests={requests}
        texts={shared}
      />
    </WrittenPlan>
  );
}
