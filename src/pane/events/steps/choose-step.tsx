/** Step 1: which subscription, from a sheet or as it is typed, and at which price; or which ones at once. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SubscriptionList, Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { openPlanFile } from '../../wizard/sheets/plan-sheets.ts';
import { OpenSheetFile, SheetChoice } from '../../wizard/sheets/sheet-choice.tsx';
import type { PlanSheetsModel } from '../../wizard/sheets/use-plan-sheets.ts';
import { CustomerPick } from '../many/customer-pick.tsx';
import { PastePairs } from '../many/paste-pairs.tsx';
import { manyTexts } from '../many/texts/texts-of.ts';
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
  const { definition, steps, texts, language } = props;
  const { source } = steps.draft;
  const sources = { ...texts.sources, ...manyTexts(language).sources };
  return (
    <>
      <Field label={texts.source}>
        <RadioGroup
          layout={definition.sources.length > 2 ? 'vertical' : 'horizontal'}
          value={source}
          onChange={(_event, { value }) => {
            steps.change({ source: definition.sources.find((one) => one === value) ?? 'list' });
          }}
        >
          {definition.sources.map((one) => (
            <Radio key={one} value={one} label={sources[one]} />
          ))}
        </RadioGroup>
      </Field>
      {source === 'typed' ? <Typed {...props} /> : <Listed {...props} />}
      {(source === 'list' || source === 'typed') && (
        <TypedField steps={steps} answer="price" label={texts.typed.price} hint={texts.priceHint[source]} />
      )}
    </>
  );
}

function Listed(props: ChooseStepProps): ReactElement {
  const { steps, shared, model, workbook, files } = props;
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
      {list !== null && <Chosen {...props} list={list} />}
    </>
  );
}

/** One of the list, or several of it at once. */
function Chosen(props: StepProps & { readonly list: SubscriptionList }): ReactElement {
  switch (props.steps.draft.source) {
    case 'pasted':
      return <PastePairs {...props} />;
    case 'customer':
      return <CustomerPick {...props} />;
    default:
      return <SubscriptionPick {...props} />;
  }
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
