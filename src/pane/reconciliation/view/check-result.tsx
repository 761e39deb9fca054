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
import { useTexts } from '../../texts/texts-of.ts';
import type { CheckedFile } from '../check-outcome.ts';
import { FindingItem } from './finding-item.tsx';
import type { IntakeTexts } from '../texts/intake-texts.ts';
import { ProblemList } from './problem-list.tsx';
import { TieOuts } from './tie-outs.tsx';

export interface CheckResultProps {
  readonly checked: CheckedFile;
  readonly workbook: Workbook;
  readonly rulebook: Rulebook;
  readonly intake: IntakeTexts;
}

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
export function CheckResult({ checked, workbook, rulebook, intake }: CheckResultProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const { told, sheet, amountLetter, tied } = checked;
  const { findings, findingCount, notJudged, notJudgedCount, lines } = told;
  const goTo = (row: number): void => {
    if (sheet !== null) void workbook.activate(sheet, `${amountLetter}${row + 1}`);
  };
  const list = (of: readonly LineCheck[], count: number): ReactElement => (
    <ul className={styles.findings}>
      {of.slice(0, LISTED).map((each) => (
        <FindingItem key={each.line.row} check={each} rulebook={rulebook} {...(sheet !== null && { onGoTo: goTo })} />
      ))}
      {count > LISTED && <li>{check.more(count - LISTED)}</li>}
    </ul>
  );
  return (
    <section className={styles.result}>
      <Title3 as="h2" className={styles.heading} role="status">
        {lines === 0 ? check.nothingChecked : check.done(checked.file, lines)}
      </Title3>
      <ul className={styles.counts}>
        {verdicts.map(({ verdict, mark, color }) => {
          const count = told.counts[verdict];
          return count === 0 ? null : (
            <li key={verdict}>
              <Badge appearance="tint" size="large" color={color}>{`${mark} ${check.counts[verdict](count)}`}</Badge>
            </li>
          );
        })}
      </ul>
      <TieOuts tied={tied} invoice={checked.invoice} texts={intake.tieOut} />
      <Columns checked={checked} intake={intake} />
      {checked.problems.length > 0 && (
        <ProblemList title={check.notRead(checked.unreadable)} problems={checked.problems} intent="warning" />
      )}
      {findingCount === 0 && lines > notJudgedCount && (
        <MessageBar intent="success">
          <MessageBarBody>{check.noFindings}</MessageBarBody>
        </MessageBar>
      )}
      {findingCount > 0 && (
        <Body1 as="h3" className={styles.heading}>
          {check.findings(findingCount)}
        </Body1>
      )}
      {findingCount > 0 && list(findings, findingCount)}
      {notJudgedCount > 0 && (
        <Accordion collapsible>
          <AccordionItem value="not-judged">
            <AccordionHeader as="h3">{check.notJudged(notJudgedCount)}</AccordionHeader>
            <AccordionPanel>{list(notJudged, notJudgedCount)}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}

/** Findings listed in the pane, few enough to be drawn at once; the sheet holds the rest. */
const LISTED = 40;

/** How columns were found, what was not looked for without one, and what did not go into a sheet. */
function Columns({ checked, intake }: Pick<CheckResultProps, 'checked' | 'intake'>): ReactElement {
  const { check } = useTexts();
  const { byLetter, disabled, onlyOpen, told } = checked;
  return (
    <>
      <Caption1>{byLetter.length === 0 ? check.allByHeader : check.byLetter(byLetter.join(', '))}</Caption1>
      {disabled.map(({ column, reasons, tieOut }) => (
        <Caption1 key={column}>
          {tieOut ? intake.noTieOut(column) : intake.disabled(column, reasons.join(', '))}
        </Caption1>
      ))}
      {onlyOpen && <Caption1>{intake.onlyOpen(told.lines, rowsWritten(checked))}</Caption1>}
    </>
  );
}

/** Under the captions of the sheet of verdicts, the last that was written. */
function rowsWritten({ written }: CheckedFile): number {
  return (written.at(-1)?.cells.length ?? 1) - 1;
}
