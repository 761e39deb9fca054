/** What the Excel page says before the pane stands, in the five languages. */

interface StartTexts {
  readonly loading: string;
  readonly blocked: string;
  readonly outside: string;
  readonly failed: string;
  readonly outdated: string;
  readonly support: string;
  readonly browserWorkbook: string;
}

export const startTexts = {
  en: {
    loading: 'Loading…',
    blocked:
      'Excel’s script from https://appsforoffice.microsoft.com did not arrive. A firewall or a blocker may hold it back: allow this address, then open the pane again.',
    outside: 'This page works inside Excel. Without Excel, use the browser workbook.',
    failed: 'The pane could not be loaded. Close it and open it again; the functions in the cells keep working.',
    outdated: 'Excel still uses an older version of the functions. Close the workbook and open it again.',
    support: 'What to check',
    browserWorkbook: 'Open the browser workbook',
  },
  it: {
    loading: 'Caricamento…',
    blocked:
      'Lo script di Excel da https://appsforoffice.microsoft.com non è arrivato. Forse un firewall o un blocco lo trattiene: consenti questo indirizzo, poi riapri il riquadro.',
    outside: 'Questa pagina funziona dentro Excel. Senza Excel usa la cartella di lavoro nel browser.',
    failed:
      'Non è stato possibile caricare il riquadro. Chiudilo e riaprilo; le funzioni nelle celle continuano a funzionare.',
    outdated: 'Excel usa ancora una versione precedente delle funzioni. Chiudi e riapri la cartella di lavoro.',
    support: 'Che cosa controllare',
    browserWorkbook: 'Apri la cartella di lavoro nel browser',
  },
  sv: {
    loading: 'Läser in…',
    blocked:
      'Excels skript från https://appsforoffice.microsoft.com kom inte fram. En brandvägg eller blockerare kan hindra det: tillåt adressen och öppna sedan fönstret igen.',
    outside: 'Den här sidan fungerar i Excel. Utan Excel använder du arbetsboken i webbläsaren.',
    failed:
      'Fönstret kunde inte läsas in. Stäng det och öppna det igen; funktionerna i cellerna fortsätter att fungera.',
    outdated: 'Excel använder fortfarande en äldre version av funktionerna. Stäng arbetsboken och öppna den igen.',
    support: 'Vad du kan kontrollera',
    browserWorkbook: 'Öppna arbetsboken i webbläsaren',
  },
  fr: {
    loading: 'Chargement…',
    blocked:
      'Le script d’Excel de https://appsforoffice.microsoft.com n’est pas arrivé. Un pare-feu ou un bloqueur le retient peut-être\u202f: autorisez cette adresse, puis rouvrez le volet.',
    outside: 'Cette page fonctionne dans Excel. Sans Excel, utilisez le classeur dans le navigateur.',
    failed:
      'Le volet n’a pas pu être chargé. Fermez-le et rouvrez-le\u202f; les fonctions des cellules continuent de calculer.',
    outdated: 'Excel utilise encore une version antérieure des fonctions. Fermez le classeur et rouvrez-le.',
    support: 'Que vérifier',
    browserWorkbook: 'Ouvrir le classeur dans le navigateur',
  },
  nl: {
    loading: 'Laden…',
    blocked:
      'Het script van Excel van https://appsforoffice.microsoft.com is niet aangekomen. Misschien houdt een firewall of blokkering het tegen: sta dit adres toe en open het deelvenster opnieuw.',
    outside: 'Deze pagina werkt in Excel. Gebruik zonder Excel de werkmap in de browser.',
    failed:
      'Het deelvenster kon niet worden geladen. Sluit het en open het opnieuw; de functies in de cellen blijven werken.',
    outdated: 'Excel gebruikt nog een oudere versie van de functies. Sluit de werkmap en open deze opnieuw.',
    support: 'Wat u kunt controleren',
    browserWorkbook: 'De werkmap in de browser openen',
  },
} satisfies Readonly<Record<'en' | 'it' | 'sv' | 'fr' | 'nl', StartTexts>>;
