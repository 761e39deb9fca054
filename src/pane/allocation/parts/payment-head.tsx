/** What a payment is known by: its amount, how sure its invoices are, its day and its reference. */
import { Badge, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import type { UnallocatedPayment } from '../../../sheets/index.ts';
import type { Grade } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';

export interface PaymentHeadProps {
  readonly payment: UnallocatedPayment;
  /** null: nothing is picked. Left out where no grade is asked. */
  readonly grade?: Grade | null;
  readonly texts: AllocationViewTexts;
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  amount: { margin: 0 },
  reference: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const colours = { high: 'success', medium: 'warning', low: 'danger' } as const;

/** Two lines. */
export function PaymentHead({ payment, grade, texts }: PaymentHeadProps): ReactElement {
  const styles = useStyles();
  const numbers = useNumbers();
  return (
    <>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.amount}>
          {amountText(payment.amount, payment.currency, numbers)}
        </Subtitle2>
        {grade !== undefined && (
          <Badge appearance="outline" color={grade === null ? 'informative' : colours[grade]}>
            {texts.grades[grade ?? 'open']}
          </Badge>
        )}
      </div>
      <Caption1 className={styles.reference}>
        {printDate(payment.date)}, {payment.reference === '' ? texts.noReference : payment.reference}
      </Caption1>
    </>
  );
}
