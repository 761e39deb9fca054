/** One subscription of the list to pick, narrowed by a filter; long lists show their first rows. */
import { Caption1, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';
import { printDate, printDecimal } from '../../../values/index.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { nameOf } from '../../wizard/parts/printed.ts';
import { fitsFilter } from '../../wizard/sheets/fits-filter.ts';
import { fields } from '../model/draft.ts';
import type { StepProps } from '../steps/step-props.ts';

export interface SubscriptionPickProps extends Pick<StepProps, 'steps' | 'shared'> {
  readonly list: SubscriptionList;
}

/** Rows shown at once. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: {
    maxHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A filter and the rows. */
export function SubscriptionPick({ steps, shared, list }: SubscriptionPickProps): ReactElement {
  const styles = useStyles();
  const [filter, setFilter] = useState('');
  const { chosen } = steps.draft;
  const wanted = list.subscriptions.filter((one) => fitsFilter(one, filter));
  return (
    <>
      <Field label={shared.filter} hint={shared.filterHint} {...messageAt(steps, fields.chosen)}>
        <Input
          id={fields.chosen}
          value={filter}
          onChange={(_event, { value }) => {
            setFilter(value);
          }}
        />
      </Field>
      <RadioGroup
        className={styles.list}
        aria-label={shared.subscriptions}
        value={chosen}
        onChange={(_event, { value }) => {
          steps.change({ chosen: value });
        }}
      >
        {wanted.slice(0, SHOWN).map((one) => (
          <Radio
            key={one.subscription}
            value={one.subscription}
            label={<Label one={one} shared={shared} className={styles.line} />}
          />
        ))}
      </RadioGroup>
      {wanted.length > SHOWN && <Caption1>{shared.more(wanted.length - SHOWN)}</Caption1>}
    </>
  );
}

interface LabelProps extends Pick<StepProps, 'shared'> {
  readonly one: Subscription;
  readonly className: string;
}

function Label({ one, shared, className }: LabelProps): ReactElement {
  const frequency = one.frequency === null ? '?' : shared.frequencies[one.frequency];
  const told = [frequency, shared.licences(printDecimal(one.quantity)), printDate(one.serviceStart), one.status];
  return (
    <>
      {nameOf(one)}
      <Caption1 className={className}>{[...told, one.subscription].join(', ')}</Caption1>
    </>
  );
}
