/** The wizard for a change of billing frequency, as the pane lists it, and its six steps. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { countOutcomes } from '../../tasks/index.ts';
import { WizardFrame } from '../wizard/parts/wizard-frame.tsx';
import { wizardTexts } from '../wizard/texts/texts-of.ts';
import type { Wizard, WizardProps } from '../wizard/wizard.ts';
import { DRAFT_KEY, useFrequencyPlan } from './model/use-frequency-plan.ts';
import { writePlan } from './model/write-plan.ts';
import { CheckStep } from './steps/check-step.tsx';
import { ChooseStep } from './steps/choose-step.tsx';
import { DateStep } from './steps/date-step.tsx';
import { PreviewStep } from './steps/preview-step.tsx';
import { ResultStep, type ResultStepProps } from './steps/result-step.tsx';
import { WhoStep } from './steps/who-step.tsx';
import { frequencyTexts } from './texts/texts-of.ts';

export const frequencyWizard: Wizard = {
  id: DRAFT_KEY,
  card: (language) => {
    const { title, detail } = frequencyTexts(language);
    return { title, detail };
  },
  View: FrequencyView,
};

/** From the list of subscriptions to the written plan. */
function FrequencyView({ workbook, services, onClose }: WizardProps): ReactElement {
  const { language, files } = services;
  const texts = frequencyTexts(language);
  const frame = wizardTexts(language);
  const { steps, model, question, plan, doable } = useFrequencyPlan({ workbook, services });
  const { draft } = steps;
  const [stage, setStage] = useState<'idle' | 'writing' | 'failed'>('idle');
  const write = async (): Promise<void> => {
    if (plan === null || !draft.understood || doable === 0) {
      steps.next();
      return;
    }
    setStage('writing');
    try {
      steps.change({ run: await writePlan(plan, { workbook, files, language, day: draft.day.trim() }) });
      setStage('idle');
      steps.next();
    } catch {
      setStage('failed');
    }
  };
  const rows =
    plan === null ? texts.chosen(draft.chosen.length) : frame.summary(countOutcomes(plan.rows), plan.rows.length);
  return (
    <WizardFrame
      title={texts.title}
      language={language}
      steps={steps}
      total={{ idle: rows, writing: frame.writing, failed: frame.failed }[stage]}
      action={actionOf(steps.index, { label: texts.write, write, busy: stage === 'writing' })}
      onClose={onClose}
    >
      {steps.index === 0 && (
        <ChooseStep steps={steps} texts={texts} language={language} model={model} workbook={workbook} files={files} />
      )}
      {steps.index === 1 && (
        <DateStep steps={steps} texts={texts} language={language} list={model.sheets.list} question={question} />
      )}
      {plan !== null && (
        <PlannedStep steps={steps} texts={texts} language={language} plan={plan} workbook={workbook} files={files} />
      )}
    </WizardFrame>
  );
}

/** The steps that show the plan. */
function PlannedStep(props: ResultStepProps): ReactElement | null {
  switch (props.steps.index) {
    case 2:
      return <WhoStep {...props} />;
    case 3:
      return <PreviewStep {...props} />;
    case 4:
      return <CheckStep {...props} />;
    case 5:
      return <ResultStep {...props} />;
    default:
      return null;
  }
}

/** The step before the last writes; the last leads nowhere. */
function actionOf(
  index: number,
  { label, write, busy }: { readonly label: string; readonly write: () => Promise<void>; readonly busy: boolean },
): ReactElement | undefined {
  if (index < 4) return undefined;
  if (index > 4) return <></>;
  return (
    <Button appearance="primary" disabled={busy} onClick={() => void write()}>
      {label}
    </Button>
  );
}
