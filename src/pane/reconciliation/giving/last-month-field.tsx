/** Where last month's file is chosen, from the machine or among the open sheets; it waits there for this month's. */
import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { IntakeTexts } from '../texts/intake-texts.ts';
import type { LastMonth } from './last-month.ts';
import { pickFile } from './pick-file.ts';

export interface LastMonthFieldProps {
  readonly chosen: LastMonth | null;
  /** Open sheets that hold lines. */
  readonly sheets: readonly string[];
  readonly texts: IntakeTexts['lastMonth'];
  readonly onChoose: (chosen: LastMonth | null) => void;
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
});

/** A file by its name with the means to remove it, else a button and a list. */
export function LastMonthField({ chosen, sheets, texts, onChoose }: LastMonthFieldProps): ReactElement {
  const styles = useStyles();
  const label = useId();
  const isFile = chosen !== null && typeof chosen !== 'string';
  return (
    <div className={styles.field} role="group" aria-labelledby={label}>
      <span id={label} className={styles.label}>
        {texts.label}
      </span>
      <Caption1 className={styles.hint}>{texts.hint}</Caption1>
      <div className={styles.row}>
        {isFile && <span className={styles.name}>{chosen.name}</span>}
        <Button
          size="small"
          onClick={() => {
            if (isFile) onChoose(null);
            else pickFile(onChoose);
          }}
        >
          {isFile ? texts.remove : texts.choose}
        </Button>
      </div>
      {!isFile && sheets.length > 0 && (
        <Field label={texts.sheet} size="small">
          <Select
            size="small"
            value={chosen ?? ''}
            onChange={(_event, { value }) => {
              onChoose(value === '' ? null : value);
            }}
          >
            <option value="">{texts.none}</option>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
