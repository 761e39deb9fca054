/** The lines that one subscription's change brings: charge and credit, the net with its invoice, the new term. */
import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FrequencyRow } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { nameOf } from '../../wizard/parts/printed.ts';
import { cellOf, daysOf, ToldLines } from '../../wizard/rows/told-lines.tsx';
import type { PlanStepProps } from '../steps/who-step.tsx';

const useStyles = makeStyles({ small: { display: 'block', color: tokens.colorNeutralForeground2 } });

/** One row of the plan. */
export function PlannedLines({
  row,
  texts,
}: { readonly row: FrequencyRow } & Pick<PlanStepProps, 'texts'>): ReactElement {
  const styles = useStyles();
  const { lines, on, after } = row;
  const termEnd = after?.termEnd ?? null;
  return (
    <>
      <Body1Strong>{nameOf(row.subscription)}</Body1Strong>
      <ToldLines
        row={row}
        name={nameOf(row.subscription)}
        tell={(line) => [
          line.name === 'charge' ? texts.charge : texts.credit,
          daysOf(line),
          { inFile: cellOf(line, 'ChargeType') },
        ]}
        net={{ label: texts.net, detail: texts.invoice(cellOf(lines[0], 'BilledOn')) }}
      />
      {on !== null && termEnd !== null && (
        <Caption1 className={styles.small}>{texts.newTerm(printDate(on), printDate(termEnd))}</Caption1>
      )}
    </>
  );
}
