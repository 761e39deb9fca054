/** Stay beside switch: what is paid, for how long the price is kept, what a cancellation brings, and what speaks for the switch. */
import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CashOfCurrency, FrequencyPlan } from '../../../tasks/index.ts';
import { compare, zero, type Rational } from '../../../values/index.ts';
import { FigureTable } from '../../chart/figure-table.tsx';
import type { PaneLanguage } from '../../services.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { printAmount } from '../../wizard/parts/printed.ts';
import { frequencyTexts } from '../texts/texts-of.ts';
import { adviceTexts } from './texts/texts-of.ts';

export interface StayOrSwitchProps {
  readonly plan: FrequencyPlan;
  readonly language: PaneLanguage;
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  source: { color: tokens.colorNeutralForeground2 },
});

/** A table for each currency, then the reasons. */
export function StayOrSwitch({ plan, language }: StayOrSwitchProps): ReactElement {
  const styles = useStyles();
  const { reasons } = adviceTexts(language);
  return (
    <>
      {plan.change.map((change) => {
        const stay = plan.stay.find(({ currency }) => currency === change.currency);
        return stay && <Compared key={change.currency} stay={stay} change={change} to={plan.to} language={language} />;
      })}
      <Subtitle2 as="h3" className={styles.heading}>
        {reasons.title[plan.to]}
      </Subtitle2>
      <ul className={styles.list}>
        {reasons[plan.to].map((reason) => (
          <li key={reason}>
            <Body1>{reason}</Body1>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.source}>{reasons.source}</Caption1>
    </>
  );
}

interface ComparedProps extends Pick<StayOrSwitchProps, 'language'> {
  readonly stay: CashOfCurrency;
  readonly change: CashOfCurrency;
  readonly to: FrequencyPlan['to'];
}

function Compared({ stay, change, to, language }: ComparedProps): ReactElement {
  const styles = useStyles();
  const { compare: texts } = adviceTexts(language);
  const { columns, noCurrency } = frequencyTexts(language);
  const numbers = useNumbers();
  const print = (amount: Rational): string => printAmount(amount, stay.currency, numbers);
  const from = to === 'annual' ? 'monthly' : 'annual';
  const row = (name: string, of: (cash: CashOfCurrency) => string) => ({ name, figures: [of(stay), of(change)] });
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.title(stay.currency ?? noCurrency)}
      </Subtitle2>
      <FigureTable
        heads={[texts.what, columns.stay, columns.change]}
        rows={[
          row(texts.first, ({ invoices }) => print(invoices[0]?.amount ?? zero)),
          row(texts.all(stay.invoices.length), ({ total }) => print(total)),
          row(texts.largest, (cash) => print(largestOf(cash))),
          { name: texts.kept, figures: [texts.keptFor[from], texts.keptFor[to]] },
        ]}
      />
      <Caption1>{texts.cancelled}</Caption1>
    </>
  );
}

function largestOf({ invoices }: CashOfCurrency): Rational {
  return invoices.reduce((largest, { amount }) => (compare(amount, largest) > 0 ? amount : largest), zero);
}
