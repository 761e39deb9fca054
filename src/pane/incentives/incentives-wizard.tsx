/** The incentive estimate as the pane lists it: four steps, and on every one of them the word that it is an estimate. */
import { Badge, Body1, Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { RunResult } from '../wizard/parts/run-result.tsx';
import { WizardFrame } from '../wizard/parts/wizard-frame.tsx';
import { wizardTexts } from '../wizard/texts/texts-of.ts';
import type { Wizard, WizardProps } from '../wizard/wizard.ts';
import { ratesOf } from './model/draft.ts';
import { DRAFT_KEY, useEstimate, type EstimateModel } from './model/use-estimate.ts';
import { writeEstimate } from './model/write-estimate.ts';
import { EstimateStep } from './steps/estimate-step.tsx';
import { RatesStep } from './steps/rates-step.tsx';
import { RevenueStep } from './steps/revenue-step.tsx';
import type { StepProps } from './steps/step-props.ts';
import { incentiveTexts } from './texts/texts-of.ts';

export const incentivesWizard: Wizard = {
  id: DRAFT_KEY,
  card: (language) => {
    const { title, detail } = incentiveTexts(language);
    return { title, detail };
  },
  View: IncentivesView,
};

/** From billed revenue to the written estimate. */
function IncentivesView({ workbook, services, onClose }: WizardProps): ReactElement {
  const { language } = services;
  const texts = incentiveTexts(language);
  const frame = wizardTexts(language);
  const model = useEstimate({ workbook, services });
  const { steps, semesters } = model;
  const { stage, write } = useWriting(model, { workbook, services });
  const told = steps.index < 2 ? null : texts.total(semesters?.length ?? 0);
  const idle = stage !== 'writing' && semesters !== null && semesters.length > 0;
  const writes = (
    <Button appearance="primary" disabled={!idle} onClick={() => void write()}>
      {texts.write}
    </Button>
  );
  const actions = [undefined, undefined, writes, <></>];
  return (
    <WizardFrame
      title={texts.title}
      language={language}
      steps={steps}
      total={{ idle: told, writing: frame.writing, failed: frame.failed }[stage]}
      action={actions[steps.index]}
      onClose={onClose}
    >
      <div>
        <Badge appearance="outline" color="warning" size="large">
          {texts.badge}
        </Badge>
      </div>
      <StepShown model={model} texts={texts} language={language} workbook={workbook} />
    </WizardFrame>
  );
}

/** The writing of the sheets, and how it went. */
function useWriting(
  { steps, semesters, revenue, contact, comparison }: EstimateModel,
  means: Omit<WizardProps, 'onClose'>,
): { readonly stage: 'idle' | 'writing' | 'failed'; readonly write: () => Promise<void> } {
  const [stage, setStage] = useState<'idle' | 'writing' | 'failed'>('idle');
  const write = async (): Promise<void> => {
    if (semesters === null || revenue === null) return;
    setStage('writing');
    try {
      const rates = ratesOf(steps.draft);
      steps.change({ run: await writeEstimate({ semesters, revenue, rates, contact, comparison }, means) });
      setStage('idle');
      steps.next();
    } catch {
      setStage('failed');
    }
  };
  return { stage, write };
}

function StepShown({ workbook, ...step }: StepProps & Pick<WizardProps, 'workbook'>): ReactElement {
  const { steps } = step.model;
  const { run } = steps.draft;
  switch (steps.index) {
    case 0:
      return <RevenueStep {...step} />;
    case 1:
      return <RatesStep {...step} />;
    case 2:
      return <EstimateStep {...step} />;
    default:
      return run.length === 0 ? (
        <Body1 role="status">{wizardTexts(step.language).removed}</Body1>
      ) : (
        <RunResult
          run={run}
          workbook={workbook}
          language={step.language}
          onRemoved={() => {
            steps.change({ run: [] });
          }}
        />
      );
  }
}
