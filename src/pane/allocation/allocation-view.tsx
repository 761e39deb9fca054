/** The wizard for unallocated payments: six steps from two lists to written requests, and on to the balance that came of them. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { WizardFrame } from '../wizard/parts/wizard-frame.tsx';
import { wizardTexts } from '../wizard/texts/texts-of.ts';
import { emptyLog } from './model/draft.ts';
import { draftedRequests } from './model/requests.ts';
import { useAllocation, type AllocationMeans, type AllocationModel } from './model/use-allocation.ts';
import { writeAllocation } from './model/write-allocation.ts';
import { Balances } from './parts/balances.tsx';
import { AdjustStep } from './steps/adjust-step.tsx';
import { CheckStep } from './steps/check-step.tsx';
import { LogStep } from './steps/log-step.tsx';
import { MailsStep } from './steps/mails-step.tsx';
import { SheetsStep } from './steps/sheets-step.tsx';
import type { StepProps } from './steps/step-props.ts';
import { SuggestionsStep } from './steps/suggestions-step.tsx';
import { viewTexts } from './texts/view-texts.ts';

/** The step that writes. */
const CHECK = 4;

const shownSteps = [SheetsStep, SuggestionsStep, AdjustStep, MailsStep, CheckStep, LogStep] as const;

/** It has a tab of its own, so there is no list of plans to go back to. */
export function AllocationView({ workbook, services }: AllocationMeans): ReactElement {
  const { language } = services;
  const texts = viewTexts(language);
  const frame = wizardTexts(language);
  const model = useAllocation({ workbook, services });
  const { steps } = model;
  const { stage, write } = useWriting(model, { workbook, services });
  const balances = steps.index === 0 || steps.index > CHECK ? '' : <Balances standing={model.standing} texts={texts} />;
  const Shown: (props: StepProps) => ReactElement = shownSteps[steps.index] ?? SheetsStep;
  const writes = (
    <Button appearance="primary" disabled={stage === 'writing'} onClick={() => void write()}>
      {texts.write}
    </Button>
  );
  return (
    <WizardFrame
      title={texts.title}
      language={language}
      steps={steps}
      total={{ idle: balances, writing: frame.writing, failed: frame.failed }[stage]}
      {...(steps.index === CHECK && { action: writes })}
      {...(steps.index > CHECK && { action: <></> })}
    >
      <Shown model={model} texts={texts} language={language} workbook={workbook} services={services} />
    </WizardFrame>
  );
}

/** The writing of the sheets, and how it went. */
function useWriting(
  model: AllocationModel,
  { workbook, services }: AllocationMeans,
): { readonly stage: 'idle' | 'writing' | 'failed'; readonly write: () => Promise<void> } {
  const [stage, setStage] = useState<'idle' | 'writing' | 'failed'>('idle');
  const { files, language, rulebook } = services;
  const write = async (): Promise<void> => {
    setStage('writing');
    try {
      const requests = draftedRequests(model, rulebook);
      const run = await writeAllocation(model, requests, { workbook, files, language });
      model.steps.change({ run, ...emptyLog });
      setStage('idle');
      model.steps.next();
    } catch {
      setStage('failed');
    }
  };
  return { stage, write };
}
