/** The calls of one formula to choose from: a formula may ask a rule with the answers of others. */
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallReport } from '../services.ts';
import { useExplainTexts } from './texts/texts-of.ts';

export interface CallChoiceProps {
  readonly calls: readonly CallReport[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

const useStyles = makeStyles({
  call: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** One choice a call, as it is written. */
export function CallChoice({ calls, chosen, onChoose }: CallChoiceProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  return (
    <Field label={explain.functions} size="small">
      <RadioGroup
        value={`${chosen}`}
        onChange={(_event, { value }) => {
          onChoose(calls.findIndex((_call, index) => `${index}` === value));
        }}
      >
        {calls.map(({ text }, index) => (
          <Radio key={index} value={`${index}`} label={<span className={styles.call}>{text}</span>} />
        ))}
      </RadioGroup>
    </Field>
  );
}
