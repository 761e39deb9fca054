/** The last step of a plan: what was written and how to take it away, what to do by hand, and whether it has happened. */
import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Run } from '../run.ts';
import { wizardTexts } from '../texts/texts-of.ts';
import { CopiedText } from './copied-text.tsx';
import { LaterFile, type LaterFileProps } from './later-file.tsx';
import { RunResult } from './run-result.tsx';

export interface WrittenPlanProps extends LaterFileProps {
  readonly steps: { readonly change: (part: { readonly run: Run }) => void };
  /** Between the sheets and the later file. */
  readonly children: ReactNode;
}

/** Nothing but a word once the run was taken away. */
export function WrittenPlan({ steps, children, ...later }: WrittenPlanProps): ReactElement {
  const { run, workbook, language } = later;
  const frame = wizardTexts(language);
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
      {children}
      <LaterFile {...later} />
    </>
  );
}

export interface RequestsToCopyProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly requests: readonly string[];
  readonly texts: { readonly copy: string; readonly copied: string };
}

const useStyles = makeStyles({ heading: { margin: 0 } });

/** What a person may send to Partner Center; nothing is sent from here. */
export function RequestsToCopy({ title, lead, requests, texts }: RequestsToCopyProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      {lead}
      {requests.map((request) => (
        <CopiedText key={request} text={request} copy={texts.copy} copied={texts.copied} />
      ))}
    </>
  );
}
