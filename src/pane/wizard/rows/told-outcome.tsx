/** What becomes of one row of a plan: a badge, whose it is, and every reason and warning with its rule and its source. */
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { notesOf, type PlanRow } from '../../../tasks/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { OutcomeBadge } from '../parts/outcome-badge.tsx';
import { nameOf } from '../parts/printed.ts';
import { wizardTexts } from '../texts/texts-of.ts';

/** Why, and what to do. */
export interface NoteTexts {
  readonly why: (of: Readonly<Record<string, string>>) => string;
  readonly fix: string;
}

export interface ToldOutcomeProps<C extends string> {
  readonly row: Pick<PlanRow<C>, 'subscription' | 'regime' | 'outcome'>;
  readonly notes: Readonly<Record<C, NoteTexts>>;
  /** The names of the two trades. */
  readonly trades: { readonly legacy: string; readonly newCommerce: string };
  readonly language: PaneLanguage;
  /** Beside the id, such as why the row is there. */
  readonly beside?: string;
  /** Instead of reasons, where there are none. */
  readonly ready?: string;
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

/** One row. */
export function ToldOutcome<C extends string>(props: ToldOutcomeProps<C>): ReactElement {
  const { row, notes, trades, language, beside, ready } = props;
  const styles = useStyles();
  const { subscription, regime, outcome } = row;
  const { rule } = wizardTexts(language);
  const told = [regime === 'legacy' ? trades.legacy : trades.newCommerce, subscription.subscription, beside];
  return (
    <>
      <div className={styles.head}>
        <OutcomeBadge kind={outcome.kind} language={language} />
        <Body1Strong>{nameOf(subscription)}</Body1Strong>
      </div>
      <Caption1 className={styles.small}>
        {told.filter((part) => part !== undefined && part !== '').join(' · ')}
      </Caption1>
      {outcome.kind === 'ready' && ready !== undefined && <Body1>{ready}</Body1>}
      {outcome.kind !== 'ready' && (
        <ul className={styles.notes}>
          {notesOf(outcome).map((note) => (
            <li key={note.code}>
              <Body1>
                {notes[note.code].why(note.with)} {notes[note.code].fix}
              </Body1>
              <Caption1 className={styles.small}>{rule(note.rule, note.cite.source, note.cite.paragraph)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
