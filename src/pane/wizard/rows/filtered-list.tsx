/** The subscriptions of a list to choose from, narrowed by a filter; long lists show their first rows. */
import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';
import { nameOf } from '../parts/printed.ts';
import { fitsFilter } from '../sheets/fits-filter.ts';

export interface FilteredListProps {
  readonly list: Pick<SubscriptionList, 'subscriptions'>;
  /** Rows shown at once. */
  readonly most: number;
  /** Id of the filter, to which a missing choice leads. */
  readonly id: string;
  readonly missing: { readonly validationMessage?: string };
  readonly texts: {
    readonly filter: string;
    readonly filterHint: string;
    readonly more: (count: number) => string;
  };
  /** The rows shown, to tick or to pick, in a box of that class. */
  readonly choice: (shown: readonly Subscription[], box: string) => ReactNode;
  /** Under the rows, for all that fit the filter. */
  readonly below?: (fitting: readonly Subscription[]) => ReactNode;
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A filter and the rows. */
export function FilteredList({ list, most, id, missing, texts, choice, below }: FilteredListProps): ReactElement {
  const styles = useStyles();
  const [filter, setFilter] = useState('');
  const fitting = list.subscriptions.filter((one) => fitsFilter(one, filter));
  return (
    <>
      <Field label={texts.filter} hint={texts.filterHint} {...missing}>
        <Input
          id={id}
          value={filter}
          onChange={(_event, { value }) => {
            setFilter(value);
          }}
        />
      </Field>
      {choice(fitting.slice(0, most), styles.box)}
      {fitting.length > most && <Caption1>{texts.more(fitting.length - most)}</Caption1>}
      {below?.(fitting)}
    </>
  );
}

/** Whose it is, and under it what tells it from the others. */
export function SubscriptionLabel({
  one,
  told,
}: {
  readonly one: Subscription;
  readonly told: readonly string[];
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      {nameOf(one)}
      <Caption1 className={styles.line}>{told.join(', ')}</Caption1>
    </>
  );
}
