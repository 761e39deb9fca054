/** Step 1: from which sheets, to which frequency, and which subscriptions; by a filter, one by one, or by pasted ids. */
import { Body1, Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import type { FileServices } from '../../services.ts';
import { fields } from '../model/draft.ts';
import { openPlanFile, type FoundSheets } from '../model/plan-sheets.ts';
import type { PlanSheetsModel } from '../model/use-plan-sheets.ts';
import { PasteIds } from '../parts/paste-ids.tsx';
import { SubscriptionChoice } from '../parts/subscription-choice.tsx';
import { messageAt, type StepProps } from './step-props.ts';

export interface ChooseStepProps extends StepProps {
  readonly model: PlanSheetsModel;
  readonly workbook: Workbook;
  readonly files: FileServices;
}

const useStyles = makeStyles({
  sheets: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  file: { display: 'none' },
  open: { alignSelf: 'start' },
});

const kinds = { list: 'subscription-list', matrix: 'offer-matrix', prices: 'price-list' } as const;

/** Sheets, direction, subscriptions. */
export function ChooseStep({ steps, texts, model, workbook, files }: ChooseStepProps): ReactElement {
  const { draft, change } = steps;
  const { list } = model.sheets;
  return (
    <>
      <SheetChoice steps={steps} texts={texts} found={model.found} />
      <OpenFile texts={texts} open={(file) => openPlanFile(file, workbook, files)} onOpened={() => void model.look()} />
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

interface SheetChoiceProps extends Pick<StepProps, 'steps' | 'texts'> {
  readonly found: FoundSheets | null;
}

function SheetChoice({ steps, texts, found }: SheetChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.sheets}>
      {(['list', 'matrix', 'prices'] as const).map((name) => (
        <Field key={name} label={texts.sheets[name]} {...(name === 'list' ? messageAt(steps, fields.list) : {})}>
          <Select
            id={`frequency-${name}`}
            value={steps.draft[name]}
            onChange={(_event, { value }) => {
              steps.change(name === 'list' ? { list: value, chosen: [] } : { [name]: value });
            }}
          >
            {(found?.[kinds[name]] ?? []).length === 0 && <option value="">{texts.sheets.none}</option>}
            {(found?.[kinds[name]] ?? []).map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

interface OpenFileProps extends Pick<StepProps, 'texts'> {
  readonly open: (file: File) => Promise<boolean>;
  readonly onOpened: () => void;
}

function OpenFile({ texts, open, onOpened }: OpenFileProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        className={styles.file}
        aria-label={texts.sheets.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file === undefined) return;
          target.value = '';
          void open(file).then((opened) => {
            setRefused(!opened);
            if (opened) onOpened();
          });
        }}
      />
      <Button className={styles.open} onClick={() => input.current?.click()}>
        {texts.sheets.open}
      </Button>
      {refused && <Body1 role="alert">{texts.sheets.refused}</Body1>}
    </>
  );
}
