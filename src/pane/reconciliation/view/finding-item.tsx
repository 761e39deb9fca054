/** One finding: what was billed and expected, the reason in a sentence, the way to its row, and the steps on request. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Rulebook } from '../../../billing/index.ts';
import { chargeGloss, type Figures } from '../../../messages/index.ts';
import type { LineCheck } from '../../../tasks/index.ts';
import { absolute, type Rational } from '../../../values/index.ts';
import { Receipt } from '../../explain/receipt.tsx';
import { useFigures } from '../../settings/use-settings.ts';
import type { PaneTexts } from '../../texts/pane-texts.ts';
import { useLanguage, useTexts } from '../../texts/texts-of.ts';
import { findingSentence, printAmount } from '../finding-sentence.ts';

export interface FindingItemProps {
  readonly check: LineCheck;
  readonly rulebook: Rulebook;
  /** Left out where the row stands in no sheet. */
  readonly onGoTo?: (row: number) => void;
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  differs: { borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  who: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  figures: { fontVariantNumeric: 'tabular-nums' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** An item of the list of findings. */
export function FindingItem({ check, rulebook, onGoTo }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { check: texts } = useTexts();
  const gloss = chargeGloss(check.line.chargeType, useLanguage());
  const figures = useFigures();
  const [open, setOpen] = useState(false);
  const { line, finding, expected, difference, call } = check;
  const outcome = open && call !== null ? rulebook.explain(call) : null;
  return (
    <li className={mergeClasses(styles.item, check.verdict === 'differs' && styles.differs)}>
      <div className={styles.head}>
        <span>{texts.row(line.row)}</span>
        <code className={styles.code}>{finding?.code}</code>
      </div>
      <div className={styles.who}>
        {[line.customerName, line.offerName].filter((part) => part !== null).join(' · ')}
        <br />
        {/* The file's own word, and what it means. */}
        <span lang="en">{line.chargeType.name}</span>
        {gloss !== null && ` (${gloss})`}
      </div>
      {expected !== null && (
        <div className={styles.figures}>
          {`${texts.billed} ${printAmount(line.amount, figures)} · ${texts.expected} ${printAmount(expected, figures)}`}
          <br />
          <strong>{direction(difference, texts, figures)}</strong>
        </div>
      )}
      <div>{findingSentence(check, texts.finding, figures)}</div>
      <Actions row={line.row} open={call === null ? null : open} onOpen={setOpen} onGoTo={onGoTo} />
      {outcome !== null && outcome.kind !== 'problems' && <Receipt trace={outcome.trace} />}
    </li>
  );
}

interface ActionsProps {
  readonly onGoTo: FindingItemProps['onGoTo'] | undefined;
  readonly row: number;
  /** Null where there are no steps to show. */
  readonly open: boolean | null;
  readonly onOpen: (open: boolean) => void;
}

function Actions({ row, open, onOpen, onGoTo }: ActionsProps): ReactElement {
  const styles = useStyles();
  const { check: texts } = useTexts();
  return (
    <div className={styles.actions}>
      {onGoTo !== undefined && (
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
function direction(difference: Rational | null, texts: PaneTexts['check'], figures: Figures): string {
  if (difference === null || difference.n === 0n) return texts.equal;
  const size = printAmount({ n: absolute(difference.n), d: difference.d }, figures);
  return difference.n > 0n ? texts.over(size) : texts.under(size);
}
