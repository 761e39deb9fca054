/** One payment to adjust: a field for each of its invoices, others to add, and what remains while figures are typed. */
import { Body1, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText, assignmentSentence } from '../../../messages/index.ts';
import type { OpenInvoice } from '../../../sheets/index.ts';
import type { AssignmentProblem } from '../../../tasks/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { fields } from '../model/draft.ts';
import type { TypedParts } from '../model/typed-parts.ts';
import type { AllocationModel } from '../model/use-allocation.ts';
import { isAt } from '../model/wrong-figures.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';
import { useCardStyles } from '../../wizard/parts/card-styles.ts';
import { PartField } from './part-field.tsx';
import { PaymentHead } from './payment-head.tsx';

export interface PaymentCardProps {
  readonly model: AllocationModel;
  /** From 0. */
  readonly index: number;
  readonly texts: AllocationViewTexts;
  readonly language: PaneLanguage;
  readonly onType: (parts: TypedParts) => void;
}

/** Fields and a remainder. */
export function PaymentCard({ model, index, texts, language, onType }: PaymentCardProps): ReactElement | null {
  const styles = useCardStyles();
  const numbers = useNumbers();
  const { invoices, suggestions, typed: all, standing } = model;
  const suggestion = suggestions[index];
  if (suggestion === undefined) return null;
  const { payment, grade } = suggestion;
  const typed = all[index] ?? new Map<string, string>();
  const problems = standing.problems.filter((problem) => isAt(problem, index));
  const say = (problem: AssignmentProblem): string => assignmentSentence(problem, language, numbers);
  const write = (number: string, text: string): void => {
    onType(new Map([...typed, [number, text]]));
  };
  return (
    <section
      id={fields.card(index)}
      tabIndex={-1}
      className={styles.card}
      aria-label={texts.payment(index + 1, suggestions.length)}
    >
      <PaymentHead payment={payment} grade={grade} texts={texts} />
      {[...typed].map(([number, text]) => {
        const place = invoices.findIndex((one) => one.number === number);
        const invoice = invoices[place];
        return invoice === undefined ? null : (
          <PartField
            key={number}
            id={fields.part(index, place)}
            invoice={invoice}
            text={text}
            texts={texts}
            problem={problemOf(problems, invoice, say)}
            onType={(now) => {
              write(number, now);
            }}
          />
        );
      })}
      <AddInvoice
        others={invoices.filter(({ number, currency }) => currency === payment.currency && !typed.has(number))}
        texts={texts}
        onAdd={(number) => {
          write(number, '');
        }}
      />
      <Body1 className={styles.remains} aria-live="polite">
        {texts.remains(amountText(standing.payments[index]?.left ?? 0n, payment.currency, numbers))}
      </Body1>
      {problems
        .filter(({ code }) => code === 'assigned-over-payment')
        .map((problem) => (
          <Body1 key={problem.code} role="alert" className={styles.wrong}>
            {say(problem)}
          </Body1>
        ))}
    </section>
  );
}

interface AddInvoiceProps extends Pick<PaymentCardProps, 'texts'> {
  readonly others: readonly OpenInvoice[];
  readonly onAdd: (number: string) => void;
}

/** Invoices that nobody suggested. */
function AddInvoice({ others, texts, onAdd }: AddInvoiceProps): ReactElement | null {
  const numbers = useNumbers();
  if (others.length === 0) return null;
  return (
    <Select
      size="small"
      aria-label={texts.addInvoice}
      value=""
      onChange={(_event, { value }) => {
        if (value !== '') onAdd(value);
      }}
    >
      <option value="">{texts.addInvoice}</option>
      {others.map((one) => (
        <option key={one.number} value={one.number}>
          {`${one.number}, ${amountText(one.open, one.currency, numbers)}`}
        </option>
      ))}
    </Select>
  );
}

/** What is wrong with the figure of an invoice. */
function problemOf(
  problems: readonly AssignmentProblem[],
  { number }: OpenInvoice,
  say: (problem: AssignmentProblem) => string,
): string | null {
  const own = problems.find((problem) => 'invoice' in problem.with && problem.with.invoice === number);
  return own === undefined ? null : say(own);
}
