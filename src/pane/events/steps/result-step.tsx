/** Step 5: what was written and how to take it away, what to do by hand, and whether a later file shows what was planned. */
import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { CopiedText } from '../../wizard/parts/copied-text.tsx';
import { LaterFile } from '../../wizard/parts/later-file.tsx';
import { RunResult } from '../../wizard/parts/run-result.tsx';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import type { PlanStepProps } from './step-props.ts';

export interface ResultStepProps extends PlanStepProps {
  readonly workbook: Workbook;
  readonly files: FileServices;
}

const useStyles = makeStyles({ heading: { margin: 0 } });

/** The plan stands in its sheet. */
export function ResultStep(props: ResultStepProps): ReactElement {
  const { definition, plan, steps, texts, shared, language, workbook, files } = props;
  const styles = useStyles();
  const { run } = steps.draft;
  const frame = wizardTexts(language);
  const { request } = plan.row;
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
        {texts.request}
      </Subtitle2>
      <Body1>{texts.events[definition.kind].byHand}</Body1>
      {request !== null && <CopiedText text={request} copy={shared.copy} copied={shared.copied} />}
      <LaterFile run={run} workbook={workbook} files={files} texts={shared} language={language} />
    </>
  );
}
