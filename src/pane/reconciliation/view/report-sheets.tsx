/** Writes the report as new sheets when asked, and takes away again all that this check wrote. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { RunResult } from '../../wizard/parts/run-result.tsx';
import type { Run } from '../../wizard/run.ts';
import type { CheckedFile } from '../check-outcome.ts';
import type { IntakeTexts } from '../texts/intake-texts.ts';
import { writeReport, type ReportWatch } from '../write-report.ts';
import { ProgressLine } from './progress-line.tsx';

export interface ReportSheetsProps {
  readonly checked: CheckedFile;
  readonly workbook: Workbook;
  readonly intake: IntakeTexts;
  readonly onWritten: (run: Run) => void;
  /** Everything the check wrote is gone. */
  readonly onRemoved: () => void;
}

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  lead: { color: tokens.colorNeutralForeground2 },
});

/** A button; while it works a way to stop; afterwards the names of the sheets. */
export function ReportSheets({ checked, workbook, intake, onWritten, onRemoved }: ReportSheetsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const stopping = useRef<AbortController | null>(null);
  const [state, setState] = useState<'idle' | 'writing' | { readonly failed: string }>('idle');
  const [progress, setProgress] = useState<Parameters<ReportWatch['tell']>[0] | null>(null);
  const write = async (): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setState('writing');
    setProgress(null);
    try {
      onWritten(await writeReport(checked, workbook, { signal: controller.signal, tell: setProgress }));
      setState('idle');
    } catch (thrown) {
      setState(
        controller.signal.aborted ? 'idle' : { failed: thrown instanceof Error ? thrown.message : String(thrown) },
      );
    }
  };
  return (
    <section className={styles.report} aria-label={intake.report}>
      {!checked.reported && state !== 'writing' && (
        <>
          <Button appearance="primary" onClick={() => void write()}>
            {intake.report}
          </Button>
          <Caption1 className={styles.lead}>{intake.reportLead}</Caption1>
        </>
      )}
      <ProgressLine text={state === 'writing' ? intake.reporting : null} {...(progress ?? {})} />
      {state === 'writing' && <Button onClick={() => stopping.current?.abort()}>{intake.stop}</Button>}
      {typeof state === 'object' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{state.failed}</MessageBarBody>
        </MessageBar>
      )}
      {checked.written.length > 0 && state !== 'writing' && (
        <RunResult run={checked.written} workbook={workbook} language={language} onRemoved={onRemoved} />
      )}
    </section>
  );
}
