/** One payment: what is suggested and why, a field for each invoice, and what remains while figures are typed. */
import { Badge, Body1, Button, Caption1, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { allocationSentence, amountText, assignmentSentence } from '../../../messages/index.ts';
import type { OpenInvoice } from '../../../sheets/index.ts';
import type { AssignmentProblem, Suggestion } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { typedChoice, type TypedParts } from '../model/typed-parts.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { viewTexts } from '../texts/view-texts.ts';
import { PartField } from './part-field.tsx';

export interface PaymentCardProps {
  readonly suggestion: Suggestion;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Invoices of the payment's currency. */
  readonly invoices: readonly OpenInvoice[];
  readonly typed: TypedParts;
  readonly left: bigint;
  readonly problems: readonly AssignmentProblem[];
  readonly language: PaneLanguage;
  readonly onType: (parts: TypedParts) => void;
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  amount: { margin: 0 },
  reference: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  remains: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

const colours = { high: 'success', medium: 'warning', low: 'danger' } as const;

/** Suggestion, choices, fields, remainder. */
export function PaymentCard(props: PaymentCardProps): ReactElement {
  const styles = useStyles();
  const { suggestion, number, of, invoices, typed, left, problems, language, onType } = props;
  const texts = viewTexts(language);
  const numbers = useNumbers();
  const { payment, grade, alternatives } = suggestion;
  const shown = [...typed.keys()].flatMap((name) => invoices.find((one) => one.number === name) ?? []);
  const others = invoices.filter((one) => !typed.has(one.number));
  const write = (name: string, text: string): void => {
    onType(new Map([...typed, [name, text]]));
  };
  return (
    <section className={styles.card} aria-label={texts.payment(number, of)}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.amount}>
          {amountText(payment.amount, payment.currency, numbers)}
        </Subtitle2>
        <Badge appearance="outline" color={grade === null ? 'informative' : colours[grade]}>
          {texts.grades[grade ?? 'open']}
        </Badge>
      </div>
      <Caption1 className={styles.reference}>
        {printDate(payment.date)}, {payment.reference === '' ? texts.noReference : payment.reference}
      </Caption1>
      <Body1>{allocationSentence(suggestion, language)}</Body1>
      <Choices alternatives={alternatives} language={language} onTake={onType} />
      {shown.map((invoice) => (
        <PartField
          key={invoice.number}
          invoice={invoice}
          text={typed.get(invoice.number) ?? ''}
          language={language}
          problem={problemOf(problems, invoice, (one) => assignmentSentence(one, language, numbers))}
          onType={(text) => {
            write(invoice.number, text);
          }}
        />
      ))}
      <AddInvoice
        others={others}
        language={language}
        onAdd={(name) => {
          write(name, '');
        }}
      />
      <Body1 className={styles.remains} aria-live="polite">
        {texts.remains(amountText(left, payment.currency, numbers))}
      </Body1>
      {problems
        .filter(({ code }) => code === 'assigned-over-payment')
        .map((problem) => (
          <Body1 key={problem.code} role="alert" className={styles.wrong}>
            {assignmentSentence(problem, language, numbers)}
          </Body1>
        ))}
    </section>
  );
}

/** Several solutions, none picked: a person takes one. */
function Choices({
  alternatives,
  language,
  onTake,
}: {
  readonly alternatives: Suggestion['alternatives'];
  readonly language: PaneLanguage;
  readonly onTake: (parts: TypedParts) => void;
}): ReactElement {
  const styles = useStyles();
  const texts = viewTexts(language);
  return (
    <>
      {alternatives.map((choice, i) => (
        <div key={choice.map((one) => one.number).join()} className={styles.choice}>
          <Button
            size="small"
            aria-label={texts.take(i + 1)}
            onClick={() => {
              onTake(typedChoice(choice));
            }}
          >
            {texts.choice(i + 1)}
          </Button>
          <Caption1>{choice.map((one) => one.number).join(' + ')}</Caption1>
        </div>
      ))}
    </>
  );
}

/** Invoices that nobody suggested. */
function AddInvoice({
  others,
  language,
  onAdd,
}: {
  readonly others: readonly OpenInvoice[];
  readonly language: PaneLanguage;
  readonly onAdd: (number: string) => void;
}): ReactElement | null {
  const texts = viewTexts(language);
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
