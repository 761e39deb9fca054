/** What each file and sheet was taken as, in words, and the day the lines were billed on, to be said otherwise. */
import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { BillingDay, ReadHow } from '../../../tasks/index.ts';
import { parseDate, printDate, type CalendarDate } from '../../../values/index.ts';
import type { IntakeTexts } from '../texts/intake-texts.ts';

export interface TakenAsProps {
  readonly how: readonly ReadHow[];
  readonly day: BillingDay;
  readonly texts: IntakeTexts;
  readonly onDay: (day: CalendarDate | null) => void;
}

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** A line a file, and a field. */
export function TakenAs({ how, day, texts, onDay }: TakenAsProps): ReactElement {
  const styles = useStyles();
  const shown = day.date === null ? '' : printDate(day.date);
  const [typed, setTyped] = useState(shown);
  const say = (): void => {
    if (typed === shown) return;
    const date = parseDate(typed);
    if (date !== null || typed === '') onDay(date);
  };
  return (
    <>
      <ul className={styles.list}>
        {how.map(({ name, kind, use }) => (
          <li key={name} className={styles.item}>
            <Caption1>
              <span className={styles.name}>{name}</span>
              {`: ${texts.kinds[kind ?? 'unknown']}, ${texts.uses[use]}`}
            </Caption1>
          </li>
        ))}
      </ul>
      <Field label={texts.billingDay} size="small" hint={texts.billingDayBy[day.by]}>
        <Input
          type="date"
          size="small"
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
          onBlur={say}
          onKeyDown={({ key }) => {
            if (key === 'Enter') say();
          }}
        />
      </Field>
    </>
  );
}
