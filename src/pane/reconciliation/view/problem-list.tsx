/** What is wrong with a file, one sentence a problem, the first ones in full. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dataSentenceIn, locatedSentenceIn } from '../../../messages/index.ts';
import type { SheetProblem } from '../../../sheets/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { useLanguage, useTexts } from '../../texts/texts-of.ts';

export interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly SheetProblem[];
  readonly intent: 'error' | 'warning';
}

/** Problems told in full; a file of another kind has one in each row. */
const TOLD = 5;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

/** A message with a list. */
export function ProblemList({ title, problems, intent }: ProblemListProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const language = useLanguage();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.slice(0, TOLD).map((problem, index) => (
            <li key={`${problem.code} ${index}`}>{told(problem, language)}</li>
          ))}
          {problems.length > TOLD && <li>{check.moreProblems(problems.length - TOLD)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** With its place where it has one; a problem of the whole file stands under the file's name already. */
function told(problem: SheetProblem, language: PaneLanguage): string {
  const ofFile = problem.at.kind === 'cell' && problem.at.line === null && problem.at.row === null;
  return (ofFile ? dataSentenceIn : locatedSentenceIn)(language)(problem);
}
