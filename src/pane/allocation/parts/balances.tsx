/** The running total: what sits unallocated now, and once all that is assigned was asked for, by currency. */
import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import type { Standing } from '../../../tasks/index.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';

export interface BalancesProps {
  readonly standing: Standing;
  readonly texts: AllocationViewTexts;
}

/** A sentence a currency. */
export function Balances({ standing, texts }: BalancesProps): ReactElement {
  const numbers = useNumbers();
  return (
    <>
      {standing.balances.map(({ currency, paid, remaining }) => (
        <Body1 block key={currency}>
          {texts.balance({
            now: amountText(paid, currency, numbers),
            then: amountText(remaining, currency, numbers),
          })}
        </Body1>
      ))}
    </>
  );
}
