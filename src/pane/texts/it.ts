/** What the pane says in Italian. */
import { pluralsOf } from '../../messages/index.ts';
import type { PaneTexts } from './pane-texts.ts';

const plural = pluralsOf('it');

const rows = (count: number): string => plural(count, { one: '# riga', many: '# di righe', other: '# righe' });

export const it: PaneTexts = {
  tabs: {
    label: 'Viste',
    home: 'Inizio',
    explain: 'Spiega',
    check: 'Controlla il mio file',
    plan: 'Pianifica',
    payments: 'Pagamenti',
    opening: 'Apertura…',
  },
  home: {
    value: 'Ogni centesimo di una fattura di Partner Center, ricondotto alla regola che lo ha generato.',
    lead: 'Questa cartella di lavoro contiene un partner di fantasia. Prova una di queste cose:',
    credit: {
      title: 'Guarda un credito, e il perché',
      detail: 'Giorni, prezzo, arrotondamento, regola e paragrafo di un annullamento',
    },
    lines: {
      title: 'Guarda le righe che non tornano',
      detail: 'Il file di riconciliazione di esempio, controllato riga per riga',
    },
    file: {
      title: 'Controlla il mio file',
      detail: 'Trascina un file di riconciliazione, CSV o Excel; resta su questo computer',
    },
    plan: {
      title: 'Pianifica una modifica',
      detail:
        'Frequenza di fatturazione, licenze, annullamento, sospensione: ogni riga e ogni centesimo prima che accada qualcosa',
    },
    open: { title: 'Apri l’esempio', detail: 'Un partner di fantasia in fogli nuovi; i tuoi restano come sono' },
    explain: {
      title: 'Spiega una cella',
      detail: 'Seleziona una cella con una funzione CSP: passaggi, regola e fonte',
    },
    freeze: {
      title: 'Congela, scongela, ripara',
      detail: 'Consegnare la cartella a chi non ha il componente aggiuntivo, e ripristinare le formule',
    },
    opening: 'Un momento…',
    failed: 'Non è stato possibile scrivere l’esempio. I tuoi fogli non sono cambiati.',
    remove: 'Elimina i fogli dell’esempio',
    type: 'Oppure scrivi in una cella:',
    typeExample: '=CSP.CANCELLATIONCREDIT(8.50, 10, DATE(2019,1,10), DATE(2019,2,9))',
  },
  check: {
    title: 'Controlla il mio file',
    lead: 'Ogni riga di un file di riconciliazione basato sulle licenze viene ricalcolata e confrontata.',
    drop: 'Trascina qui i file CSV o Excel',
    choose: 'Scegli un file',
    local: 'Viene letto in questa finestra e non va da nessun’altra parte.',
    another: 'Controlla un altro file',
    save: 'Salva come CSV',
    reading: (file) => `Lettura di ${file}…`,
    writing: (count) => `Scrittura di ${rows(count)}…`,
    checking: (count) => `Controllo di ${rows(count)}…`,
    failed: 'Il controllo si è fermato. Gli altri fogli non sono stati modificati.',
    refused: (file) => `${file} non può essere controllato`,
    notRead: (count) =>
      plural(count, {
        one: '# riga non è stata letta',
        many: '# di righe non sono state lette',
        other: '# righe non sono state lette',
      }),
    moreProblems: (count) => plural(count, { one: 'e un altro', many: 'e altri #', other: 'e altri #' }),
    allByHeader: 'Tutte le colonne sono state trovate dalle intestazioni.',
    byLetter: (columns) =>
      `Nessuna intestazione indica ${columns}: usata la lettera. Le altre colonne sono state trovate dalle intestazioni.`,
    done: (file, count) => `${file}: ${rows(count)}, controllo concluso`,
    nothingChecked: 'Non controllato: nel file non c’è nessuna riga leggibile.',
    counts: {
      ties: (count) => plural(count, { one: '# torna', many: '# tornano', other: '# tornano' }),
      within_rounding: (count) => `${count} entro l’arrotondamento`,
      differs: (count) => plural(count, { one: '# diversa', many: '# diverse', other: '# diverse' }),
      not_judged: (count) =>
        plural(count, { one: '# non giudicata', many: '# non giudicate', other: '# non giudicate' }),
    },
    findings: (count) => plural(count, { one: '# rilievo', many: '# di rilievi', other: '# rilievi' }),
    noFindings: 'Tutti gli importi giudicabili tornano.',
    notJudged: (count) => `Non giudicate (${count})`,
    more: (count) => `${plural(count, { one: 'un’altra', many: 'altre #', other: 'altre #' })} nel foglio`,
    row: (row) => `Riga ${row}`,
    billed: 'Fatturato',
    expected: 'Atteso',
    over: (amount) => `${amount} di troppo`,
    under: (amount) => `${amount} in meno`,
    equal: 'L’importo è giusto',
    goTo: (row) => `Mostra nel foglio: riga ${row}`,
    show: 'Mostra nel foglio',
    columns: [
      'Riga',
      'Cliente',
      'Offerta',
      'ChargeType',
      'Dal',
      'Al',
      'Quantità',
      'Fatturato',
      'Atteso',
      'Differenza',
      'Verdict',
      'Reason',
      'Spiegazione',
      'Valuta',
    ],
    sheetName: (file) => `Controllo ${file}`,
  },
  failure: {
    title: 'In Tieout si è rotto qualcosa',
    detail: 'I tuoi fogli sono intatti. Ricarica la pagina; se succede ancora, copia i dettagli per una segnalazione.',
    copy: 'Copia i dettagli',
    copied: 'Copiato',
  },
};
