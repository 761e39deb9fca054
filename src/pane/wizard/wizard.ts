/**
 * The single description of a wizard as the pane lists and opens it. A wizard registers by one line in
 * `registered-wizards.ts`; what stands on its steps is its own folder's business.
 */
import type { ComponentType } from 'react';
import type { Workbook } from '../../sheets/index.ts';
import type { FileServices, PaneLanguage, PaneServices } from '../services.ts';

/** What every wizard is given. */
export interface WizardProps {
  readonly workbook: Workbook;
  readonly services: PaneServices & { readonly files: FileServices };
  /** Leads back to the list of wizards; the draft is kept. */
  readonly onClose: () => void;
  /** Opens another wizard, by its id. */
  readonly onOpen?: (id: string) => void;
}

/** How a wizard is offered. */
export interface WizardCard {
  readonly title: string;
  readonly detail: string;
}

export interface Wizard {
  /** Also the key of its draft. */
  readonly id: string;
  readonly card: (language: PaneLanguage) => WizardCard;
  readonly View: ComponentType<WizardProps>;
}
