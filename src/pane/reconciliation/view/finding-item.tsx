/** One finding: what was billed and expected, the reason in a sentence, the way to its row, and to its explanation. */
import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findingSentence, nextStep } from '../../../messages/index.ts';
import { tellFinding, type ListedFinding } from '../../../tasks/index.ts';
import { useFigures } from '../../settings/use-settings.ts';
import { useLanguage, useTexts } from '../../texts/texts-of.ts';
import type { OpenedFinding } from '../explained/use-opened-finding.ts';
import { useExplainedTexts } from '../explained/texts/texts-of.ts';
import { FindingFigures } from '../explained/finding-figures.tsx';
import { useItemStyles } from './item-styles.ts';
import { WhoseRow } from './whose-row.tsx';

export interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly onExplain: OpenedFinding['open'];
  /** Left out where the row stands in no sheet. */
  readonly onGoTo?: (row: number) => void;
}

const useStyles = makeStyles({
  next: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** An item of the list of findings. */
export function FindingItem({ listed, onExplain, onGoTo }: FindingItemProps): ReactElement {
  const own = useStyles();
  const styles = useItemStyles();
  const language = useLanguage();
  const figures = useFigures();
  const { finding, currency } = listed;
  const told = tellFinding(finding, currency);
  return (
    <li className={mergeClasses(styles.item, isOpenItem(finding) && styles.differs)}>
      <WhoseRow {...finding} code={finding.code} />
      <FindingFigures finding={finding} />
      <div>{findingSentence(told, { language, figures })}</div>
      {isOpenItem(finding) && <Caption1 className={own.next}>{nextStep(told, { language, figures })}</Caption1>}
      <Actions listed={listed} onExplain={onExplain} onGoTo={onGoTo} />
    </li>
  );
}

/** A rounding is explained, a silence is right: nobody has to do anything about either. */
export function isOpenItem({ code }: Pick<ListedFinding['finding'], 'code'>): boolean {
  return code !== 'ROUNDING' && code !== 'SILENT_EXPECTED';
}

interface ActionsProps extends Pick<FindingItemProps, 'listed' | 'onExplain'> {
  readonly onGoTo: FindingItemProps['onGoTo'] | undefined;
}

function Actions({ listed, onExplain, onGoTo }: ActionsProps): ReactElement {
  const styles = useStyles();
  const { check: texts } = useTexts();
  const explained = useExplainedTexts();
  const { row, subscription, code } = listed.finding;
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
      <Button
        size="small"
        appearance="subtle"
        aria-label={explained.explainOf(`${row === null ? (subscription ?? '') : texts.row(row)}, ${code}`)}
        onClick={({ currentTarget }) => {
          onExplain(listed, currentTarget);
        }}
      >
        {explained.explain}
      </Button>
    </div>
  );
}
