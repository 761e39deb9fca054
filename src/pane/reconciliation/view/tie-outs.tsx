/** The file against its invoice, one block a currency: each operand, what is left over, and a verdict in words. */
import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Figures } from '../../../messages/index.ts';
import type { TiedCurrency, TieOut } from '../../../tasks/index.ts';
import { useFigures } from '../../settings/use-settings.ts';
import { printAmount } from '../print-amount.ts';
import type { IntakeTexts } from '../texts/intake-texts.ts';

export interface TieOutsProps {
  readonly tied: readonly TiedCurrency[];
  readonly texts: IntakeTexts['tieOut'];
}

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { display: 'grid', gridTemplateColumns: '1fr auto', gap: tokens.spacingHorizontalM, margin: 0 },
  row: { display: 'contents' },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const looks = {
  ties: { color: 'success', mark: '✓' },
  'ties-within-rounding': { color: 'informative', mark: '≈' },
  'does-not-tie': { color: 'warning', mark: '≠' },
  'not-checked': { color: 'subtle', mark: '?' },
} as const;

/** One block a currency; amounts of two are never added. */
export function TieOuts({ tied, texts }: TieOutsProps): ReactElement {
  const styles = useStyles();
  const figures = useFigures();
  return (
    <>
      {tied.map(({ currency, tieOut }) => (
        <section key={currency ?? ''} className={styles.block} aria-label={texts.title(currency ?? '')}>
          <div className={styles.head}>
            <span>{texts.title(currency ?? '')}</span>
            <Badge appearance="tint" size="large" color={looks[tieOut.verdict].color}>
              {`${looks[tieOut.verdict].mark} ${verdictText(tieOut, texts, figures)}`}
            </Badge>
          </div>
          <Operands tieOut={tieOut} texts={texts} />
          <Caption1 className={styles.quiet}>{sourceText(tieOut, texts)}</Caption1>
        </section>
      ))}
    </>
  );
}

function verdictText({ verdict, unexplained }: TieOut, texts: IntakeTexts['tieOut'], figures: Figures): string {
  if (verdict !== 'does-not-tie' || unexplained === null) return texts.verdicts[verdict];
  return `${texts.verdicts[verdict]}: ${texts.unexplained(printAmount(unexplained, figures))}`;
}

function sourceText({ verdict, invoiceTotal, invoiceSource }: TieOut, texts: IntakeTexts['tieOut']): string {
  if (invoiceTotal === null) return texts.noInvoice;
  const from = invoiceSource === null ? texts.typed : texts.from(invoiceSource);
  return verdict === 'not-checked' ? `${from}. ${texts.unreadable}` : from;
}

function Operands({ tieOut, texts }: { readonly tieOut: TieOut; readonly texts: IntakeTexts['tieOut'] }): ReactElement {
  const styles = useStyles();
  const figures = useFigures();
  const { totals, invoiceTotal, adjustments, taxRounding, unexplained } = tieOut;
  const rows = [
    { name: texts.rows.invoice, amount: invoiceTotal },
    { name: texts.rows.lines, amount: totals.TotalForCustomer },
    { name: texts.rows.adjustments, amount: adjustments.n === 0n ? null : adjustments },
    { name: texts.rows.taxRounding, amount: taxRounding.n === 0n ? null : taxRounding },
    { name: texts.rows.unexplained, amount: unexplained },
  ];
  return (
    <dl className={styles.rows}>
      {rows.map(({ name, amount }) =>
        amount === null ? null : (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd className={styles.amount}>{printAmount(amount, figures)}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
