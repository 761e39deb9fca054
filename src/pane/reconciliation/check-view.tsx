/** The view that checks a person's own file: choose or drop, progress, and what was found. */
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Title3,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Rulebook } from '../../billing/index.ts';
import type { DraftStore, Workbook } from '../../sheets/index.ts';
import type { FileServices, PaneLanguage, SavingServices, ToldRules } from '../services.ts';
import { useTexts } from '../texts/texts-of.ts';
import { SignOff } from '../sign-off/sign-off.tsx';
import { reviewedSheets } from '../sign-off/reviewed-sheets.ts';
import type { CheckedFile } from './check-outcome.ts';
import { FindingExplained } from './explained/finding-explained.tsx';
import { linePlaces } from './explained/line-places.ts';
import { useOpenedFinding, type OpenedFinding } from './explained/use-opened-finding.ts';
import type { LastMonth } from './giving/last-month.ts';
import { LastMonthField } from './giving/last-month-field.tsx';
import { isReconciliation } from './giving/open-sheets.ts';
import { OpenSheetsChoice } from './giving/open-sheets-choice.tsx';
import { TakenAs } from './giving/taken-as.tsx';
import { namesOf, useOpenSheets } from './giving/use-open-sheets.ts';
import { InvoiceFields } from './invoice/invoice-fields.tsx';
import type { IntakeTexts } from './texts/intake-texts.ts';
import { intakeTexts } from './texts/texts-of.ts';
import { CheckResult } from './view/check-result.tsx';
import { DropZone } from './view/drop-zone.tsx';
import { ProblemList } from './view/problem-list.tsx';
import { ProgressLine } from './view/progress-line.tsx';
import { ReadHow } from './view/read-how.tsx';
import { ReportSheets } from './view/report-sheets.tsx';
import { SaveCheck } from './view/save-check.tsx';
import { stageText } from './stage-text.ts';
import type { FileCheckControls } from './use-file-check.ts';

export interface CheckViewProps {
  /** Sheets of a sample are no person's own, and never taken unasked. */
  readonly isSample: boolean;
  readonly check: FileCheckControls;
  readonly workbook: Workbook;
  readonly rulebook: Rulebook;
  readonly told: ToldRules | undefined;
  readonly language: PaneLanguage;
  readonly files: FileServices;
  readonly saving: SavingServices | undefined;
  /** Where a lock is kept; without it nothing is locked. */
  readonly drafts: DraftStore | undefined;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  title: { display: 'block' },
  lead: { color: tokens.colorNeutralForeground2 },
  again: { alignSelf: 'start' },
});

/** One file at a time; the result stays until another file is chosen, and while one of its findings is explained. */
export function CheckView(props: CheckViewProps): ReactElement {
  const { check, workbook, rulebook, told } = props;
  const checked = check.state.kind === 'checked' ? check.state : null;
  const { opened, open, close } = useOpenedFinding(checked?.told);
  return (
    <>
      <div hidden={opened !== null}>
        <WholeCheck {...props} onExplain={open} />
      </div>
      {opened !== null && checked !== null && (
        <FindingExplained
          listed={opened}
          rulebook={rulebook}
          told={told}
          places={linePlaces(checked)}
          goTo={({ sheet, a1 }) => void workbook.activate(sheet, a1)}
          onBack={close}
        />
      )}
    </>
  );
}

interface WholeCheckProps extends CheckViewProps {
  readonly onExplain: OpenedFinding['open'];
}

function WholeCheck(props: WholeCheckProps): ReactElement {
  const { check: controls, workbook, language, isSample } = props;
  const { state, start, stop, say, reset } = controls;
  const styles = useStyles();
  const intake = intakeTexts(language);
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
          <Give workbook={workbook} isSample={isSample} intake={intake} onGiven={start}>
            <InvoiceFields {...invoiceFields(controls, intake)} />
          </Give>
        </>
      )}
      <Working state={state} onStop={stop} stopText={intake.stop} />
      {'how' in state && state.how.length > 0 && <ReadHow how={state.how} texts={intake} onSay={say} />}
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
      {state.kind === 'checked' && <Checked {...props} state={state} />}
      {ended && (
        <Button className={styles.again} onClick={reset}>
          {check.another}
        </Button>
      )}
    </div>
  );
}

/** What was found, the report, the sign-off, and what else can be said or saved of it. */
function Checked(props: WholeCheckProps & { readonly state: CheckedFile }): ReactElement {
  const { check: controls, state, workbook, rulebook, drafts, language, files, saving, onExplain } = props;
  const { reported, reset, tie, sayDay } = controls;
  const intake = intakeTexts(language);
  return (
    <>
      <CheckResult checked={state} workbook={workbook} onExplain={onExplain} intake={intake}>
        <ReportSheets checked={state} workbook={workbook} intake={intake} onWritten={reported} onRemoved={reset} />
        {state.reported && drafts !== undefined && (
          <SignOff workbook={workbook} drafts={drafts} rules={rulebook.fingerprint} sheets={reviewedSheets(state)} />
        )}
        <InvoiceFields {...invoiceFields(controls, intake)} onTie={tie} />
        <TakenAs how={state.how} day={state.billingDay} texts={intake} onDay={sayDay} />
      </CheckResult>
      <SaveCheck checked={state} files={files} saving={saving} />
    </>
  );
}

function invoiceFields({ invoices, typeInvoices }: FileCheckControls, { typedInvoice }: IntakeTexts) {
  return { invoices, texts: typedInvoice, onType: typeInvoices };
}

interface GiveProps {
  readonly workbook: Workbook;
  readonly isSample: boolean;
  readonly intake: IntakeTexts;
  readonly onGiven: FileCheckControls['start'];
  /** What is typed beside. */
  readonly children: ReactNode;
}

/** A file, or sheets of the workbook, or both. */
function Give({ workbook, isSample, intake, onGiven, children }: GiveProps): ReactElement {
  const model = useOpenSheets(workbook, !isSample);
  const [last, setLast] = useState<LastMonth | null>(null);
  const ofLines = model.found.filter(({ kind }) => isReconciliation(kind)).map(({ name }) => name);
  return (
    <>
      <DropZone
        onFiles={(files) => {
          if (files.length > 0) onGiven(files, namesOf(model), last);
        }}
      />
      <LastMonthField chosen={last} sheets={ofLines} texts={intake.lastMonth} onChoose={setLast} />
      {children}
      <OpenSheetsChoice
        model={model}
        texts={intake}
        onCheck={(sheet) => {
          onGiven([], [sheet, ...namesOf(model)], last);
        }}
      />
    </>
  );
}

interface WorkingProps {
  readonly state: FileCheckControls['state'];
  readonly stopText: string;
  readonly onStop: () => void;
}

/** What is being done, and the way to stop it. */
function Working({ state, stopText, onStop }: WorkingProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const isWorking = state.kind === 'working';
  const stage = isWorking ? state.stage : null;
  return (
    <>
      <ProgressLine text={isWorking ? stageText(stage, check) : null} {...stage} />
      {isWorking && (
        <Button className={styles.again} onClick={onStop}>
          {stopText}
        </Button>
      )}
    </>
  );
}
