/** Italian texts of the custom functions. */
import { either, type FunctionTexts } from './function-texts.ts';

const or = (items: readonly string[]): string => either('it', items);

export const it: FunctionTexts = {
  functions: {
    AnnualPrice: 'Prezzo di una licenza per dodici mesi, calcolato dal prezzo mensile.',
    NextBillingDate:
      'Prima data di fatturazione dall’evento in poi; un evento nel giorno di fatturazione è fatturato quel giorno.',
    RenewalDate: 'Giorno in cui una sottoscrizione si rinnova, dodici mesi dopo l’inizio del servizio.',
    RenewalBillingDate: 'Data di fatturazione in cui viene addebitato un rinnovo.',
    ProratedAmount: 'Quota del prezzo di un periodo per i giorni addebitati, arrotondata secondo il profilo indicato.',
    CancellationCredit:
      'Credito per le licenze annullate durante un periodo annuale: intero nei primi 30 giorni, poi pro rata.',
    RULE: 'Risposta di una regola qualsiasi, chiamata per nome, con i dati in coppie di nome e valore.',
    EXPLAIN:
      'Passaggi che portano alla risposta di una regola: valori, caso, arrotondamento, versione e fonte. Argomenti come in RULE.',
    CHECK:
      'Controlla le righe di un file di riconciliazione: importo atteso, differenza, esito e motivo, riga per riga.',
  },
  parameters: {
    monthlyPrice: 'Prezzo di listino di una licenza per un mese.',
    eventDate: 'Giorno dell’acquisto, della modifica o dell’annullamento.',
    billingDay: 'Giorno di fatturazione del partner nel mese, da 1 a 31.',
    serviceStart: 'Primo giorno del periodo pagato.',
    periodPrice: 'Prezzo di una licenza per l’intero periodo.',
    periodDays: 'Giorni dell’intero periodo.',
    chargeDays: 'Giorni addebitati o accreditati.',
    quantity: 'Numero di licenze.',
    profile:
      'Arrotondamento: exact (predefinito), daily_cents, daily_mills, unit_rounded, unit_truncated, truncated o nested.',
    licencesCancelled: 'Numero di licenze annullate.',
    cancelDate: 'Primo giorno senza servizio.',
    rule: 'Nome della regola, se serve preceduto dal pacchetto: new-commerce/ProratedAmount.',
    inputs: 'Nome di un dato, poi il suo valore, e così via; "on" sceglie la versione per data, "pack" il pacchetto.',
    inputsExplained:
      'Nome di un dato, poi il suo valore, e così via; anche "on" (data), "pack" e "language" (en, it, sv, fr, nl).',
    lines: 'Righe del file di riconciliazione con la riga di intestazione.',
    priceList: 'Listino prezzi con la riga di intestazione; senza, alcune righe non si possono valutare.',
    tolerance: 'Differenza di una riga che vale come arrotondamento; un centesimo per licenza se omessa.',
  },
  problems: {
    'argument-empty': (where) => `${where} è vuoto.`,
    'argument-kind': (where, { found, wanted }) => `${where} è "${found}"; scrivere ${it.wanted[wanted]}.`,
    'argument-comma': (where, { found, write }) =>
      `${where} è "${found}", ma il separatore decimale è il punto; scrivere ${or(write)}.`,
    'argument-currency': (where, { found, write }) =>
      `${where} è "${found}", ma solo gli importi hanno una valuta; scrivere ${write}.`,
    'argument-percent-sign': (where, { found, write }) =>
      `${where} è "${found}", ma non accetta percentuali; scrivere ${write}.`,
    'argument-date-order': (where, { found, write }) =>
      `${where} è "${found}", che non dice quale sia il giorno e quale il mese; scrivere ${or(write)}, o usare una cella data.`,
    'argument-serial': (where, { found }) =>
      `${where} è ${found}, che non è una data dal 1900-03-01 al 9999-12-31; usare una cella data.`,
    'argument-digits': (where) =>
      `${where} è un numero con più di 15 cifre, di cui Excel ne conserva 15; formattare la colonna come testo e reinserirlo.`,
    'argument-choice': (where, { found, names }) => `${where} è "${found}"; scrivere ${or(names)}.`,
    'arguments-lengths': (where, { length, other, otherLength }) =>
      `${where} ha ${length} righe, ${other} ne ha ${otherLength}; indicare colonne della stessa lunghezza.`,
    'argument-block': (where, { rows, columns }) =>
      `${where} è un blocco di ${rows} righe e ${columns} colonne; indicare una sola colonna.`,
    'arguments-rows': (where, { rows, most }) =>
      `${where} ha ${rows} righe; una funzione ne accetta ${most}. Per più righe usare il riquadro Tieout.`,
    'argument-unknown': (where, { rule, names }) => `${rule} non ha il dato "${where}"; scrivere ${or(names)}.`,
    'argument-twice': (where) => `${where} è indicato due volte.`,
    'argument-unpaired': (where) => `${where} non ha un valore; dopo la regola vanno coppie di nome e valore.`,
    'argument-single': (where, { rows }) => `${where} è un blocco di ${rows} celle; indicare una sola cella.`,
    'rule-unknown': (_, { rule, pack }) => `Il pacchetto ${pack} non ha la regola ${rule}.`,
    'pack-unknown': (_, { pack, packs }) => `Il pacchetto ${pack} non esiste; scrivere ${or(packs)}.`,
    'functions-outdated': () => 'Ricaricare Tieout: Excel usa ancora un elenco di funzioni precedente.',
    'date-not-shown': (_, { date }) =>
      `${date} precede il primo giorno di questa cartella di lavoro, che conta dal 1904.`,
  },
  wanted: {
    amount: 'un importo come 8.50 o 8.50 USD',
    number: 'un numero come 12',
    percent: 'una percentuale come 15%',
    date: 'una data come 2019-10-29 o usare una cella data',
    text: 'un testo',
    choice: 'uno dei suoi nomi',
    list: 'parole separate da virgole',
    yesno: 'VERO o FALSO',
  },
  inRow: (name, row) => `${name} (riga ${row})`,
  ofRow: (row, sentence) => `Riga ${row}: ${sentence}`,
  internal: (code) => `Errore interno, codice ${code}; vedere Diagnostica.`,
  steps: {
    defaulted: (name) => `${name} (omesso)`,
    chosen: (number, of) => `Caso ${number} di ${of}`,
    called: (rule) => `Regola ${rule}`,
    unrounded: 'Prima dell’arrotondamento',
    result: 'Risultato',
    rounded: (mode, places) => `Risultato, arrotondato ${mode} a ${places} decimali`,
    modes: {
      'half-up': 'con la metà lontano dallo zero',
      'half-even': 'con la metà alla cifra pari',
      'half-down': 'con la metà verso lo zero',
      up: 'lontano dallo zero',
      down: 'verso lo zero',
      ceiling: 'per eccesso',
      floor: 'per difetto',
    },
    notStated: 'Non stabilito',
    source: 'Fonte',
    assumption: 'Ipotesi',
  },
};
