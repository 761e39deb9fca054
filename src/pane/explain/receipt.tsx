/** One amount as a receipt: what was given, the steps, the sum, and where the rule is written. */
import { Body1, makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trace } from '../../targets/index.ts';
import { useFigures } from '../settings/use-settings.ts';
import { useTexts } from '../texts/texts-of.ts';
import { printStep } from './print-step.ts';
import { Provenance } from './provenance.tsx';
import { ReceiptSum } from './receipt-sum.tsx';
import { StepRows } from './step-rows.tsx';

export interface ReceiptProps {
  readonly trace: Trace;
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
  label: { color: tokens.colorNeutralForeground1 },
  slip: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The sentence first, then the slip, then source, assumptions and version. */
export function Receipt({ trace }: ReceiptProps): ReactElement {
  const styles = useStyles();
  const { explain } = useTexts();
  const figures = useFigures();
  const { result, label, rule, notStated } = trace;
  return (
    <article className={styles.receipt}>
      <div className={styles.head}>
        <Title3 as="h2" className={mergeClasses(styles.answer, result === null && styles.notStated)}>
          {result === null ? explain.notStated : printStep(result, explain, figures)}
        </Title3>
        <Body1 className={styles.label}>
          {result === null ? `${notStated ?? rule}. ${explain.notStatedDetail}` : (label ?? rule)}
        </Body1>
      </div>
      <div className={styles.slip}>
        <StepRows trace={trace} />
        <ReceiptSum trace={trace} />
      </div>
      <Provenance trace={trace} />
    </article>
  );
}
