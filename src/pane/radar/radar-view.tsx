/** The deadlines ahead of a list: what happens to which subscription, by which day and at what stake, the nearest first. */
import { Button, Field, Input, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import {
  deadlines,
  deadlinesSheet,
  usualDays,
  type Deadline,
  type Deadlines,
  type UntoldDeadline,
} from '../../tasks/index.ts';
import { parseDate, printDate } from '../../values/index.ts';
import { stakeSentence, untoldSentence } from '../../messages/index.ts';
import { frequencyTexts } from '../frequency/texts/texts-of.ts';
import { SavedDays } from '../mail/saved-days.tsx';
import { useNumbers } from '../settings/use-settings.ts';
import { RunResult } from '../wizard/parts/run-result.tsx';
import { runName, writeRun, type Run } from '../wizard/run.ts';
import { openPlanFile, type SheetNames } from '../wizard/sheets/plan-sheets.ts';
import { OpenSheetFile, SheetChoice } from '../wizard/sheets/sheet-choice.tsx';
import { usePlanSheets, type PlanSheetsModel } from '../wizard/sheets/use-plan-sheets.ts';
import { wizardTexts } from '../wizard/texts/texts-of.ts';
import type { Wizard, WizardProps } from '../wizard/wizard.ts';
import { Ahead } from './ahead.tsx';
import { deadlineDays } from './deadline-days.ts';
import { radarTexts } from './texts/texts-of.ts';

export const radarWizard: Wizard = {
  id: 'deadlines',
  card: (language) => {
    const { title, detail } = radarTexts(language);
    return { title, detail };
  },
  View: RadarView,
};

/** Days one looks ahead at most. */
const MOST_DAYS = 3660;

const nothingAsked: Asked = { names: { list: '', matrix: '', prices: '' }, day: '', within: String(usualDays) };

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  close: { alignSelf: 'start' },
});

interface Asked {
  readonly names: SheetNames;
  readonly day: string;
  readonly within: string;
}

/** Sheets, a day, how far one looks, and what lies ahead. */
function RadarView({ workbook, services, onClose }: WizardProps): ReactElement {
  const styles = useStyles();
  const { language, files, rulebook } = services;
  const texts = radarTexts(language);
  const numbers = useNumbers();
  const [asked, setAsked] = useState<Asked>(nothingAsked);
  const change = (part: Partial<Asked>): void => {
    setAsked((before) => ({ ...before, ...part }));
  };
  const model = usePlanSheets(workbook, files, {
    draft: asked.names,
    fill: (names) => {
      change({ names });
    },
  });
  const { sheets } = model;
  const asOf = parseDate(asked.day.trim());
  const told = useMemo(() => {
    const [{ list, prices }, within] = [sheets, wholeDays(asked.within)];
    return list === null || asOf === null || within === null
      ? null
      : deadlines({ list, prices, asOf, within }, rulebook);
  }, [sheets, asOf, asked.within, rulebook]);
  return (
    <section className={styles.view} aria-label={texts.title}>
      <Title3 as="h2" className={styles.title}>
        {texts.title}
      </Title3>
      <Questions asked={asked} change={change} model={model} workbook={workbook} services={services} />
      <div role="status">{told === null ? '' : texts.found(told.ahead.length)}</div>
      {told !== null && <Ahead told={told} language={language} />}
      {told !== null && asOf !== null && (
        <SavedDays
          days={deadlineDays(told, language, numbers)}
          made={asOf}
          file={`deadlines-${printDate(asOf)}.ics`}
          language={language}
        />
      )}
      <Written told={told} day={asked.day.trim()} workbook={workbook} services={services} />
      <Button className={styles.close} appearance="subtle" onClick={onClose}>
        {wizardTexts(language).close}
      </Button>
    </section>
  );
}

interface QuestionsProps extends Omit<WizardProps, 'onClose'> {
  readonly asked: Asked;
  readonly change: (part: Partial<Asked>) => void;
  readonly model: PlanSheetsModel;
}

function Questions({ asked, change, model, workbook, services }: QuestionsProps): ReactElement {
  const { language, files } = services;
  const [texts, shared] = [radarTexts(language), frequencyTexts(language)];
  return (
    <>
      <SheetChoice
        wizard="radar"
        texts={shared.sheets}
        names={asked.names}
        found={model.found}
        missing={{}}
        onChosen={(kind, sheet) => {
          change({ names: { ...asked.names, [kind]: sheet } });
        }}
      />
      <OpenSheetFile
        texts={shared.sheets}
        open={(file) => openPlanFile(file, workbook, files)}
        onOpened={() => void model.look()}
      />
      <Field label={texts.from} hint={shared.dayHint}>
        <Input
          value={asked.day}
          onChange={(_event, { value }) => {
            change({ day: value });
          }}
        />
      </Field>
      <Field label={texts.within} hint={texts.withinHint}>
        <Input
          inputMode="numeric"
          value={asked.within}
          onChange={(_event, { value }) => {
            change({ within: value });
          }}
        />
      </Field>
    </>
  );
}

interface WrittenProps extends Omit<WizardProps, 'onClose'> {
  readonly told: Deadlines | null;
  readonly day: string;
}

/** The way to a sheet of its own, and away again. */
function Written({ told, day, workbook, services }: WrittenProps): ReactElement {
  const styles = useStyles();
  const { language, files } = services;
  const texts = radarTexts(language);
  const [run, setRun] = useState<Run>([]);
  const write = async (ahead: Deadlines): Promise<void> => {
    const speaker = {
      stake: (stake: Deadline['stake']) => stakeSentence(stake, language),
      untold: (one: UntoldDeadline) => untoldSentence(one, language),
    };
    const name = runName(texts.sheetTitle, day, await workbook.sheetNames());
    const sheets = deadlinesSheet(ahead, speaker).map((sheet) => ({ ...sheet, name }));
    setRun(await writeRun(workbook, sheets, files.serialOf));
  };
  if (run.length > 0)
    return (
      <RunResult
        run={run}
        workbook={workbook}
        language={language}
        onRemoved={() => {
          setRun([]);
        }}
      />
    );
  return (
    <Button
      className={styles.close}
      appearance="primary"
      disabled={told === null}
      onClick={() => {
        if (told !== null) void write(told);
      }}
    >
      {texts.write}
    </Button>
  );
}

/** 0 to 3660; null for anything else. */
function wholeDays(typed: string): number | null {
  const days = /^\d{1,4}$/u.test(typed.trim()) ? Number.parseInt(typed.trim(), 10) : null;
  return days !== null && days <= MOST_DAYS ? days : null;
}
