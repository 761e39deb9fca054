/** One finding: what was billed and expected, the reason in a sentence, the way to its row, and the steps on request. */
import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Rulebook } from '../../../billing/index.ts';
import { findingSentence, nextStep, type Figures } from '../../../messages/index.ts';
import { tellFinding, type ListedFinding } from '../../../tasks/index.ts';
import { absolute } from '../../../values/index.ts';
import { Receipt } from '../../explain/receipt.tsx';
import { useFigures } from '../../settings/use-settings.ts';
import type { PaneTexts } from '../../texts/pane-texts.ts';
import { useLanguage, useTexts } from '../../texts/texts-of.ts';
import { printAmount } from '../print-amount.ts';
import { useItemStyles } from './item-styles.ts';
import { WhoseRow } from './whose-row.tsx';

export interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly rulebook: Rulebook;
  /** Left out where the row stands in no sheet. */
  readonly onGoTo?: (row: number) => void;
}

const useStyles = makeStyles({
  figures: { fontVariantNumeric: 'tabular-nums' },
  next: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** An item of the list of findings. */
export function FindingItem({ listed, rulebook, onGoTo }: FindingItemProps): ReactElement {
  const own = useStyles();
  const styles = useItemStyles();
  const { check: texts } = useTexts();
  const language = useLanguage();
  const figures = useFigures();
  const [open, setOpen] = useState(false);
  const { finding, currency, call } = listed;
  const { row, expected, actual } = finding;
  const told = tellFinding(finding, currency);
  const outcome = open && call !== null ? rulebook.explain(call) : null;
  // A rounding is explained, a silence is right: nobody has to do anything about either.
  const isOpenItem = finding.code !== 'ROUNDING' && finding.code !== 'SILENT_EXPECTED';
  return (
    <li className={mergeClasses(styles.item, isOpenItem && styles.differs)}>
      <WhoseRow {...finding} code={finding.code} />
      {expected !== null && (
        <div className={own.figures}>
          {`${texts.billed} ${printAmount(actual, figures)} · ${texts.expected} ${printAmount(expected, figures)}`}
          <br />
          <strong>{direction(finding, texts, figures)}</strong>
        </div>
      )}
      <div>{findingSentence(told, { language, figures })}</div>
      {isOpenItem && <Caption1 className={own.next}>{nextStep(told, { language, figures })}</Caption1>}
      <Actions row={row} open={call === null ? null : open} onOpen={setOpen} onGoTo={onGoTo} />
      {outcome !== null && outcome.kind !== 'problems' && <Receipt trace={outcome.trace} />}
    </li>
  );
}

interface ActionsProps {
  readonly onGoTo: FindingItemProps['onGoTo'] | undefined;
  /** Null where no row exists. */
  readonly row: number | null;
  /** Null where there are no steps to show. */
  readonly open: boolean | null;
  readonly onOpen: (open: boolean) => void;
}

function Actions({ row, open, onOpen, onGoTo }: ActionsProps): ReactElement {
  const styles = useStyles();
  const { check: texts } = useTexts();
  return (
    <div className={styles.actions}>
      {onGoTo !== undefined && row !== null && (
        <Button
          size="small"
          aria-label={texts.goTo(row)}
          onClick={() => {
            onGoTo(row);
          }}
        >
          {texts.show}
        </Button>
      )}
      {open !== null && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {texts.why}
        </Button>
      )}
    </div>
  );
}

/** Too much or too little is said in words and figures: the sign alone tells nobody whose money it is. */
function direction(finding: ListedFinding['finding'], texts: PaneTexts['check'], figures: Figures): string {
  const { difference } = finding;
  if (difference === null || difference.n === 0n) return texts.equal;
  const size = printAmount({ n: absolute(difference.n), d: difference.d }, figures);
  return finding.direction === 'over-billed' ? texts.over(size) : texts.under(size);
}
