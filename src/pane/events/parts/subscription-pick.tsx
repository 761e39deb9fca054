/** One subscription of the list to pick. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SubscriptionList } from '../../../sheets/index.ts';
import { printDate, printDecimal } from '../../../values/index.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { FilteredList, SubscriptionLabel } from '../../wizard/rows/filtered-list.tsx';
import { fields } from '../model/draft.ts';
import type { StepProps } from '../steps/step-props.ts';

export interface SubscriptionPickProps extends Pick<StepProps, 'steps' | 'shared'> {
  readonly list: SubscriptionList;
}

/** Rows shown at once. */
const SHOWN = 50;

/** A filter and the rows. */
export function SubscriptionPick({ steps, shared, list }: SubscriptionPickProps): ReactElement {
  return (
    <FilteredList
      list={list}
      most={SHOWN}
      id={fields.chosen}
      missing={messageAt(steps, fields.chosen)}
      texts={shared}
      choice={(shown, box) => (
        <RadioGroup
          className={box}
          aria-label={shared.subscriptions}
          value={steps.draft.chosen}
          onChange={(_event, { value }) => {
            steps.change({ chosen: value });
          }}
        >
          {shown.map((one) => {
            const frequency = one.frequency === null ? '?' : shared.frequencies[one.frequency];
            const licences = shared.licences(printDecimal(one.quantity));
            const told = [frequency, licences, printDate(one.serviceStart), one.status, one.subscription];
            return (
              <Radio
                key={one.subscription}
                value={one.subscription}
                label={<SubscriptionLabel one={one} told={told} />}
              />
            );
          })}
        </RadioGroup>
      )}
    />
  );
}
