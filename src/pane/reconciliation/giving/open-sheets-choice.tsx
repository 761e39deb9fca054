/** What the lines are held against among the sheets of the workbook, and a sheet of lines to be checked where it stands. */
import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { besideKinds, isReconciliation, type BesideKind } from './open-sheets.ts';
import type { IntakeTexts } from '../texts/intake-texts.ts';
import type { OpenSheetsModel } from './use-open-sheets.ts';

export interface OpenSheetsChoiceProps {
  readonly model: OpenSheetsModel;
  readonly texts: IntakeTexts;
  readonly onCheck: (sheet: string) => void;
}

const useStyles = makeStyles({
  sheets: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  lead: { color: tokens.colorNeutralForeground2 },
  check: { alignSelf: 'start', maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** Nothing where no sheet is of use. */
export function OpenSheetsChoice({ model, texts, onCheck }: OpenSheetsChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { found, used, use, look } = model;
  if (found.length === 0) return null;
  const ofKind = (kind: BesideKind): readonly string[] =>
    found.filter((sheet) => sheet.kind === kind).map(({ name }) => name);
  return (
    <section className={styles.sheets} aria-label={texts.openSheets} onFocus={look}>
      <Body1 as="h3" className={styles.heading}>
        {texts.openSheets}
      </Body1>
      <Caption1 className={styles.lead}>{texts.openSheetsLead}</Caption1>
      {besideKinds
        .filter((kind) => ofKind(kind).length > 0)
        .map((kind) => (
          <Field key={kind} label={texts.kinds[kind]} size="small">
            <Select
              size="small"
              value={used[kind] ?? ''}
              onChange={(_event, { value }) => {
                use(kind, value);
              }}
            >
              <option value="">{texts.notUsed}</option>
              {ofKind(kind).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        ))}
      {found
        .filter(({ kind }) => isReconciliation(kind))
        .map(({ name }) => (
          <Button
            key={name}
            className={styles.check}
            onClick={() => {
              onCheck(name);
            }}
          >
            {texts.checkSheet(name)}
          </Button>
        ))}
    </section>
  );
}
