/** Many rows at once: what they come to in each currency, then each row, with its lines or the reasons against it. */
import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isDoable, type EventPlan } from '../../../tasks/index.ts';
import { printDate, type Rational } from '../../../values/index.ts';
import { FigureTable } from '../../chart/figure-table.tsx';
import { useNumbers } from '../../settings/use-settings.ts';
import { printAmount } from '../../wizard/parts/printed.ts';
import { ToldOutcome } from '../../wizard/rows/told-outcome.tsx';
import { worstFirst } from '../../wizard/rows/worst-first.ts';
import { fields } from '../model/draft.ts';
import { CancelInstead } from '../parts/cancel-instead.tsx';
import { EventLines } from '../parts/expected-lines.tsx';
import type { PlanStepProps } from '../steps/step-props.ts';
import { manyTexts } from './texts/texts-of.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  always: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Sums, rows, and what is true of all of them. */
export function ManyPreview(props: PlanStepProps): ReactElement {
  const { plan, definition, texts, language } = props;
  const styles = useStyles();
  const many = manyTexts(language);
  const rows = worstFirst(plan.plans.map((one) => ({ one, outcome: one.row.outcome })));
  return (
    <>
      {plan.nets.length > 0 && <Nets {...props} />}
      <Subtitle2 as="h3" className={styles.heading}>
        {many.rows}
      </Subtitle2>
      <ul id={fields.outcome} tabIndex={-1} className={styles.list} aria-label={many.rows}>
        {rows.map(({ one }, index) => (
          <li key={index} className={styles.row}>
            <Row {...props} one={one} />
          </li>
        ))}
      </ul>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.alwaysTitle}
      </Subtitle2>
      <ul className={styles.always}>
        {texts.events[definition.kind].always.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** A line a currency; currencies are never added. The next period is another one only with other licences. */
function Nets({ definition, plan, shared, language }: PlanStepProps): ReactElement {
  const styles = useStyles();
  const numbers = useNumbers();
  const many = manyTexts(language);
  const { currency: name, now, later } = many.netColumns;
  const goesOn = definition.kind === 'licence-change';
  const untold = goesOn ? plan.nets.reduce((count, net) => count + net.untold, 0) : 0;
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {many.nets}
      </Subtitle2>
      <FigureTable
        heads={goesOn ? [name, now, later] : [name, now]}
        rows={plan.nets.map((net) => ({
          name: net.currency ?? shared.noCurrency,
          figures: (goesOn ? [net.now, net.later] : [net.now]).map((amount) => printAmount(amount, null, numbers)),
        }))}
      />
      {untold > 0 && <Body1>{many.untold(untold)}</Body1>}
    </>
  );
}

function Row(props: PlanStepProps & { readonly one: EventPlan }): ReactElement {
  const { one, texts, shared, language } = props;
  const { row, insight } = one;
  const numbers = useNumbers();
  const print = (amount: Rational): string => printAmount(amount, row.currency, numbers);
  const next = insight?.next ?? null;
  return (
    <>
      <ToldOutcome row={row} notes={texts.notes} trades={shared} language={language} />
      <CancelInstead {...props} plan={one} />
      {isDoable(row.outcome) && <EventLines plan={one} texts={texts} shared={shared} />}
      {next !== null && (
        <Caption1>
          {texts.next({ from: printDate(next.from), stay: print(next.stay), change: print(next.change) })}
        </Caption1>
      )}
    </>
  );
}
