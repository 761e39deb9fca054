/** The sign-off of a written report: who prepared and who reviewed it, and its lock. */
import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DraftStore, Workbook } from '../../sheets/index.ts';
import { isSamePerson, stateOf, type Lock, type Signers } from '../../tasks/index.ts';
import { parseDate } from '../../values/index.ts';
import { useLanguage } from '../texts/texts-of.ts';
import { LockStatus } from './lock-status.tsx';
import { lockWorkbook } from './locking.ts';
import { signOffTexts } from './texts/texts-of.ts';
import { useLock } from './use-lock.ts';

export interface SignOffProps {
  readonly workbook: Workbook;
  readonly drafts: DraftStore;
  /** Identity of the rules in use. */
  readonly rules: string;
  /** Sheets that a review is about. */
  readonly sheets: readonly string[];
}

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalS, marginBlockStart: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  lead: { color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
});

/** Fields until it is locked; then whether anything moved. */
export function SignOff(props: SignOffProps): ReactElement {
  const { workbook, drafts, rules } = props;
  const { lock, locked, forget } = useLock(drafts);
  if (lock === null) return <SignOffFields {...props} onLocked={locked} />;
  return <LockStatus lock={lock} workbook={workbook} rules={rules} onForget={forget} />;
}

function SignOffFields(props: SignOffProps & { readonly onLocked: (lock: Lock) => void }): ReactElement {
  const { workbook, drafts, rules, sheets, onLocked } = props;
  const styles = useStyles();
  const texts = signOffTexts(useLanguage());
  const [signers, setSigners] = useState<Signers>({ prepared: '', reviewed: '' });
  const [typedDay, setTypedDay] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const state = stateOf(signers, false);
  const lock = async (): Promise<void> => {
    const day = parseDate(typedDay);
    if (state !== 'reviewed' || day === null) {
      setProblem(texts.incomplete);
      return;
    }
    try {
      onLocked(await lockWorkbook({ ...signers, day, sheets, rules }, { workbook, drafts }, texts.sheet));
    } catch (thrown) {
      setProblem(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  const name = (who: keyof Signers): ReactElement => (
    <Field label={texts[who]} size="small">
      <Input
        size="small"
        value={signers[who]}
        onChange={(_event, { value }) => {
          setSigners({ ...signers, [who]: value });
        }}
      />
    </Field>
  );
  return (
    <details>
      <summary className={styles.summary}>{texts.title}</summary>
      <div className={styles.body}>
        <Caption1 className={styles.lead}>{texts.lead}</Caption1>
        {name('prepared')}
        {name('reviewed')}
        <Field label={texts.day} size="small">
          <Input type="date" size="small" value={typedDay} onChange={(_event, { value }) => setTypedDay(value)} />
        </Field>
        <Body1 role="status">{texts.states[state]}</Body1>
        {isSamePerson(signers) && <Told intent="warning" text={texts.samePerson} />}
        {problem !== null && <Told intent="error" text={problem} />}
        <Button className={styles.button} onClick={() => void lock()}>
          {texts.lock}
        </Button>
      </div>
    </details>
  );
}

function Told({ intent, text }: { readonly intent: 'warning' | 'error'; readonly text: string }): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
