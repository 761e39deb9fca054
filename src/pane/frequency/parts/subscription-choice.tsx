/** The subscriptions of the list to tick, and all or none of those that fit the filter. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SubscriptionList } from '../../../sheets/index.ts';
import { printDecimal } from '../../../values/index.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { FilteredList, SubscriptionLabel } from '../../wizard/rows/filtered-list.tsx';
import { fields } from '../model/draft.ts';
import type { StepProps } from '../steps/step-props.ts';

export interface SubscriptionChoiceProps extends Pick<StepProps, 'steps' | 'texts'> {
  readonly list: SubscriptionList;
}

/** Rows shown at once. */
const SHOWN = 100;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A filter, the rows, and all or none of them. */
export function SubscriptionChoice({ steps, texts, list }: SubscriptionChoiceProps): ReactElement {
  const styles = useStyles();
  const { chosen } = steps.draft;
  const ticked = new Set(chosen);
  const choose = (ids: readonly string[]): void => {
    steps.change({ chosen: ids });
  };
  return (
    <FilteredList
      list={list}
      most={SHOWN}
      id={fields.chosen}
      missing={messageAt(steps, fields.chosen)}
      texts={texts}
      choice={(shown, box) => (
        <div className={box} role="group" aria-label={texts.subscriptions}>
          {shown.map((one) => {
            const frequency = one.frequency === null ? '?' : texts.frequencies[one.frequency];
            const told = [frequency, texts.licences(printDecimal(one.quantity)), one.subscription];
            return (
              <Checkbox
                key={one.subscription}
                checked={ticked.has(one.subscription)}
                label={<SubscriptionLabel one={one} told={told} />}
                onChange={(_event, { checked }) => {
                  const others = chosen.filter((id) => id !== one.subscription);
                  choose(checked === true ? [...others, one.subscription] : others);
                }}
              />
            );
          })}
        </div>
      )}
      below={(fitting) => (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              choose([...new Set([...chosen, ...fitting.map(({ subscription }) => subscription)])]);
            }}
          >
            {texts.chooseShown(fitting.length)}
          </Button>
          <Button
            size="small"
            onClick={() => {
              choose([]);
            }}
          >
            {texts.chooseNone}
          </Button>
        </div>
      )}
    />
  );
}
