/** The lines that the next files must show, with their days and amounts, and what they come to. */
import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { add, printValue, zero, type Rational, type Value } from '../../../values/index.ts';
import { printAmount } from '../../wizard/parts/printed.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import type { PlanStepProps } from '../steps/step-props.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  text: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', paddingBottom: '6px' },
  amount: { textAlign: 'end', verticalAlign: 'top', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** A row a line, and their sum. */
export function ExpectedLines({ plan, texts, shared }: PlanStepProps): ReactElement {
  const numbers = useNumbers();
  const styles = useStyles();
  const { lines, currency } = plan.row;
  const net = lines.reduce<Rational>((sum, { values }) => add(sum, amountIn(values['Amount'])), zero);
  const print = (amount: Rational): string => printAmount(amount, currency, numbers);
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.linesTitle}
      </Subtitle2>
      {lines.length === 0 ? (
        <Body1>{texts.noLines}</Body1>
      ) : (
        <table className={styles.table} aria-label={texts.linesTitle}>
          <tbody>
            {lines.map(({ name, values, call }) => (
              <tr key={`${call.rule} ${name}`}>
                <th scope="row" className={styles.text}>
                  <span lang="en">{written(values['ChargeType'])}</span>
                  <Caption1 className={styles.small}>
                    {written(values['ChargeStart'])} – {written(values['ChargeEnd'])}
                  </Caption1>
                  <Caption1 className={styles.small}>
                    {shared.licences(written(values['Quantity']))}, {shared.invoice(written(values['BilledOn']))}
                  </Caption1>
                </th>
                <td className={styles.amount}>{print(amountIn(values['Amount']))}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" className={styles.text}>
                <Body1Strong>{shared.net}</Body1Strong>
              </th>
              <td className={styles.amount}>
                <strong>{print(net)}</strong>
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </>
  );
}

function amountIn(value: Value | undefined): Rational {
  return value?.kind === 'money' ? value.amount : zero;
}

function written(value: Value | undefined): string {
  return value === undefined ? '' : printValue(value);
}
