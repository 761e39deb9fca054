/** What the page around the browser workbook says, in the five languages: title, bar, and what happens while it opens. */
import type { PaneLanguage } from '../../pane/index.ts';

export interface WebTexts {
  readonly title: string;
  readonly sample: string;
  readonly promise: string;
  readonly language: string;
  readonly workbook: string;
  readonly pane: string;
  readonly opening: string;
  readonly failed: (reason: string) => string;
}

export const webTexts: Readonly<Record<PaneLanguage, WebTexts>> = {
  en: {
    title: 'Fabrikam Cloud – Tieout',
    sample: 'fictitious sample partner',
    promise: 'Runs in this tab. Nothing leaves it.',
    language: 'Language',
    workbook: 'Workbook',
    pane: 'Tieout pane',
    opening: 'Opening the workbook…',
    failed: (reason) =>
      `The workbook could not be opened. Reload the page; if it happens again, report this: ${reason}`,
  },
  it: {
    title: 'Fabrikam Cloud – Tieout',
    sample: 'partner di esempio, inventato',
    promise: 'Funziona in questa scheda. Nulla ne esce.',
    language: 'Lingua',
    workbook: 'Cartella di lavoro',
    pane: 'Riquadro di Tieout',
    opening: 'Apertura della cartella di lavoro…',
    failed: (reason) =>
      `Non è stato possibile aprire la cartella di lavoro. Ricarichi la pagina; se succede di nuovo, segnali questo: ${reason}`,
  },
  sv: {
    title: 'Fabrikam Cloud – Tieout',
    sample: 'påhittad exempelpartner',
    promise: 'Körs i den här fliken. Inget lämnar den.',
    language: 'Språk',
    workbook: 'Arbetsbok',
    pane: 'Tieouts fönster',
    opening: 'Öppnar arbetsboken…',
    failed: (reason) =>
      `Arbetsboken kunde inte öppnas. Läs in sidan på nytt; om det händer igen, rapportera detta: ${reason}`,
  },
  fr: {
    title: 'Fabrikam Cloud – Tieout',
    sample: 'partenaire d’exemple, fictif',
    promise: 'Fonctionne dans cet onglet. Rien n’en sort.',
    language: 'Langue',
    workbook: 'Classeur',
    pane: 'Volet Tieout',
    opening: 'Ouverture du classeur…',
    failed: (reason) =>
      `Le classeur n’a pas pu être ouvert. Rechargez la page\u202f; si cela se reproduit, signalez ceci\u202f: ${reason}`,
  },
  nl: {
    title: 'Fabrikam Cloud – Tieout',
    sample: 'verzonnen voorbeeldpartner',
    promise: 'Werkt in dit tabblad. Niets verlaat het.',
    language: 'Taal',
    workbook: 'Werkmap',
    pane: 'Deelvenster van Tieout',
    opening: 'De werkmap wordt geopend…',
    failed: (reason) =>
      `De werkmap kon niet worden geopend. Laad de pagina opnieuw; gebeurt het weer, meld dan dit: ${reason}`,
  },
};
