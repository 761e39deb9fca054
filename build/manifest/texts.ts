/** Every text of the manifest in the five languages; a missing one does not compile. */
import { furtherLocales } from '../../src/hosts/cli/lint/manifest/locales.ts';

/** The default language first; the others are written as overrides. */
export const locales = ['en-US', ...furtherLocales] as const;

export type ManifestLocale = (typeof locales)[number];

interface Button {
  readonly label: string;
  readonly tip: string;
}

export interface ManifestTexts {
  readonly description: string;
  readonly started: { readonly title: string; readonly text: string };
  readonly group: string;
  readonly open: Button;
  readonly check: Button;
  readonly more: Button;
  readonly recalculate: Button;
}

export const texts: Readonly<Record<ManifestLocale, ManifestTexts>> = {
  'en-US': {
    description:
      'Ties every cent of a Partner Center bill to the rule that made it: custom functions for billing rules, a check of the reconciliation file, and the reason behind each amount.',
    started: {
      title: 'Tieout is ready',
      text: 'Type =CSP. in a cell to see the functions, or choose Open Tieout on the Home tab.',
    },
    group: 'Tieout',
    open: {
      label: 'Open Tieout',
      tip: 'Opens the pane beside the sheet, in which you check a file and see how to begin.',
    },
    check: {
      label: 'Check file',
      tip: 'Computes each line of a reconciliation file again and lists those that differ, with the reason.',
    },
    more: { label: 'More', tip: 'Further commands of Tieout.' },
    recalculate: {
      label: 'Recalculate',
      tip: 'Computes every formula of the workbook anew, for instance after a rule has changed.',
    },
  },
  'it-IT': {
    description:
      'Riconduce ogni centesimo di una fattura del Centro per i partner alla regola che lo ha prodotto: funzioni personalizzate per le regole di fatturazione, controllo del file di riconciliazione e motivo di ogni importo.',
    started: {
      title: 'Tieout è pronto',
      text: 'Digita =CSP. in una cella per vedere le funzioni oppure scegli Apri Tieout nella scheda Home.',
    },
    group: 'Tieout',
    open: {
      label: 'Apri Tieout',
      tip: 'Apre il riquadro accanto al foglio, in cui controllare un file e vedere come iniziare.',
    },
    check: {
      label: 'Controlla file',
      tip: 'Ricalcola ogni riga di un file di riconciliazione ed elenca quelle diverse, con il motivo.',
    },
    more: { label: 'Altro', tip: 'Altri comandi di Tieout.' },
    recalculate: {
      label: 'Ricalcola',
      tip: 'Calcola di nuovo tutte le formule della cartella di lavoro, per esempio dopo la modifica di una regola.',
    },
  },
  'sv-SE': {
    description:
      'Knyter varje öre på en faktura från Partnercenter till regeln bakom det: anpassade funktioner för faktureringsregler, kontroll av avstämningsfilen och skälet till varje belopp.',
    started: {
      title: 'Tieout är redo',
      text: 'Skriv =CSP. i en cell för att se funktionerna eller välj Öppna Tieout på fliken Start.',
    },
    group: 'Tieout',
    open: {
      label: 'Öppna Tieout',
      tip: 'Öppnar fönstret bredvid bladet, där du kontrollerar en fil och ser hur du börjar.',
    },
    check: {
      label: 'Kontrollera fil',
      tip: 'Räknar om varje rad i en avstämningsfil och listar de rader som skiljer sig, med skälet.',
    },
    more: { label: 'Mer', tip: 'Fler kommandon i Tieout.' },
    recalculate: {
      label: 'Räkna om',
      tip: 'Beräknar alla formler i arbetsboken på nytt, till exempel när en regel har ändrats.',
    },
  },
  'fr-FR': {
    description:
      'Relie chaque centime d’une facture de l’Espace partenaires à la règle qui l’a produit : fonctions personnalisées pour les règles de facturation, contrôle du fichier de rapprochement et raison de chaque montant.',
    started: {
      title: 'Tieout est prêt',
      text: 'Tapez =CSP. dans une cellule pour voir les fonctions, ou choisissez Ouvrir Tieout dans l’onglet Accueil.',
    },
    group: 'Tieout',
    open: {
      label: 'Ouvrir Tieout',
      tip: 'Ouvre le volet à côté de la feuille, où contrôler un fichier et voir comment commencer.',
    },
    check: {
      label: 'Contrôler un fichier',
      tip: 'Recalcule chaque ligne d’un fichier de rapprochement et liste celles qui diffèrent, avec la raison.',
    },
    more: { label: 'Plus', tip: 'Autres commandes de Tieout.' },
    recalculate: {
      label: 'Recalculer',
      tip: 'Calcule de nouveau toutes les formules du classeur, par exemple après la modification d’une règle.',
    },
  },
  'nl-NL': {
    description:
      'Herleidt elke cent van een factuur uit Partnercentrum tot de regel die hem bepaalde: aangepaste functies voor factureringsregels, controle van het afstemmingsbestand en de reden van elk bedrag.',
    started: {
      title: 'Tieout is klaar voor gebruik',
      text: 'Typ =CSP. in een cel om de functies te zien, of kies Tieout openen op het tabblad Start.',
    },
    group: 'Tieout',
    open: {
      label: 'Tieout openen',
      tip: 'Opent het deelvenster naast het blad, waarin u een bestand controleert en ziet hoe u begint.',
    },
    check: {
      label: 'Bestand controleren',
      tip: 'Berekent elke regel van een afstemmingsbestand opnieuw en toont de regels die afwijken, met de reden.',
    },
    more: { label: 'Meer', tip: 'Meer opdrachten van Tieout.' },
    recalculate: {
      label: 'Herberekenen',
      tip: 'Berekent alle formules van de werkmap opnieuw, bijvoorbeeld nadat een regel is gewijzigd.',
    },
  },
};
