/** Step 3: whether it can be and why not, every line to expect, the days around it as a picture, and what it costs later. */
import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EventInsight } from '../../../tasks/index.ts';
import { daysBetween, printDate, type Rational } from '../../../values/index.ts';
import { printAmount } from '../../wizard/parts/printed.ts';
import { dayOf } from '../model/answers.ts';
import { ManyPreview } from '../many/many-preview.tsx';
import { CancelInstead } from '../parts/cancel-instead.tsx';
import { ExpectedLines } from '../parts/expected-lines.tsx';
import { LifeTimeline } from '../parts/life-timeline.tsx';
import { Outcome } from '../parts/outcome.tsx';
import { RefundChart } from '../parts/refund-chart.tsx';
import { useNumbers } from '../../settings/use-settings.ts';
import type { PlanStepProps, RowProps } from './step-props.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** One subscription with all there is to know of it, or many in short. */
export function PreviewStep(props: PlanStepProps): ReactElement {
  const [only, ...others] = props.plan.plans;
  return only === undefined || others.length > 0 ? <ManyPreview {...props} /> : <One {...props} plan={only} />;
}

/** Reasons alone where it cannot be. */
function One(props: RowProps): ReactElement {
  const { plan, texts, shared, definition } = props;
  const numbers = useNumbers();
  const styles = useStyles();
  const { insight, row } = plan;
  const print = (amount: Rational): string => printAmount(amount, row.currency, numbers);
  if (insight === null)
    return (
      <>
        <Outcome {...props} />
        <CancelInstead {...props} />
      </>
    );
  return (
    <>
      <Outcome {...props} />
      <ExpectedLines {...props} />
      <ul className={styles.list}>
        {factsOf(props, insight, print).map((fact) => (
          <li key={fact}>
            <Body1>{fact}</Body1>
          </li>
        ))}
      </ul>
      <LifeTimeline picture={insight.picture} texts={texts} />
      {insight.refunds.length > 0 && (
        <RefundChart
          refunds={insight.refunds}
          days={insight.days}
          texts={texts}
          figures={shared.figures}
          print={print}
        />
      )}
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.alwaysTitle}
      </Subtitle2>
      <ul className={styles.list}>
        {texts.events[definition.kind].always.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** What is to be known of the days, for this kind of event. */
function factsOf(
  { definition: { kind }, texts, steps }: RowProps,
  { days, next }: EventInsight,
  print: (amount: Rational) => string,
): readonly string[] {
  const { start, end, dayNumber, daysLeft, fullCreditUntil, reactivationUntil, on } = days;
  const period = texts.period(printDate(start), printDate(end));
  const inPeriod = texts.dayNumber(dayNumber, daysLeft);
  const full = texts.fullCredit(printDate(fullCreditUntil));
  const deadline = texts.deadline(printDate(reactivationUntil));
  switch (kind) {
    case 'cancellation':
      return [period, inPeriod, full];
    case 'licence-change': {
      const later = next === null ? [] : [{ ...next, from: printDate(next.from) }];
      const compared = later.map(({ from, stay, change }) =>
        texts.next({ from, stay: print(stay), change: print(change) }),
      );
      return [period, inPeriod, ...compared];
    }
    case 'suspension': {
      const back = dayOf(steps.draft.back);
      return [period, inPeriod, full, ...(back === null ? [] : [texts.atRest(daysBetween(on, back))]), deadline];
    }
  }
}
