/** The place in the pane where plans are made: the wizards to choose from, or the one that is open. */
import { Body1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ActionCard } from '../app/action-card.tsx';
import { wizards } from './registered-wizards.ts';
import { wizardTexts } from './texts/texts-of.ts';
import type { WizardProps } from './wizard.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2 },
});

/** A draft stays where it was left when the list is shown again. */
export function PlanView({ workbook, services }: Pick<WizardProps, 'workbook' | 'services'>): ReactElement {
  const styles = useStyles();
  const { language } = services;
  const texts = wizardTexts(language);
  const [open, setOpen] = useState<string | null>(null);
  const wizard = wizards.find(({ id }) => id === open);
  if (wizard !== undefined) {
    return (
      <wizard.View
        workbook={workbook}
        services={services}
        onClose={() => {
          setOpen(null);
        }}
        onOpen={setOpen}
      />
    );
  }
  return (
    <div className={styles.view}>
      <Title3 as="h2" className={styles.title}>
        {texts.title}
      </Title3>
      <Body1 className={styles.lead}>{texts.lead}</Body1>
      {wizards.map(({ id, card }) => (
        <ActionCard
          key={id}
          {...card(language)}
          onClick={() => {
            setOpen(id);
          }}
        />
      ))}
    </div>
  );
}
