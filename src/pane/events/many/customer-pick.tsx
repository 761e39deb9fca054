/** A customer of the list, all of whose active subscriptions are meant. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SubscriptionList } from '../../../sheets/index.ts';
import { customerKey } from '../../../tasks/index.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { fields } from '../model/draft.ts';
import type { StepProps } from '../steps/step-props.ts';
import { manyTexts } from './texts/texts-of.ts';

export interface CustomerPickProps extends Pick<StepProps, 'steps' | 'language'> {
  readonly list: SubscriptionList;
}

/** Customers by name, each with the number of its active subscriptions. */
export function CustomerPick({ steps, language, list }: CustomerPickProps): ReactElement {
  const many = manyTexts(language);
  return (
    <Field label={many.customer} {...messageAt(steps, fields.customer)}>
      <Select
        id={fields.customer}
        value={steps.draft.customer}
        onChange={(_event, { value }) => {
          steps.change({ customer: value });
        }}
      >
        <option value="">{many.chooseCustomer}</option>
        {customersOf(list, language).map(({ key, name, active }) => (
          <option key={key} value={key}>
            {many.activeOf(name, active)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface Customer {
  readonly key: string;
  readonly name: string;
  readonly active: number;
}

function customersOf({ subscriptions }: SubscriptionList, language: string): readonly Customer[] {
  const customers = new Map<string, Customer>();
  for (const one of subscriptions.filter(({ active }) => active)) {
    const key = customerKey(one);
    const name = one.customerName ?? one.customerId ?? one.subscription;
    customers.set(key, { key, name, active: (customers.get(key)?.active ?? 0) + 1 });
  }
  return [...customers.values()].sort((a, b) => a.name.localeCompare(b.name, language));
}
