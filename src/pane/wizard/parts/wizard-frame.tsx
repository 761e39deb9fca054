/**
 * The single frame of every wizard: where one stands, what is missing, the step, and the way on and back. A new step
 * takes the focus to its heading, and a Next in vain to the list of what is missing, whose links lead to the fields.
 */
import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { PaneLanguage } from '../../services.ts';
import { wizardTexts } from '../texts/texts-of.ts';
import type { Steps } from '../use-steps.ts';
import { ProblemSummary } from './problem-summary.tsx';

export interface WizardFrameProps<D extends object> {
  /** Name of the wizard, above its steps. */
  readonly title: string;
  readonly language: PaneLanguage;
  readonly steps: Steps<D>;
  /** What stands beside the buttons: a running total, or the count of rows. */
  readonly total?: ReactNode;
  /** The step's own way on, where it is not Next: to write, or nowhere. */
  readonly action?: ReactNode;
  /** Leads back to the list of plans; left out where there is none. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { color: tokens.colorNeutralForeground2 },
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  restored: { color: tokens.colorNeutralForeground2 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  footer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The frame around a step. */
export function WizardFrame<D extends object>(props: WizardFrameProps<D>): ReactElement {
  const { title, language, steps, total, action, onClose, children } = props;
  const styles = useStyles();
  const texts = wizardTexts(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [steps.index]);
  const step = steps.steps[steps.index];
  return (
    <section className={styles.frame} aria-label={title}>
      <div>
        <Caption1 className={styles.title}>{title}</Caption1>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {texts.step(steps.index + 1, steps.steps.length, step?.title ?? '')}
        </h2>
        {steps.restored && <Caption1 className={styles.restored}>{texts.restored}</Caption1>}
      </div>
      <ProblemSummary problems={steps.problems} refused={steps.refused} title={texts.missing(steps.problems.length)} />
      <div className={styles.body}>{children}</div>
      <div className={styles.footer}>
        <div role="status">{total}</div>
        <div className={styles.buttons}>
          {steps.index > 0 && <Button onClick={steps.back}>{texts.back}</Button>}
          {action ?? (
            <Button appearance="primary" onClick={steps.next}>
              {texts.next}
            </Button>
          )}
          <Button appearance="subtle" onClick={steps.restart}>
            {texts.restart}
          </Button>
          {onClose !== undefined && (
            <Button appearance="subtle" onClick={onClose}>
              {texts.close}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
