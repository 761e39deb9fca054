/** Step 4: every line to expect, the new terms, cash beside leaving all as it is, and what is true of every change. */
import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isDoable, type FrequencyRow } from '../../../tasks/index.ts';
import { add, printDate, zero, type Rational, type Value } from '../../../values/index.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { CashChart } from '../parts/cash-chart.tsx';
import { nameOf, printAmount } from '../../wizard/parts/printed.ts';
import type { PlanStepProps } from './who-step.tsx';

const useStyles = makeStyles({
  heading: { margin: 0 },
  row: { paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  text: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  amount: { textAlign: 'end', verticalAlign: 'top', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Rows, cash, warnings. */
export function PreviewStep({ plan, texts }: PlanStepProps): ReactElement {
  const styles = useStyles();
  const rows = plan.rows.filter(({ outcome }) => isDoable(outcome));
  if (rows.length === 0) return <Body1>{texts.nothing}</Body1>;
  return (
    <>
      {rows.map((row) => (
        <div key={row.subscription.subscription} className={styles.row}>
          <RowLines row={row} texts={texts} />
        </div>
      ))}
      {plan.change.map((change, index) => {
        const stay = plan.stay.find(({ currency }) => currency === change.currency);
        return stay && <CashChart key={index} change={change} stay={stay} texts={texts} />;
      })}
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.alwaysTitle}
      </Subtitle2>
      <ul className={styles.list}>
        {texts.always.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function RowLines({ row, texts }: { readonly row: FrequencyRow } & Pick<PlanStepProps, 'texts'>): ReactElement {
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
