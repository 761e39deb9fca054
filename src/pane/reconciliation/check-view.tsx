/** The view that checks a person's own file: choose or drop, progress, and what was found. */
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Title3,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Rulebook } from '../../billing/index.ts';
import type { Workbook } from '../../sheets/index.ts';
import { useTexts } from '../texts/texts-of.ts';
import { CheckResult } from './view/check-result.tsx';
import { DropZone } from './view/drop-zone.tsx';
import { ProblemList } from './view/problem-list.tsx';
import { stageText } from './stage-text.ts';
import type { FileCheckControls } from './use-file-check.ts';

export interface CheckViewProps {
  readonly check: FileCheckControls;
  readonly workbook: Workbook;
  readonly rulebook: Rulebook;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  title: { display: 'block' },
  lead: { color: tokens.colorNeutralForeground2 },
  /** Stands empty, so that what comes into it is announced; takes no room then. */
  status: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` } },
  again: { alignSelf: 'start' },
});

/** One file at a time; the result stays until another file is chosen. */
export function CheckView({ check: { state, start, reset }, workbook, rulebook }: CheckViewProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const ended = state.kind !== 'idle' && state.kind !== 'working';
  return (
    <div className={styles.view}>
      {state.kind === 'idle' && (
        <>
          <Title3 as="h2" className={styles.heading}>
            {check.title}
          </Title3>
          <Body1 className={styles.lead}>{check.lead}</Body1>
          <DropZone onFiles={start} />
        </>
      )}
      <div role="status" className={styles.status}>
        {state.kind === 'working' && (
          <Spinner size="small" labelPosition="after" label={stageText(state.stage, check)} />
        )}
      </div>
      {state.kind === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>{check.failed}</MessageBarTitle>
            {state.reason}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'refused' && (
        <ProblemList title={check.refused(state.file)} problems={state.problems} intent="error" />
      )}
      {state.kind === 'checked' && <CheckResult checked={state} workbook={workbook} rulebook={rulebook} />}
      {ended && (
        <Button className={styles.again} onClick={reset}>
          {check.another}
        </Button>
      )}
    </div>
  );
}
