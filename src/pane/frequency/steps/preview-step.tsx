/** Step 4: the plan in four parts: every line to expect, cash by invoice, stay beside switch, and what to be warned of. */
import { Body1, Body1Strong, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isDoable, notesOf, type FrequencyRow } from '../../../tasks/index.ts';
import { TabRow } from '../../app/tab-row.tsx';
import { nameOf } from '../../wizard/parts/printed.ts';
import { StayOrSwitch } from '../advice/stay-or-switch.tsx';
import { adviceTexts } from '../advice/texts/texts-of.ts';
import { CashChart } from '../parts/cash-chart.tsx';
import { PlannedLines } from '../parts/planned-lines.tsx';
import type { PlanStepProps } from './who-step.tsx';

const parts = ['lines', 'cash', 'compare', 'warnings'] as const;

type Part = (typeof parts)[number];

const useStyles = makeStyles({
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  row: { paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** One part at a time. */
export function PreviewStep(props: PlanStepProps): ReactElement {
  const styles = useStyles();
  const { plan, texts, language } = props;
  const { tabs } = adviceTexts(language);
  const [shown, setShown] = useState<Part>('lines');
  const rows = plan.rows.filter(({ outcome }) => isDoable(outcome));
  if (rows.length === 0) return <Body1>{texts.nothing}</Body1>;
  return (
    <>
      <TabRow
        tabs={parts}
        shown={shown}
        onShow={setShown}
        label={tabs.label}
        names={tabs}
        ids="preview"
        panel="preview-panel"
        className={styles.tabs}
      />
      <div id="preview-panel" role="tabpanel" aria-labelledby={`preview-${shown}`} className={styles.panel}>
        <Shown part={shown} rows={rows} {...props} />
      </div>
    </>
  );
}

interface ShownProps extends PlanStepProps {
  readonly part: Part;
  /** Those that can be done. */
  readonly rows: readonly FrequencyRow[];
}

function Shown({ part, rows, plan, texts, language }: ShownProps): ReactElement {
  const styles = useStyles();
  switch (part) {
    case 'lines':
      return (
        <>
          {rows.map((row) => (
            <div key={row.subscription.subscription} className={styles.row}>
              <PlannedLines row={row} texts={texts} />
            </div>
          ))}
        </>
      );
    case 'cash':
      return (
        <>
          {plan.change.map((change, index) => {
            const stay = plan.stay.find(({ currency }) => currency === change.currency);
            return stay && <CashChart key={index} change={change} stay={stay} texts={texts} />;
          })}
        </>
      );
    case 'compare':
      return <StayOrSwitch plan={plan} language={language} />;
    case 'warnings':
      return <Warnings rows={rows} texts={texts} />;
  }
}

/** What is true of every change, then of single ones. */
function Warnings({ rows, texts }: Pick<ShownProps, 'rows' | 'texts'>): ReactElement {
  const styles = useStyles();
  const warned = rows.filter(({ outcome }) => notesOf(outcome).length > 0);
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.alwaysTitle}
      </Subtitle2>
      <ul className={styles.list}>
        {texts.always.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {warned.map(({ subscription, outcome }) => (
        <div key={subscription.subscription} className={styles.row}>
          <Body1Strong>{nameOf(subscription)}</Body1Strong>
          <ul className={styles.list}>
            {notesOf(outcome).map((note) => (
              <li key={note.code}>{texts.notes[note.code].why(note.with)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
