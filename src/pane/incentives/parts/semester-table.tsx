/** One half-year in one currency: revenue, what it earns, when that is paid, and how it moves if things go otherwise. */
import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import type { SemesterEstimate } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import type { IncentiveTexts } from '../texts/incentive-texts.ts';

export interface SemesterTableProps {
  readonly semester: SemesterEstimate;
  readonly texts: IncentiveTexts;
}

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  table: { width: '100%', borderCollapse: 'collapse' },
  text: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  part: { paddingTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  amount: { textAlign: 'end', verticalAlign: 'bottom', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  earned: { fontWeight: tokens.fontWeightSemibold },
});

/** What has no rate is told, and never counts as nothing earned. */
export function SemesterTable({ semester, texts }: SemesterTableProps): ReactElement {
  const styles = useStyles();
  const numbers = useNumbers();
  const name = useId();
  const { currency, revenue, unrated, sensitivity } = semester;
  const known = unrated !== revenue || revenue === 0n;
  const print = (cents: bigint): string => amountText(cents, currency, numbers);
  const row = (label: string, value: string, strong = false): ReactElement => (
    <tr className={strong ? styles.earned : ''}>
      <th scope="row" className={styles.text}>
        {label}
      </th>
      <td className={styles.amount}>{value}</td>
    </tr>
  );
  return (
    <section aria-labelledby={name}>
      <Subtitle2 as="h3" id={name} className={styles.heading}>
        {texts.semester(printDate(semester.semesterEnd), currency ?? texts.noCurrency)}
      </Subtitle2>
      <table className={styles.table} aria-labelledby={name}>
        <tbody>
          {row(texts.revenue, print(revenue))}
          {unrated !== 0n && row(texts.unrated, print(unrated))}
          {row(texts.earned, known ? print(semester.earned) : texts.notKnown, true)}
          {row(texts.payout, printDate(semester.payout))}
        </tbody>
        {known && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={2} className={`${styles.text} ${styles.part}`}>
                <Caption1>{texts.sensitivity}</Caption1>
              </th>
            </tr>
            {row(texts.pointMore, print(sensitivity.pointMore))}
            {row(texts.revenueLess, print(sensitivity.revenueLess))}
            {row(texts.revenueMore, print(sensitivity.revenueMore))}
          </tbody>
        )}
      </table>
    </section>
  );
}
