/** The wizards for an event of one subscription or many, as the pane lists them: one for each event that is defined, with the same five steps. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { frequencyTexts } from '../frequency/texts/texts-of.ts';
import { countOutcomes } from '../../tasks/index.ts';
import { WizardFrame } from '../wizard/parts/wizard-frame.tsx';
import { wizardTexts } from '../wizard/texts/texts-of.ts';
import type { Wizard, WizardProps } from '../wizard/wizard.ts';
import { eventDefinitions } from './event-definitions.ts';
import { isOfMany } from './model/asked-events.ts';
import { CANCEL, keepCancellation } from './model/cancel-instead.ts';
import type { EventDefinition } from './model/event-definition.ts';
import { useEventPlan } from './model/use-event-plan.ts';
import { writeEventPlan } from './model/write-event-plan.ts';
import { AskStep } from './steps/ask-step.tsx';
import { CheckStep } from './steps/check-step.tsx';
import { ChooseStep } from './steps/choose-step.tsx';
import { PreviewStep } from './steps/preview-step.tsx';
import { ResultStep, type ResultStepProps } from './steps/result-step.tsx';
import { eventTexts } from './texts/texts-of.ts';

/** The step that writes. */
const CHECK = 3;

export const eventWizards: readonly Wizard[] = eventDefinitions.map((definition) => ({
  id: definition.id,
  card: (language) => {
    const { title, detail } = eventTexts(language).events[definition.kind];
    return { title, detail };
  },
  View: (props) => <EventView {...props} definition={definition} />,
}));

interface EventViewProps extends WizardProps {
  readonly definition: EventDefinition;
}

/** From the subscription to the written plan. */
function EventView({ definition, workbook, services, onClose, onOpen }: EventViewProps): ReactElement {
  const { language, files, drafts } = services;
  const [texts, shared, frame] = [eventTexts(language), frequencyTexts(language), wizardTexts(language)];
  const { steps, model, plan } = useEventPlan(definition, { workbook, services });
  const [stage, setStage] = useState<'idle' | 'writing' | 'failed'>('idle');
  const write = async (): Promise<void> => {
    const step = steps.steps[steps.index];
    if (plan === null || (step?.check(steps.draft) ?? []).length > 0) {
      steps.next();
      return;
    }
    setStage('writing');
    try {
      steps.change({ run: await writeEventPlan(plan, { workbook, files, language, day: steps.draft.day.trim() }) });
      setStage('idle');
      steps.next();
    } catch {
      setStage('failed');
    }
  };
  const rows = plan === null || !isOfMany(steps.draft) ? '' : frame.summary(countOutcomes(plan.rows), plan.rows.length);
  const onCancel = (subscription: string): void => {
    keepCancellation(steps.draft, subscription, drafts);
    onOpen?.(CANCEL);
  };
  const given = { definition, steps, texts, shared, language, ...(onOpen !== undefined && { onCancel }) };
  return (
    <WizardFrame
      title={texts.events[definition.kind].title}
      language={language}
      steps={steps}
      total={{ idle: rows, writing: frame.writing, failed: frame.failed }[stage]}
      action={actionOf(steps.index, { label: shared.write, write, busy: stage === 'writing' })}
      onClose={onClose}
    >
      {steps.index === 0 && <ChooseStep {...given} model={model} workbook={workbook} files={files} />}
      {steps.index === 1 && <AskStep {...given} />}
      {plan !== null && <PlannedStep {...given} plan={plan} workbook={workbook} files={files} />}
    </WizardFrame>
  );
}

/** The steps that show the plan. */
function PlannedStep(props: ResultStepProps): ReactElement | null {
  switch (props.steps.index) {
    case 2:
      return <PreviewStep {...props} />;
    case CHECK:
      return <CheckStep {...props} />;
    case 4:
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
  if (index < CHECK) return undefined;
  if (index > CHECK) return <></>;
  return (
    <Button appearance="primary" disabled={busy} onClick={() => void write()}>
      {label}
    </Button>
  );
}
