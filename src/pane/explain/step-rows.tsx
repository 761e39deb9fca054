/** The upper part of a receipt: inputs, then each step with the expression behind it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Speech, Trace, TracedValue } from '../../targets/index.ts';
import { useFigures } from '../settings/use-settings.ts';
import { printStep, printUnit } from './print-step.ts';
import { SlipRow } from './slip-row.tsx';
import { useExplainTexts } from './texts/texts-of.ts';

export interface StepRowsProps {
  readonly trace: Trace;
  readonly cellsOf: CellsOf | undefined;
  /** Names in the language of the pane; as the rule file has them until they are here. */
  readonly speech: Pick<Speech, 'noun'> | null;
}

/** Links to the cells that an input was read from; null where it stands in no cell. */
export type CellsOf = (input: string) => ReactNode;

const useStyles = makeStyles({
  caption: {
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Two lists; the second is left out where the rule has no steps of its own. */
export function StepRows({ trace, cellsOf, speech }: StepRowsProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  const figures = useFigures();
  const { inputs, lets, calls } = trace;
  const named = (name: string, text: string): { readonly name: string; readonly detail: string } =>
    speech === null
      ? { name, detail: text }
      : { name: speech.noun(name), detail: text === '' ? name : `${name} = ${text}` };
  const row = (traced: TracedValue, cells: ReactNode = null): ReactElement => (
    <SlipRow
      key={traced.name}
      {...named(traced.name, traced.text)}
      value={printStep(traced.value, explain, figures)}
      unit={traced.defaulted === true ? explain.byDefault : printUnit(traced.type, explain)}
      cells={cells}
    />
  );
  return (
    <>
      <h3 className={styles.caption}>{explain.given}</h3>
      <ul className={styles.list}>{inputs.map((input) => row(input, cellsOf?.(input.name)))}</ul>
      {lets.length + calls.length > 0 && (
        <>
          <h3 className={styles.caption}>{explain.steps}</h3>
          <ul className={styles.list}>
            {lets.map((step) => row(step))}
            {calls.map((called, index) => (
              <SlipRow
                key={`${called.rule}-${index}`}
                {...named(called.rule, called.formula)}
                value={called.result === null ? explain.notStated : printStep(called.result, explain, figures)}
                unit={called.assumptions[0] ?? ''}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
