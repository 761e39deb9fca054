/** Where one of the two lists comes from: a sheet to pick, or cells to paste, and how much was read of it. */
import { Body1, Field, makeStyles, Radio, RadioGroup, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ProblemList } from '../../reconciliation/view/problem-list.tsx';
import { messageAt } from '../../wizard/message-at.ts';
import { fields } from '../model/draft.ts';
import type { Source, SourceKind } from '../model/source.ts';
import type { AllocationModel } from '../model/use-allocation.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';

export interface SourceChoiceProps {
  readonly kind: SourceKind;
  readonly model: AllocationModel;
  readonly texts: AllocationViewTexts;
}

const useStyles = makeStyles({
  source: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  read: { color: tokens.colorNeutralForeground2 },
});

/** Either way the rows are read at once, and what is wrong with them is told here. */
export function SourceChoice({ kind, model: { steps, found, read }, texts }: SourceChoiceProps): ReactElement {
  const styles = useStyles();
  const source = steps.draft[kind];
  const { rows, problems } = read[kind];
  const { from, froms, pastedName } = texts.source;
  const set = (part: Partial<Source>): void => {
    steps.change({ [kind]: { ...source, ...part } });
  };
  const shared = { id: fields[kind] };
  return (
    <section className={styles.source} aria-label={texts[kind]}>
      <Field label={from[kind]}>
        <RadioGroup
          layout="horizontal"
          value={source.from}
          onChange={(_event, { value }) => {
            set({ from: value === 'pasted' ? 'pasted' : 'sheet' });
          }}
        >
          <Radio value="sheet" label={froms.sheet} />
          <Radio value="pasted" label={froms.pasted} />
        </RadioGroup>
      </Field>
      {source.from === 'sheet' ? (
        <Field label={texts[kind]} {...messageAt(steps, fields[kind])}>
          <Select
            {...shared}
            value={source.sheet}
            onChange={(_event, { value }) => {
              set({ sheet: value });
            }}
          >
            {(found?.[kind] ?? []).length === 0 && <option value="">{texts.source.none}</option>}
            {(found?.[kind] ?? []).map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      ) : (
        <Field label={pastedName[kind]} hint={texts.source.columns[kind]} {...messageAt(steps, fields[kind])}>
          <Textarea
            {...shared}
            className={styles.text}
            rows={5}
            resize="vertical"
            value={source.pasted}
            onChange={(_event, { value }) => {
              set({ pasted: value });
            }}
          />
        </Field>
      )}
      <Body1 role="status" className={styles.read}>
        {rows.length > 0 && texts.source.read[kind](rows.length)}
      </Body1>
      {problems.length > 0 && <ProblemList title={texts.problems} problems={problems} intent="error" />}
    </section>
  );
}
