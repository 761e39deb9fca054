/** One rate: its kind, how much, from which day to which, and where the partner has it from. */
import { Button, Field, Input, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { messageAt } from '../../wizard/message-at.ts';
import { useCardStyles } from '../../wizard/parts/card-styles.ts';
import type { FieldProblem } from '../../wizard/steps.ts';
import { fields } from '../model/draft.ts';
import { rateKinds, type TypedRate } from '../model/typed-rate.ts';
import type { IncentiveTexts } from '../texts/incentive-texts.ts';

export interface RateCardProps {
  readonly rate: TypedRate;
  /** From 0. */
  readonly index: number;
  readonly problems: { readonly problems: readonly FieldProblem[] };
  readonly texts: IncentiveTexts['rate'];
  readonly onChange: (rate: TypedRate) => void;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between' },
  name: { margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
  },
  input: { minWidth: 0 },
});

/** Five fields. */
export function RateCard({ rate, index, problems, texts, onChange, onRemove }: RateCardProps): ReactElement {
  const [{ card }, styles] = [useCardStyles(), useStyles()];
  const name = useId();
  const input = (label: string, field: 'percent' | 'from' | 'to' | 'source', hint = ''): ReactElement => {
    const id = field === 'source' ? undefined : fields.rate(index, field);
    return (
      <Field label={label} hint={hint} {...(id === undefined ? {} : messageAt(problems, id))}>
        <Input
          {...(id === undefined ? {} : { id })}
          className={styles.input}
          type={field === 'from' || field === 'to' ? 'date' : 'text'}
          inputMode={field === 'percent' ? 'decimal' : 'text'}
          value={rate[field]}
          onChange={(_event, { value }) => {
            onChange({ ...rate, [field]: value });
          }}
        />
      </Field>
    );
  };
  return (
    <section className={card} aria-labelledby={name}>
      <div className={styles.head}>
        <Subtitle2 as="h3" id={name} className={styles.name}>
          {texts.name(index + 1)}
        </Subtitle2>
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {texts.remove(index + 1)}
        </Button>
      </div>
      <div className={styles.pair}>
        <Field label={texts.kind}>
          <Select
            value={rate.kind}
            onChange={(_event, { value }) => {
              onChange({ ...rate, kind: rateKinds.find((kind) => kind === value) ?? rate.kind });
            }}
          >
            {rateKinds.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {input(texts.percent, 'percent')}
        {input(texts.from, 'from')}
        {input(texts.to, 'to', texts.toHint)}
      </div>
      {input(texts.source, 'source', texts.sourceHint)}
    </section>
  );
}
