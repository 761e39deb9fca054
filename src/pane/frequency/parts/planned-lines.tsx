/** The lines that one subscription's change brings: credit and charge with their days, the net with its invoice, the new term. */
import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FrequencyRow } from '../../../tasks/index.ts';
import { add, printDate, zero, type Rational, type Value } from '../../../values/index.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { nameOf, printAmount } from '../../wizard/parts/printed.ts';
import type { PlanStepProps } from '../steps/who-step.tsx';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  text: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  amount: { textAlign: 'end', verticalAlign: 'top', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** One row of the plan. */
export function PlannedLines({
  row,
  texts,
}: { readonly row: FrequencyRow } & Pick<PlanStepProps, 'texts'>): ReactElement {
  const styles = useStyles();
  const { currency, lines, on, after } = row;
  const termEnd = after?.termEnd ?? null;
  const net = lines.reduce<Rational>((sum, { values }) => add(sum, amountIn(values['Amount'])), zero);
  const numbers = useNumbers();
  const print = (amount: Rational): string => printAmount(amount, currency, numbers);
  return (
    <>
      <Body1Strong>{nameOf(row.subscription)}</Body1Strong>
      <table className={styles.table} aria-label={nameOf(row.subscription)}>
        <tbody>
          {lines.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row" className={styles.text}>
                {name === 'charge' ? texts.charge : texts.credit}
                <Caption1 className={styles.small}>
                  {day(values['ChargeStart'])} – {day(values['ChargeEnd'])}
                </Caption1>
                <Caption1 className={styles.small} lang="en">
                  {values['ChargeType']?.kind === 'text' ? values['ChargeType'].text : ''}
                </Caption1>
              </th>
              <td className={styles.amount}>{print(amountIn(values['Amount']))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles.text}>
              <Body1Strong>{texts.net}</Body1Strong>
              <Caption1 className={styles.small}>{texts.invoice(day(lines[0]?.values['BilledOn']))}</Caption1>
            </th>
            <td className={styles.amount}>
              <strong>{print(net)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      {on !== null && termEnd !== null && (
        <Caption1 className={styles.small}>{texts.newTerm(printDate(on), printDate(termEnd))}</Caption1>
      )}
    </>
  );
}

function amountIn(value: Value | undefined): Rational {
  return value?.kind === 'money' ? value.amount : zero;
}

function day(value: Value | undefined): string {
  return value?.kind === 'date' ? printDate(value.date) : '';
}
