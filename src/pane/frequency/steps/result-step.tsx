/** Step 6: what was written and how to take it away, requests to copy, and whether a later file shows what was planned. */
import { Body1, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { CopiedText } from '../../wizard/parts/copied-text.tsx';
import { LaterFile } from '../../wizard/parts/later-file.tsx';
import { RunResult } from '../../wizard/parts/run-result.tsx';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { CustomerMails } from '../parts/customer-mails.tsx';
import type { PlanStepProps } from './who-step.tsx';

export interface ResultStepProps extends PlanStepProps {
  readonly workbook: Workbook;
  readonly files: FileServices;
}

const useStyles = makeStyles({
  heading: { margin: 0 },
});

/** The plan stands in its sheet. */
export function ResultStep({ plan, steps, texts, language, workbook, files }: ResultStepProps): ReactElement {
  const styles = useStyles();
  const { run } = steps.draft;
  const frame = wizardTexts(language);
  const requests = plan.rows.flatMap(({ request }) => request ?? []);
  if (run.length === 0) return <Body1 role="status">{frame.removed}</Body1>;
  return (
    <>
      <RunResult
        run={run}
        workbook={workbook}
        language={language}
        onRemoved={() => {
          steps.change({ run: [] });
        }}
      />
      <Body1>{frame.dryRun}</Body1>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.requests(requests.length)}
      </Subtitle2>
      <Caption1>{texts.requestsLead}</Caption1>
      {requests.map((request) => (
        <CopiedText key={request} text={request} copy={texts.copy} copied={texts.copied} />
      ))}
      <CustomerMails plan={plan} language={language} title={texts.title} />
      <LaterFile run={run} workbook={workbook} files={files} texts={texts} language={language} />
    </>
  );
}
