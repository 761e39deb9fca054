/** Step 1: which subscription, from a sheet or as it is typed, and at which price. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { openPlanFile } from '../../wizard/sheets/plan-sheets.ts';
import { OpenSheetFile, SheetChoice } from '../../wizard/sheets/sheet-choice.tsx';
import type { PlanSheetsModel } from '../../wizard/sheets/use-plan-sheets.ts';
import { fields } from '../model/draft.ts';
import { SubscriptionPick } from '../parts/subscription-pick.tsx';
import { TypedField } from '../parts/typed-field.tsx';
import type { StepProps } from './step-props.ts';

export interface ChooseStepProps extends StepProps {
  readonly model: PlanSheetsModel;
  readonly workbook: Workbook;
  readonly files: FileServices;
}

/** A list, or fields. */
export function ChooseStep(props: ChooseStepProps): ReactElement {
  const { steps, texts } = props;
  const { source } = steps.draft;
  return (
    <>
      <Field label={texts.source}>
        <RadioGroup
          layout="horizontal"
          value={source}
          onChange={(_event, { value }) => {
            steps.change({ source: value === 'typed' ? 'typed' : 'list' });
          }}
        >
          <Radio value="list" label={texts.sources.list} />
          <Radio value="typed" label={texts.sources.typed} />
        </RadioGroup>
      </Field>
      {source === 'list' ? <Listed {...props} /> : <Typed {...props} />}
      <TypedField steps={steps} answer="price" label={texts.typed.price} hint={texts.priceHint[source]} />
    </>
  );
}

function Listed({ steps, shared, model, workbook, files }: ChooseStepProps): ReactElement {
  const { list } = model.sheets;
  return (
    <>
      <SheetChoice
        wizard="event"
        texts={shared.sheets}
        names={steps.draft}
        found={model.found}
        missing={messageAt(steps, fields.list)}
        onChosen={(kind, sheet) => {
          steps.change(kind === 'list' ? { list: sheet, chosen: '' } : { [kind]: sheet });
        }}
      />
      <OpenSheetFile
        texts={shared.sheets}
        open={(file) => openPlanFile(file, workbook, files)}
        onOpened={() => void model.look()}
      />
      {list !== null && <SubscriptionPick steps={steps} shared={shared} list={list} />}
    </>
  );
}

function Typed({ steps, texts, shared }: StepProps): ReactElement {
  const { typed } = texts;
  return (
    <>
      <TypedField steps={steps} answer="name" label={typed.name} />
      <TypedField steps={steps} answer="licencesNow" label={typed.licencesNow} />
      <TypedField steps={steps} answer="start" label={typed.start} hint={shared.dayHint} />
      <Field label={typed.frequency}>
        <RadioGroup
          layout="horizontal"
          value={steps.draft.frequency}
          onChange={(_event, { value }) => {
            steps.change({ frequency: value === 'monthly' ? 'monthly' : 'annual' });
          }}
        >
          <Radio value="annual" label={shared.frequencies.annual} />
          <Radio value="monthly" label={shared.frequencies.monthly} />
        </RadioGroup>
      </Field>
      <TypedField steps={steps} answer="currency" label={typed.currency} />
    </>
  );
}
