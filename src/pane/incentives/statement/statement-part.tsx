/** What was paid beside what is estimated: a field for the statement, a table a half-year, and the adjustments. */
import { Body1, Caption1, Field, makeStyles, Subtitle2, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import type { ComparedIncentive, StatementComparison } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { FigureTable } from '../../chart/figure-table.tsx';
import { ProblemList } from '../../reconciliation/view/problem-list.tsx';
import { useNumbers } from '../../settings/use-settings.ts';
import type { StepProps } from '../steps/step-props.ts';
import { statementTexts } from './texts/texts-of.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Optional: an empty field compares nothing. */
export function StatementPart(props: StepProps): ReactElement {
  const { model, language } = props;
  const styles = useStyles();
  const texts = statementTexts(language);
  const { steps, statement, comparison } = model;
  return (
    <section className={styles.part} aria-label={texts.title}>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.title}
      </Subtitle2>
      <Caption1>{texts.lead}</Caption1>
      <Field label={texts.pasted} hint={texts.hint}>
        <Textarea
          className={styles.text}
          rows={5}
          resize="vertical"
          value={steps.draft.statement}
          onChange={(_event, { value }) => {
            steps.change({ statement: value });
          }}
        />
      </Field>
      {statement.problems.length > 0 && (
        <ProblemList title={texts.problems} problems={statement.problems} intent="warning" />
      )}
      {comparison !== null && <Comparison {...props} comparison={comparison} />}
    </section>
  );
}

type ComparisonProps = Pick<StepProps, 'texts' | 'language'> & { readonly comparison: StatementComparison };

/** A table a half-year and currency, then what belongs to none. */
function Comparison({ comparison, texts: shared, language }: ComparisonProps): ReactElement {
  const numbers = useNumbers();
  const texts = statementTexts(language);
  const { customer, estimated, paid, difference } = texts.columns;
  const print = (cents: bigint | null): string => (cents === null ? '–' : amountText(cents, null, numbers));
  return (
    <>
      {halfYears(comparison.compared).map((own) => {
        const { semesterEnd, currency } = own[0];
        const name = texts.period(printDate(semesterEnd), currency ?? shared.noCurrency);
        return (
          <div key={name} role="group" aria-label={name}>
            <Body1>{name}</Body1>
            <FigureTable
              heads={[customer, estimated, paid, difference]}
              rows={own.map((one) => ({
                name: one.customer ?? texts.noCustomer,
                figures: [one.estimated, one.paid, one.difference].map(print),
              }))}
            />
          </div>
        );
      })}
      {comparison.adjustments.length > 0 && (
        <div role="group" aria-label={texts.adjustments}>
          <Body1>{texts.adjustments}</Body1>
          <Caption1 block>{texts.adjustmentsLead}</Caption1>
          <FigureTable
            heads={[texts.adjustments, paid]}
            rows={comparison.adjustments.map((line) => ({
              name: texts.line(line.row, line.description ?? ''),
              figures: [amountText(line.cents, line.currency, numbers)],
            }))}
          />
        </div>
      )}
      <Totals comparison={comparison} texts={shared} language={language} />
    </>
  );
}

/** What each currency comes to: adjustments are part of what was paid, and of no customer. */
function Totals({ comparison, texts: shared, language }: ComparisonProps): ReactElement {
  const numbers = useNumbers();
  const texts = statementTexts(language);
  const { estimated, paid, difference } = texts.columns;
  return (
    <>
      {comparison.totals.map((one) => {
        const sums: readonly (readonly [string, bigint])[] = [
          [estimated, one.estimated],
          [paid, one.paid],
          [texts.adjustments, one.adjustments],
          [difference, one.paid + one.adjustments - one.estimated],
        ];
        return (
          <FigureTable
            key={one.currency}
            heads={[texts.total, one.currency ?? shared.noCurrency]}
            rows={sums.map(([name, cents]) => ({ name, figures: [amountText(cents, null, numbers)] }))}
          />
        );
      })}
    </>
  );
}

type HalfYear = readonly [ComparedIncentive, ...ComparedIncentive[]];

function halfYears(compared: readonly ComparedIncentive[]): readonly HalfYear[] {
  const groups = new Map<string, [ComparedIncentive, ...ComparedIncentive[]]>();
  for (const one of compared) {
    const key = `${one.currency ?? ''} ${one.semesterEnd}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [one]);
    else own.push(one);
  }
  return [...groups.values()];
}
