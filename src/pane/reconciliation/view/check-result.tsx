/** What came of a check: counts by verdict, findings, and what could not be judged or read. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Title3,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Rulebook } from '../../../billing/index.ts';
import type { Workbook } from '../../../sheets/index.ts';
import type { LineCheck, Verdict } from '../../../tasks/index.ts';
import { absolute, compare, rational, zero, type Rational } from '../../../values/index.ts';
import { useTexts } from '../../texts/texts-of.ts';
import type { CheckedFile } from '../check-outcome.ts';
import { FindingItem } from './finding-item.tsx';
import { ProblemList } from './problem-list.tsx';

export interface CheckResultProps {
  readonly checked: CheckedFile;
  readonly workbook: Workbook;
  readonly rulebook: Rulebook;
}

/** Findings listed in the pane; the sheet holds all of them. */
const LISTED = 200;

const verdicts: readonly {
  readonly verdict: Verdict;
  readonly mark: string;
  readonly color: 'success' | 'informative' | 'warning' | 'subtle';
}[] = [
  { verdict: 'ties', mark: '✓', color: 'success' },
  { verdict: 'within_rounding', mark: '≈', color: 'informative' },
  { verdict: 'differs', mark: '≠', color: 'warning' },
  { verdict: 'not_judged', mark: '?', color: 'subtle' },
];

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  findings: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Findings first, the rest folded away. */
export function CheckResult({ checked, workbook, rulebook }: CheckResultProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const { checks, sheet, amountLetter } = checked;
  const open = checks.filter(({ finding }) => finding !== null && finding.code !== 'NOT_JUDGED').sort(byDifference);
  const notJudged = checks.filter(({ finding }) => finding?.code === 'NOT_JUDGED');
  const goTo = (row: number): void => void workbook.activate(sheet, `${amountLetter}${row + 1}`);
  const list = (of: readonly LineCheck[]): ReactElement => (
    <ul className={styles.findings}>
      {of.slice(0, LISTED).map((each) => (
        <FindingItem key={each.line.row} check={each} rulebook={rulebook} onGoTo={goTo} />
      ))}
      {of.length > LISTED && <li>{check.more(of.length - LISTED)}</li>}
    </ul>
  );
  return (
    <section className={styles.result}>
      <Title3 as="h2" className={styles.heading} role="status">
        {checks.length === 0 ? check.nothingChecked : check.done(checked.file, checks.length)}
      </Title3>
      <ul className={styles.counts}>
        {verdicts.map(({ verdict, mark, color }) => {
          const count = checks.filter((each) => each.verdict === verdict).length;
          return count === 0 ? null : (
            <li key={verdict}>
              <Badge appearance="tint" size="large" color={color}>{`${mark} ${check.counts[verdict](count)}`}</Badge>
            </li>
          );
        })}
      </ul>
      <Caption1>
        {checked.byLetter.length === 0 ? check.allByHeader : check.byLetter(checked.byLetter.join(', '))}
      </Caption1>
      {checked.problems.length > 0 && (
        <ProblemList title={check.notRead(checked.unreadable)} problems={checked.problems} intent="warning" />
      )}
      {open.length === 0 && checks.length > notJudged.length && (
        <MessageBar intent="success">
          <MessageBarBody>{check.noFindings}</MessageBarBody>
        </MessageBar>
      )}
      {open.length > 0 && (
        <Body1 as="h3" className={styles.heading}>
          {check.findings(open.length)}
        </Body1>
      )}
      {open.length > 0 && list(open)}
      {notJudged.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="not-judged">
            <AccordionHeader as="h3">{check.notJudged(notJudged.length)}</AccordionHeader>
            <AccordionPanel>{list(notJudged)}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}

/** The largest difference first; among equals the order of the file. */
function byDifference(a: LineCheck, b: LineCheck): number {
  const size = ({ difference }: LineCheck): Rational =>
    difference === null ? zero : rational(absolute(difference.n), difference.d);
  return compare(size(b), size(a));
}
