/** The fields for the invoice, one row a currency: its total, and what stands on it and not in the file. */
import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountTyped } from '../../settings/amount-typed.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import type { IntakeTexts } from '../texts/intake-texts.ts';
import { isTyped, noInvoice, type InvoiceText } from './typed-invoice.ts';

export interface InvoiceFieldsProps {
  readonly invoices: readonly InvoiceText[];
  readonly texts: IntakeTexts['typedInvoice'];
  readonly onType: (invoices: readonly InvoiceText[]) => void;
  /** Ties the file to what was typed; left out before a check, which does so anyhow. */
  readonly onTie?: () => void;
}

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  body: { display: 'grid', gap: tokens.spacingVerticalS, marginBlockStart: tokens.spacingVerticalS },
  row: { display: 'grid', gridTemplateColumns: '4.5rem 1fr 1fr', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  lead: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Folded up until something is typed. */
export function InvoiceFields({ invoices, texts, onType, onTie }: InvoiceFieldsProps): ReactElement {
  const styles = useStyles();
  const change = (at: number, part: Partial<InvoiceText>): void =>
    onType(invoices.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <details open={invoices.some(isTyped) || undefined}>
      <summary className={styles.summary}>{texts.title}</summary>
      <div className={styles.body}>
        <Caption1 className={styles.lead}>{texts.lead}</Caption1>
        {invoices.map((invoice, at) => (
          <InvoiceRow key={at} invoice={invoice} texts={texts} onChange={(part) => change(at, part)} />
        ))}
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" onClick={() => onType([...invoices, noInvoice])}>
            {texts.another}
          </Button>
          {onTie !== undefined && (
            <Button size="small" onClick={onTie}>
              {texts.tie}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}

interface RowProps {
  readonly invoice: InvoiceText;
  readonly texts: InvoiceFieldsProps['texts'];
  readonly onChange: (part: Partial<InvoiceText>) => void;
}

function InvoiceRow({ invoice, texts, onChange }: RowProps): ReactElement {
  const styles = useStyles();
  const numbers = useNumbers();
  const amount = (name: 'total' | 'adjustments'): ReactElement => {
    const isWrong = invoice[name].trim() !== '' && amountTyped(invoice[name], numbers) === null;
    return (
      <Field
        className={styles.field}
        size="small"
        label={texts[name]}
        {...(isWrong && { validationState: 'error' as const, validationMessage: texts.notAnAmount })}
      >
        <Input
          className={styles.input}
          size="small"
          inputMode="decimal"
          value={invoice[name]}
          onChange={(_event, { value }) => onChange({ [name]: value })}
        />
      </Field>
    );
  };
  return (
    <div className={styles.row}>
      <Field className={styles.field} size="small" label={texts.currency}>
        <Input
          className={styles.input}
          size="small"
          maxLength={3}
          value={invoice.currency}
          onChange={(_event, { value }) => onChange({ currency: value })}
        />
      </Field>
      {amount('total')}
      {amount('adjustments')}
    </div>
  );
}
