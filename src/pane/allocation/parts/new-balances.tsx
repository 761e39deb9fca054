/** What the Billing page shows since, pasted by currency, and whether it is what was to stay. */
import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import type { RequestStanding } from '../../../tasks/index.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { centsTyped } from '../model/cents-typed.ts';
import type { AllocationDraft } from '../model/draft.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';

export interface NewBalancesProps {
  readonly requests: readonly RequestStanding[];
  readonly balances: AllocationDraft['balances'];
  readonly texts: AllocationViewTexts;
  readonly onType: (balances: AllocationDraft['balances']) => void;
}

/** A field a currency. */
export function NewBalances({ requests, balances, texts, onType }: NewBalancesProps): ReactElement {
  const numbers = useNumbers();
  const { letters, confirm } = texts;
  const expected = new Map(requests.map(({ request }) => [request.payment.currency, request.expected]));
  return (
    <>
      {[...expected].map(([currency, cents]) => {
        const typed = balances[currency ?? ''] ?? '';
        const found = typed.trim() === '' ? undefined : centsTyped(typed);
        const wanted = amountText(cents, currency, numbers);
        const message = (): string => {
          if (found === undefined) return '';
          if (found === null) return texts.notAnAmount;
          return found === cents ? confirm.agrees : confirm.differs(amountText(found - cents, currency, numbers));
        };
        return (
          <Field
            key={currency}
            label={letters.balance(currency ?? '')}
            hint={confirm.expected(wanted)}
            validationState={found === undefined ? 'none' : found === cents ? 'success' : 'error'}
            validationMessage={message()}
          >
            <Input
              inputMode="decimal"
              value={typed}
              onChange={(_event, { value }) => {
                onType({ ...balances, [currency ?? '']: value });
              }}
            />
          </Field>
        );
      })}
    </>
  );
}
