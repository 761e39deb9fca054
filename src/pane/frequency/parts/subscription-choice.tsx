/** The subscriptions of the list to tick, narrowed by a filter; long lists show their first rows. */
import { Button, Caption1, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';
import { printDecimal } from '../../../values/index.ts';
import { fields } from '../model/draft.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { fitsFilter } from '../../wizard/sheets/fits-filter.ts';
import type { StepProps } from '../steps/step-props.ts';

export interface SubscriptionChoiceProps extends Pick<StepProps, 'steps' | 'texts'> {
  readonly list: SubscriptionList;
}

/** Rows shown at once. */
const SHOWN = 100;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A filter, the rows, and all or none of them. */
export function SubscriptionChoice({ steps, texts, list }: SubscriptionChoiceProps): ReactElement {
  const styles = useStyles();
  const [filter, setFilter] = useState('');
  const { chosen } = steps.draft;
  const wanted = list.subscriptions.filter((one) => fitsFilter(one, filter));
  const ticked = new Set(chosen);
  return (
    <>
      <Field label={texts.filter} hint={texts.filterHint} {...messageAt(steps, fields.chosen)}>
        <Input
          id={fields.chosen}
          value={filter}
          onChange={(_event, { value }) => {
            setFilter(value);
          }}
        />
      </Field>
      <div className={styles.list} role="group" aria-label={texts.subscriptions}>
        {wanted.slice(0, SHOWN).map((one) => (
          <Checkbox
            key={one.subscription}
            checked={ticked.has(one.subscription)}
            label={<Label one={one} texts={texts} />}
            onChange={(_event, { checked }) => {
              const others = chosen.filter((id) => id !== one.subscription);
              steps.change({ chosen: checked === true ? [...others, one.subscription] : others });
            }}
          />
        ))}
      </div>
      {wanted.length > SHOWN && <Caption1>{texts.more(wanted.length - SHOWN)}</Caption1>}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            steps.change({ chosen: [...new Set([...chosen, ...wanted.map(({ subscription }) => subscription)])] });
          }}
        >
          {texts.chooseShown(wanted.length)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            steps.change({ chosen: [] });
          }}
        >
          {texts.chooseNone}
        </Button>
      </div>
    </>
  );
}

function Label({ one, texts }: { readonly one: Subscription } & Pick<StepProps, 'texts'>): ReactElement {
  const styles = useStyles();
  const frequency = one.frequency === null ? '?' : texts.frequencies[one.frequency];
  return (
    <>
      {one.customerName ?? one.customerId ?? one.subscription}: {one.offerName ?? one.offerId}
      <Caption1 className={styles.line}>
        {frequency}, {texts.licences(printDecimal(one.quantity))}, {one.subscription}
      </Caption1>
    </>
  );
}
