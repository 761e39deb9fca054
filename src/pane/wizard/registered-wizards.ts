/** The single list of wizards: one line each, in the order in which they are offered. */
import { eventWizards } from '../events/event-wizard.tsx';
import { frequencyWizard } from '../frequency/frequency-wizard.tsx';
import { incentivesWizard } from '../incentives/incentives-wizard.tsx';
import { radarWizard } from '../radar/radar-view.tsx';
import type { Wizard } from './wizard.ts';

export const wizards: readonly Wizard[] = [frequencyWizard, ...eventWizards, radarWizard, incentivesWizard];
