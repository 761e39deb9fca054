/** The words of the support page in the five languages; the functions it lists come from the catalogue. */
import type { Locale } from '../../src/hosts/functions/index.ts';

interface SupportTexts {
  readonly title: string;
  readonly intro: string;
  readonly start: { readonly title: string; readonly steps: readonly string[] };
  readonly trouble: { readonly title: string; readonly steps: readonly string[] };
  readonly privacy: { readonly title: string; readonly text: string };
  readonly functions: string;
  readonly optional: string;
}

export const supportTexts: Readonly<Record<Locale, SupportTexts>> = {
  en: {
    title: 'Tieout: help',
    intro: 'Tieout ties every cent of a Partner Center bill to the rule that made it.',
    start: {
      title: 'First steps',
      steps: [
        'Type =CSP. in a cell: Excel lists the functions below.',
        'Give a whole column where a value is asked for, and one formula answers for every row.',
        'CSP.EXPLAIN lists the steps behind an amount: values, rule, source and rounding.',
      ],
    },
    trouble: {
      title: 'When the pane stays empty or a cell shows #NAME?',
      steps: [
        'Allow https://appsforoffice.microsoft.com in firewall and blockers: Excel’s own script comes from there.',
        'Close the workbook and open it again; Excel keeps older functions for up to a day.',
        'Run “tieout doctor” on the command line: it says what works on this machine and what to do about the rest.',
      ],
    },
    privacy: {
      title: 'Privacy',
      text: 'Everything is computed on your machine. Tieout sends no data anywhere and asks for no sign-in.',
    },
    functions: 'Functions',
    optional: 'optional',
  },
  it: {
    title: 'Tieout: guida',
    intro: 'Tieout riconduce ogni centesimo di una fattura del Centro per i partner alla regola che lo ha prodotto.',
    start: {
      title: 'Primi passi',
      steps: [
        'Digita =CSP. in una cella: Excel elenca le funzioni riportate sotto.',
        'Dove è richiesto un valore indica un’intera colonna: una sola formula risponde per ogni riga.',
        'CSP.EXPLAIN elenca i passaggi dietro un importo: valori, regola, fonte e arrotondamento.',
      ],
    },
    trouble: {
      title: 'Se il riquadro resta vuoto o una cella mostra #NOME?',
      steps: [
        'Consenti https://appsforoffice.microsoft.com in firewall e blocchi: da lì arriva lo script di Excel.',
        'Chiudi e riapri la cartella di lavoro; Excel conserva le funzioni precedenti fino a un giorno.',
        'Esegui “tieout doctor” dalla riga di comando: dice che cosa funziona su questo computer e come rimediare al resto.',
      ],
    },
    privacy: {
      title: 'Privacy',
      text: 'Tutto è calcolato sul tuo computer. Tieout non invia dati da nessuna parte e non chiede di accedere.',
    },
    functions: 'Funzioni',
    optional: 'facoltativo',
  },
  sv: {
    title: 'Tieout: hjälp',
    intro: 'Tieout knyter varje öre på en faktura från Partnercenter till regeln bakom det.',
    start: {
      title: 'Första stegen',
      steps: [
        'Skriv =CSP. i en cell: Excel listar funktionerna nedan.',
        'Ange en hel kolumn där ett värde efterfrågas, så svarar en enda formel för varje rad.',
        'CSP.EXPLAIN listar stegen bakom ett belopp: värden, regel, källa och avrundning.',
      ],
    },
    trouble: {
      title: 'Om fönstret förblir tomt eller en cell visar #NAMN?',
      steps: [
        'Tillåt https://appsforoffice.microsoft.com i brandväggar och blockerare: därifrån kommer Excels eget skript.',
        'Stäng arbetsboken och öppna den igen; Excel behåller äldre funktioner i upp till ett dygn.',
        'Kör ”tieout doctor” på kommandoraden: det säger vad som fungerar på datorn och vad som kan göras åt resten.',
      ],
    },
    privacy: {
      title: 'Integritet',
      text: 'Allt beräknas på din dator. Tieout skickar inga data någonstans och kräver ingen inloggning.',
    },
    functions: 'Funktioner',
    optional: 'valfri',
  },
  fr: {
    title: 'Tieout\u202f: aide',
    intro: 'Tieout relie chaque centime d’une facture de l’Espace partenaires à la règle qui l’a produit.',
    start: {
      title: 'Premiers pas',
      steps: [
        'Tapez =CSP. dans une cellule\u202f: Excel propose les fonctions ci-dessous.',
        'Indiquez une colonne entière là où une valeur est attendue\u202f: une seule formule répond pour chaque ligne.',
        'CSP.EXPLAIN liste les étapes derrière un montant\u202f: valeurs, règle, source et arrondi.',
      ],
    },
    trouble: {
      title: 'Si le volet reste vide ou si une cellule affiche #NOM?',
      steps: [
        'Autorisez https://appsforoffice.microsoft.com dans les pare-feu et bloqueurs\u202f: le script d’Excel en provient.',
        'Fermez le classeur et rouvrez-le\u202f; Excel garde les anciennes fonctions jusqu’à un jour.',
        'Lancez «\u202ftieout doctor\u202f» en ligne de commande\u202f: il dit ce qui fonctionne sur cet ordinateur et que faire du reste.',
      ],
    },
    privacy: {
      title: 'Confidentialité',
      text: 'Tout est calculé sur votre ordinateur. Tieout n’envoie aucune donnée et ne demande aucune connexion.',
    },
    functions: 'Fonctions',
    optional: 'facultatif',
  },
  nl: {
    title: 'Tieout: hulp',
    intro: 'Tieout herleidt elke cent van een factuur uit Partnercentrum tot de regel die hem bepaalde.',
    start: {
      title: 'Eerste stappen',
      steps: [
        'Typ =CSP. in een cel: Excel toont de onderstaande functies.',
        'Geef een hele kolom op waar om een waarde wordt gevraagd; één formule antwoordt dan voor elke rij.',
        'CSP.EXPLAIN toont de stappen achter een bedrag: waarden, regel, bron en afronding.',
      ],
    },
    trouble: {
      title: 'Als het deelvenster leeg blijft of een cel #NAAM? toont',
      steps: [
        'Sta https://appsforoffice.microsoft.com toe in firewalls en blokkeringen: het script van Excel komt daarvandaan.',
        'Sluit de werkmap en open deze opnieuw; Excel bewaart oudere functies maximaal een dag.',
        'Voer ‘tieout doctor’ uit op de opdrachtregel: die zegt wat op deze computer werkt en wat aan de rest te doen is.',
      ],
    },
    privacy: {
      title: 'Privacy',
      text: 'Alles wordt op uw computer berekend. Tieout verstuurt geen gegevens en vraagt niet om aanmelding.',
    },
    functions: 'Functies',
    optional: 'optioneel',
  },
};
