/**
 * One finding explained, as a cell is: the sentence, what to do, the receipt with the days, the rule as written and its
 * source, and what else the row stands on. Escape leads back to the row of the list.
 */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { Rulebook } from '../../../billing/index.ts';
import { findingSentence, nextStep } from '../../../messages/index.ts';
import type { Selection } from '../../../sheets/index.ts';
import { tellFinding, type ListedFinding } from '../../../tasks/index.ts';
import { CellLink } from '../../explain/cell-link.tsx';
import { Receipt } from '../../explain/receipt.tsx';
import type { ToldRules } from '../../services.ts';
import { useFigures } from '../../settings/use-settings.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { FindingFigures } from './finding-figures.tsx';
import { isOpenItem } from '../view/finding-item.tsx';
import { WhoseRow } from '../view/whose-row.tsx';
import { FindingFacts } from './finding-facts.tsx';
import type { LineCell, LinePlaces } from './line-places.ts';
import { useExplainedTexts } from './texts/texts-of.ts';

export interface FindingExplainedProps {
  readonly listed: ListedFinding;
  readonly rulebook: Rulebook;
  readonly told: ToldRules | undefined;
  /** Null where the lines stand in no sheet. */
  readonly places: LinePlaces | null;
  /** Selects a cell of the workbook. */
  readonly goTo: (place: Selection) => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineOffset: tokens.spacingVerticalXS,
  },
});

/** Takes the focus, so that whoever opened it reads on there. */
export function FindingExplained(props: FindingExplainedProps): ReactElement {
  const { listed, rulebook, told, places, goTo, onBack } = props;
  const styles = useStyles();
  const texts = useExplainedTexts();
  const language = useLanguage();
  const figures = useFigures();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { finding, currency, grounds } = listed;
  const { row } = finding;
  const toldFinding = tellFinding(finding, currency);
  const outcome = grounds.call === null ? null : rulebook.explain(grounds.call);
  const trace = outcome === null || outcome.kind === 'problems' ? null : outcome.trace;
  const cellsOf = (input: string): ReactNode => {
    const cells = row === null ? [] : (places?.inputOf(input, row, grounds) ?? []);
    return cells.length === 0 ? null : <CellLinks cells={cells} goTo={goTo} />;
  };
  return (
    <article
      className={styles.view}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onBack();
      }}
    >
      <Button size="small" className={styles.back} onClick={onBack}>
        {texts.back}
      </Button>
      <WhoseRow {...finding} code={finding.code} />
      <h2 className={styles.sentence} tabIndex={-1} ref={heading}>
        {findingSentence(toldFinding, { language, figures })}
      </h2>
      <FindingFigures finding={finding} />
      {isOpenItem(finding) && (
        <Body1>
          <strong>{texts.todo}</strong>
          <br />
          {nextStep(toldFinding, { language, figures })}
        </Body1>
      )}
      {trace === null ? (
        toldFinding.rule === null && <Body1>{texts.noRule}</Body1>
      ) : (
        <Receipt trace={trace} cellsOf={cellsOf} told={told} />
      )}
      <FindingFacts listed={listed} asked={trace?.rule ?? null} places={places} goTo={goTo} />
    </article>
  );
}

interface CellLinksProps {
  readonly cells: readonly LineCell[];
  readonly goTo: (place: Selection) => void;
}

function CellLinks({ cells, goTo }: CellLinksProps): ReactNode {
  return cells.map((cell, index) => (
    <Fragment key={cell.a1}>
      {index > 0 && ', '}
      <CellLink cell={cell} home={cell.sheet} goTo={goTo} />
    </Fragment>
  ));
}
