/** Step 1: from which sheets, to which frequency, and which subscriptions; by a filter, one by one, or by pasted ids. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { fields } from '../model/draft.ts';
import { PasteIds } from '../parts/paste-ids.tsx';
import { SubscriptionChoice } from '../parts/subscription-choice.tsx';
import { messageAt } from '../../wizard/message-at.ts';
import { openPlanFile } from '../../wizard/sheets/plan-sheets.ts';
import { OpenSheetFile, SheetChoice } from '../../wizard/sheets/sheet-choice.tsx';
import type { PlanSheetsModel } from '../../wizard/sheets/use-plan-sheets.ts';
import type { StepProps } from './step-props.ts';

export interface ChooseStepProps extends StepProps {
  readonly model: PlanSheetsModel;
  readonly workbook: Workbook;
  readonly files: FileServices;
}

/** Sheets, direction, subscriptions. */
export function ChooseStep({ steps, texts, model, workbook, files }: ChooseStepProps): ReactElement {
  const { draft, change } = steps;
  const { list } = model.sheets;
  return (
    <>
      <SheetChoice
        wizard="frequency"
        texts={texts.sheets}
        names={draft}
        found={model.found}
        missing={messageAt(steps, fields.list)}
        onChosen={(kind, sheet) => {
          change(kind === 'list' ? { list: sheet, chosen: [] } : { [kind]: sheet });
        }}
      />
      <OpenSheetFile
        texts={texts.sheets}
        open={(file) => openPlanFile(file, workbook, files)}
        onOpened={() => void model.look()}
      />
      <Field label={texts.to}>
        <RadioGroup
          layout="horizontal"
          value={draft.to}
          onChange={(_event, { value }) => {
            change({ to: value === 'monthly' ? 'monthly' : 'annual' });
          }}
        >
          <Radio value="annual" label={texts.frequencies.annual} />
          <Radio value="monthly" label={texts.frequencies.monthly} />
        </RadioGroup>
      </Field>
      {list !== null && (
        <>
          <SubscriptionChoice steps={steps} texts={texts} list={list} />
          <PasteIds steps={steps} texts={texts} list={list} />
        </>
      )}
    </>
  );
}
