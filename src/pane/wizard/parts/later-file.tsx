/** Whether what was planned has happened: a later reconciliation file, laid beside the plan sheet as it stands now. */
import { Body1, Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { MatchSummary } from '../../../tasks/index.ts';
import type { FileServices, PaneLanguage } from '../../services.ts';
import { matchLaterFile } from '../match-later-file.ts';
import type { Run } from '../run.ts';
import { LaterLines } from './later-lines.tsx';

/** What the later file is asked for, and what it said. */
export interface LaterTexts {
  readonly later: string;
  readonly laterLead: string;
  readonly laterFile: string;
  readonly laterRefused: string;
  readonly appeared: (of: MatchSummary) => string;
}

export interface LaterFileProps {
  readonly run: Run;
  readonly workbook: Workbook;
  readonly files: FileServices;
  readonly texts: LaterTexts;
  readonly language: PaneLanguage;
}

const useStyles = makeStyles({ heading: { margin: 0 }, file: { display: 'none' }, open: { alignSelf: 'start' } });

/** A file to choose, a sentence, and each line that did not come as planned. */
export function LaterFile({ run, workbook, files, texts, language }: LaterFileProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<MatchSummary | 'refused' | null>(null);
  const sentence = told === null ? '' : told === 'refused' ? texts.laterRefused : texts.appeared(told);
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.later}
      </Subtitle2>
      <Caption1>{texts.laterLead}</Caption1>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        className={styles.file}
        aria-label={texts.laterFile}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file === undefined) return;
          target.value = '';
          void matchLaterFile(file, { run, workbook, files }).then((match) => {
            setTold(match ?? 'refused');
          });
        }}
      />
      <Button className={styles.open} onClick={() => input.current?.click()}>
        {texts.laterFile}
      </Button>
      <Body1 role="status">{sentence}</Body1>
      {told !== null && told !== 'refused' && <LaterLines named={told.named} language={language} />}
    </>
  );
}
