/** One amount as a receipt: what was given, the steps, the sum, and where the rule is written. */
import { Body1, makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { becauseOf, type Trace } from '../../targets/index.ts';
import type { ToldRules } from '../services.ts';
import { useFigures } from '../settings/use-settings.ts';
import { printStep } from './print-step.ts';
import { DaysLine } from './told/days-line.tsx';
import { Provenance } from './told/provenance.tsx';
import { ReceiptSum } from './receipt-sum.tsx';
import { RuleText } from './told/rule-text.tsx';
import { StepRows, type CellsOf } from './step-rows.tsx';
import { useExplainTexts } from './texts/texts-of.ts';
import { toldDays } from './told/told-days.ts';
import { useToldRule, type ToldRule } from './told/use-told-rule.ts';

export interface ReceiptProps {
  readonly trace: Trace;
  /** What leads to the cells of an input; left out where there are no cells. */
  readonly cellsOf?: CellsOf;
  /** Where the nouns and the text of the rule come from. */
  readonly told?: ToldRules | undefined;
}

const useStyles = makeStyles({
  receipt: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
  },
  notStated: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  because: { fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground1 },
  slip: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The sentence first, then the slip, then source, assumptions and version. */
export function Receipt({ trace, cellsOf, told }: ReceiptProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  const figures = useFigures();
  const { result, label, rule, notStated } = trace;
  const toldRule = useToldRule(trace, told);
  return (
    <article className={styles.receipt}>
      <div className={styles.head}>
        <Title3 as="h2" className={mergeClasses(styles.answer, result === null && styles.notStated)}>
          {result === null ? explain.notStated : printStep(result, explain, figures)}
        </Title3>
        {toldRule !== null && <Body1 className={styles.because}>{becauseOf(trace, toldRule.speech)}</Body1>}
        <Body1 className={styles.label}>
          {result === null ? `${notStated ?? rule}. ${explain.notStatedDetail}` : (label ?? rule)}
        </Body1>
      </div>
      <div className={styles.slip}>
        <StepRows trace={trace} cellsOf={cellsOf} speech={toldRule?.speech ?? null} />
        <ReceiptSum trace={trace} />
      </div>
      {toldRule !== null && <Around trace={trace} toldRule={toldRule} />}
      <Provenance trace={trace} />
    </article>
  );
}

interface AroundProps {
  readonly trace: Trace;
  readonly toldRule: ToldRule;
}

/** The days of the answer and the text of its rule. */
function Around({ trace, toldRule: { speech, lines } }: AroundProps): ReactElement {
  const days = toldDays(trace);
  return (
    <>
      {days.length > 1 && <DaysLine days={days} speech={speech} />}
      <RuleText file={trace.file} lines={lines} />
    </>
  );
}
