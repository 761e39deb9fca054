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
import type { ReactElement, ReactNode } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import { notJudgedSentence } from '../../../messages/index.ts';
import type { ListedFinding, Verdict } from '../../../tasks/index.ts';
import { LateCharts } from '../../chart/late-charts.tsx';
import { useLanguage, useTexts } from '../../texts/texts-of.ts';
import type { CheckedFile } from '../check-outcome.ts';
import { linePlaces } from '../explained/line-places.ts';
import type { OpenedFinding } from '../explained/use-opened-finding.ts';
import { FindingItem } from './finding-item.tsx';
import type { IntakeTexts } from '../texts/intake-texts.ts';
import { ProblemList } from './problem-list.tsx';
import { UnjudgedItem } from './unjudged-item.tsx';
import { TieOuts } from './tie-outs.tsx';

export interface CheckResultProps {
  readonly checked: CheckedFile;
  readonly workbook: Workbook;
  readonly onExplain: OpenedFinding['open'];
  readonly intake: IntakeTexts;
  /** What can be done with the result, below what it comes to. */
  readonly children: ReactNode;
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
  sentences: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
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
export function CheckResult({ checked, workbook, onExplain, intake, children }: CheckResultProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const { told, tied } = checked;
  const places = linePlaces(checked);
  const { findings, findingCount, notJudgedCount, lines } = told;
  const goTo = (row: number): void => {
    const place = places?.amountOf(row);
    if (place !== undefined) void workbook.activate(place.sheet, place.a1);
  };
  const list = (of: readonly ListedFinding[], count: number): ReactElement => (
    <ul className={styles.findings}>
      {of.slice(0, LISTED).map((each, index) => (
        <FindingItem key={index} listed={each} onExplain={onExplain} {...(places !== null && { onGoTo: goTo })} />
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
      <TieOuts tied={tied} texts={intake.tieOut} />
      {checked.untied.map((currency) => (
        <Caption1 key={currency ?? ''}>{intake.typedInvoice.untied(currency)}</Caption1>
      ))}
      <LateCharts charts={checked.charts} />
      {children}
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
      <NotChecked checked={checked} intake={intake} />
      <Folded checked={checked} list={list} intake={intake} />
    </section>
  );
}

interface FoldedProps extends Pick<CheckResultProps, 'checked' | 'intake'> {
  readonly list: (of: readonly ListedFinding[], count: number) => ReactElement;
}

/** What is right, and what could not be judged: there to be looked at, folded away. */
function Folded({ checked, list, intake }: FoldedProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const { notJudged, notJudgedCount, silent, silentCount } = checked.told;
  return (
    <Accordion collapsible multiple>
      {silentCount > 0 && (
        <AccordionItem value="silent">
          <AccordionHeader as="h3">{intake.silent(silentCount)}</AccordionHeader>
          <AccordionPanel>{list(silent, silentCount)}</AccordionPanel>
        </AccordionItem>
      )}
      {notJudgedCount > 0 && (
        <AccordionItem value="not-judged">
          <AccordionHeader as="h3">{check.notJudged(notJudgedCount)}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.findings}>
              {notJudged.slice(0, LISTED).map((each) => (
                <UnjudgedItem key={each.line.row} unjudged={each} />
              ))}
              {notJudgedCount > LISTED && <li>{check.more(notJudgedCount - LISTED)}</li>}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}

/** Findings listed in the pane, few enough to be drawn at once; the sheet holds the rest. */
const LISTED = 40;

/** What nobody could look for, and why: what was not asked is never fine. */
function NotChecked({ checked, intake }: Pick<CheckResultProps, 'checked' | 'intake'>): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const { notChecked } = checked;
  if (notChecked.length === 0) return null;
  const sentences = new Set(notChecked.map((each) => notJudgedSentence(each, { language })));
  return (
    <>
      <Body1 as="h3" className={styles.heading}>
        {intake.notChecked}
      </Body1>
      <ul className={styles.sentences}>
        {[...sentences].slice(0, LISTED).map((sentence) => (
          <li key={sentence}>
            <Caption1>{sentence}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

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

/** Under the captions of the sheet of verdicts. */
function rowsWritten({ written, checkSheet }: CheckedFile): number {
  return (written.find(({ name }) => name === checkSheet?.name)?.cells.length ?? 1) - 1;
}
